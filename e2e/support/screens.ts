import type { Page } from "@playwright/test";
import { firstRow, readApi } from "./api-reader";

export interface Screen {
  readonly name: string;
  /** Opens at this path, or at that of a record that the person may see. */
  readonly path: string | ((page: Page) => Promise<string>);
  /** The title of the window, exactly: so it can hold no name of a patient. */
  readonly title: string;
  /** Who may enter, by key of the demo's people; the others are told that their roles do not open it. */
  readonly for: readonly string[];
  /** Reflows at 320 px, because it is read, answered or approved there. */
  readonly readOnPhone?: true;
}

const everyone = ["clinician", "coder", "biller", "denials", "auditor", "administrator", "viewer"];
const without = (...left: readonly string[]) => everyone.filter((person) => !left.includes(person));
const revenue = ["biller", "denials", "auditor", "administrator"];

const record =
  (folder: string, procedure: string, input: unknown = {}) =>
  async (page: Page): Promise<string> =>
    `${folder}/${await firstRow(page, procedure, input)}`;

const SETTINGS_PATHS: Readonly<Record<string, string>> = {
  "Trading partners": "/settings/partners",
  "Pick lists": "/settings/pick-lists",
  "References on codes": "/settings/code-references",
  "Appeal letters": "/settings/letters",
};
const settingsPath = (title: string): string => SETTINGS_PATHS[title] ?? `/settings/${title.toLowerCase()}`;

/** A settings screen with the form for one more record; whoever may not add sees the list. */
const newRecord = (title: string): Screen => ({
  name: `${title}: a new one`,
  path: async () => `${settingsPath(title)}?open=new`,
  title: `${title} · FirstPass`,
  for: ["administrator"],
  readOnPhone: true,
});

/** A settings screen with its first record open. */
const openRecord = (title: string, procedure: string): Screen => ({
  name: `${title}: one open`,
  path: async (page) => {
    const [first] = await readApi<readonly { readonly id: string }[]>(page, procedure);
    return `${settingsPath(title)}?open=${first?.id}`;
  },
  title: `${title} · FirstPass`,
  for: ["administrator"],
});

/** Every screen of the product, in the order of the revenue cycle. */
export const screens: readonly Screen[] = [
  { name: "home", path: "/", title: "Home · FirstPass", for: everyone, readOnPhone: true },
  {
    name: "coding queue",
    path: "/queue",
    title: "Coding queue · FirstPass",
    for: ["coder", "biller", "denials", "auditor", "administrator", "viewer"],
  },
  {
    name: "coding workspace",
    path: async (page) => {
      const { rows } = await readApi<{ rows: { encounterId: string }[] }>(page, "coding.queue", {
        view: "available",
      });
      return `/coding/${rows.at(-1)?.encounterId}`;
    },
    title: "Coding · FirstPass",
    for: ["coder"],
  },
  { name: "encoder", path: "/encoder", title: "Encoder · FirstPass", for: everyone, readOnPhone: true },
  {
    name: "code in the encoder",
    path: "/encoder?code=E11.22&on=2026-01-15",
    title: "Encoder · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  {
    name: "official guidelines",
    path: "/encoder/guidelines",
    title: "Official guidelines · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  { name: "encounters", path: "/encounters", title: "Encounters · FirstPass", for: everyone },
  {
    name: "encounter",
    path: record("/encounters", "encounters.list", { view: "all" }),
    title: "Encounter · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  { name: "imports", path: "/imports", title: "Imports · FirstPass", for: ["biller", "administrator"] },
  { name: "inbox", path: "/inbox", title: "Inbox · FirstPass", for: ["clinician"], readOnPhone: true },
  { name: "claims", path: "/claims", title: "Claims · FirstPass", for: without("clinician") },
  {
    name: "claim",
    path: record("/claims", "claims.list", { view: "paid" }),
    title: "Claim · FirstPass",
    for: without("clinician"),
    readOnPhone: true,
  },
  {
    name: "claim edit queue",
    path: "/claims/edits",
    title: "Claim edits · FirstPass",
    for: ["biller", "denials"],
  },
  { name: "batches", path: "/batches?view=all", title: "Batches · FirstPass", for: revenue },
  {
    name: "batch",
    path: record("/batches", "submissions.batches", { view: "all" }),
    title: "Batch · FirstPass",
    for: revenue,
  },
  { name: "files", path: "/batches?view=files", title: "Batches · FirstPass", for: revenue },
  {
    name: "X12 viewer",
    path: record("/files", "submissions.files"),
    title: "File · FirstPass",
    for: revenue,
  },
  {
    name: "open a file",
    path: "/files/open",
    title: "Open a file · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  { name: "remittances", path: "/remittances", title: "Remittances · FirstPass", for: revenue },
  {
    name: "remittance",
    path: record("/remittances", "remittances.list", { view: "all" }),
    title: "Remittance · FirstPass",
    for: revenue,
    readOnPhone: true,
  },
  {
    name: "payment exceptions",
    path: "/remittances/exceptions",
    title: "Payments that wait · FirstPass",
    for: revenue,
  },
  {
    name: "checks to decide",
    path: "/remittances/exceptions/checks",
    title: "Checks to decide · FirstPass",
    for: revenue,
  },
  { name: "denials", path: "/denials", title: "Denials · FirstPass", for: without("clinician") },
  {
    name: "denial",
    path: record("/denials", "denials.list"),
    title: "Denial · FirstPass",
    for: without("clinician", "viewer"),
    readOnPhone: true,
  },
  {
    name: "appeal",
    path: async (page) => {
      const { rows } = await readApi<{ rows: { id: string }[] }>(page, "denials.list", { view: "open" });
      for (const { id } of rows) {
        const { appeals } = await readApi<{ appeals: { id: string }[] }>(page, "denials.get", {
          denialId: id,
        });
        if (appeals[0]) return `/appeals/${appeals[0].id}`;
      }
      throw new Error("no open denial has an appeal: the demo lost what this journey needs");
    },
    title: "Appeal · FirstPass",
    for: revenue,
    readOnPhone: true,
  },
  {
    name: "audits",
    path: "/audits",
    title: "Audits · FirstPass",
    for: without("biller", "denials", "viewer"),
  },
  {
    name: "audit",
    path: record("/audits", "codingAudits.list"),
    title: "Audit · FirstPass",
    for: ["auditor", "administrator"],
    readOnPhone: true,
  },
  { name: "measures", path: "/measures", title: "Measures · FirstPass", for: everyone, readOnPhone: true },
  { name: "settings", path: "/settings", title: "Settings · FirstPass", for: everyone, readOnPhone: true },
  {
    name: "account",
    path: "/settings/account",
    title: "Account · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  {
    name: "people and roles",
    path: "/settings/people",
    title: "People and roles · FirstPass",
    for: ["administrator"],
  },
  {
    name: "API keys",
    path: "/settings/api-keys",
    title: "API keys · FirstPass",
    for: ["administrator"],
  },
  {
    name: "practice",
    path: "/settings/practice",
    title: "Practice · FirstPass",
    for: without("clinician"),
  },
  {
    name: "providers",
    path: "/settings/providers",
    title: "Providers · FirstPass",
    for: without("clinician"),
  },
  {
    name: "facilities",
    path: "/settings/facilities",
    title: "Facilities · FirstPass",
    for: without("clinician"),
  },
  {
    name: "code sets",
    path: "/settings/code-sets",
    title: "Code sets · FirstPass",
    for: everyone,
    readOnPhone: true,
  },
  { name: "payers", path: "/settings/payers", title: "Payers · FirstPass", for: without("clinician") },
  {
    name: "fee schedule",
    path: "/settings/fee-schedule",
    title: "Fee schedule · FirstPass",
    for: without("clinician"),
  },
  { name: "pick lists", path: "/settings/pick-lists", title: "Pick lists · FirstPass", for: everyone },
  {
    name: "references on codes",
    path: "/settings/code-references",
    title: "References on codes · FirstPass",
    for: everyone,
  },
  {
    name: "code updates",
    path: "/settings/code-updates",
    title: "Code updates · FirstPass",
    for: without("clinician"),
  },
  {
    name: "trading partners",
    path: "/settings/partners",
    title: "Trading partners · FirstPass",
    for: without("clinician"),
  },
  {
    name: "deadlines",
    path: "/settings/deadlines",
    title: "Deadlines · FirstPass",
    for: without("clinician"),
  },
  {
    name: "appeal letters",
    path: "/settings/letters",
    title: "Appeal letters · FirstPass",
    for: without("clinician"),
  },
  ...["Practice", "Facilities", "Payers", "Deadlines", "Pick lists", "References on codes"].map(newRecord),
  openRecord("Trading partners", "settings.partners"),
  openRecord("Appeal letters", "settings.appealTemplates"),
  {
    name: "audit trail",
    path: "/settings/audit-trail",
    title: "Audit trail · FirstPass",
    for: without("viewer"),
  },
  { name: "demo clock", path: "/settings/demo", title: "Demo · FirstPass", for: ["administrator"] },
];
