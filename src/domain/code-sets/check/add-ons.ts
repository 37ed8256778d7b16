import type { CalendarDate } from "../../shared/calendar-date";
import type { AddOnPairing } from "../components/ncci-tables";
import type { NcciQuarter } from "../ncci/ncci-edits";
import type { AnsweredService, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const ADD_ONS = "NCCI add-on code edits";

/** An add-on, the services of its day, and what the table of the quarter says of it. */
interface AddOn {
  readonly service: AnsweredService;
  readonly others: readonly AnsweredService[];
  readonly quarter: NcciQuarter | undefined;
  /** In force on the day; empty where the code is known as an add-on by its code set alone. */
  readonly rows: readonly AddOnPairing[];
}

/** An add-on is paid only beside a primary service of the same day. */
export const checkAddOns: CodeCheck = function* ({ services, context, sources }) {
  const { setting } = context;
  if (setting === "inpatient") return;
  for (const service of services) {
    const quarter = sources.ncci?.quarterOn(setting, service.on);
    const rows = rowsInForce(quarter, service);
    if (rows.length === 0 && !isMarked(service)) continue;
    const others = services.filter((other) => other.on === service.on && other.code !== service.code);
    const finding = judge({ service, others, quarter, rows });
    if (finding) yield finding;
  }
};

const rowsInForce = (quarter: NcciQuarter | undefined, { code, on }: AnsweredService): AddOnPairing[] =>
  (quarter?.addOns?.get(code) ?? []).filter((row) => holdsOn(row, on));

const holdsOn = ({ from, through }: AddOnPairing, on: CalendarDate): boolean =>
  (from === undefined || from <= on) && (through === undefined || on <= through);

function judge(addOn: AddOn): CodeFinding | undefined {
  const { rows, others, quarter } = addOn;
  const listed = rows.flatMap(({ primary }) => primary ?? []);
  if (others.some(({ code }) => listed.includes(code))) return undefined;
  if (rows.length > 0 && rows.every(({ type }) => type === 1)) return withoutListed(addOn, listed);
  const isOther = others.some((other) => !isMarked(other) && rowsInForce(quarter, other).length === 0);
  if (!isOther) return withoutAny(addOn, listed);
  return listed.length > 0 ? besideUnlisted(addOn, listed) : undefined;
}

const withoutListed = (addOn: AddOn, listed: readonly string[]): CodeFinding =>
  findingOf(addOn, {
    kind: "add-on-alone",
    severity: "block",
    message: `${addOn.service.code} is an add-on, and none of its primary services of the day is on the claim.`,
    remedy: "Add the primary service in coding, or remove the add-on.",
    suggestions: listed,
  });

const withoutAny = (addOn: AddOn, listed: readonly string[]): CodeFinding =>
  findingOf(addOn, {
    kind: "add-on-alone",
    severity: "block",
    message: `${addOn.service.code} is an add-on, and no primary service of the day is on the claim.`,
    remedy: "Add the primary service in coding, or remove the add-on.",
    ...(listed.length > 0 && { suggestions: listed }),
  });

const besideUnlisted = (addOn: AddOn, listed: readonly string[]): CodeFinding =>
  findingOf(addOn, {
    kind: "add-on-primary-unlisted",
    severity: "note",
    message: `${addOn.service.code} is an add-on, and the table names none of the services beside it; the contractor may take others.`,
    remedy: "Compare the service beside it with the contractor’s list of primary services.",
    suggestions: listed,
  });

const findingOf = (
  { service: { position, code }, quarter, rows }: AddOn,
  part: Omit<CodeFinding, "at" | "codes" | "why">,
): CodeFinding => ({
  ...part,
  at: { list: "services", position, field: "code" },
  codes: [code],
  why: {
    authority: ADD_ONS,
    ...(quarter?.addOns && { release: quarter.name }),
    ...(rows[0] && { notes: [{ owner: code, text: `Type ${rows[0].type}: ${WHO_DECIDES[rows[0].type]}` }] }),
  },
});

const WHO_DECIDES: Readonly<Record<AddOnPairing["type"], string>> = {
  1: "every primary service is listed",
  2: "the contractor decides which services are primary",
  3: "some primary services are listed, the contractor may take others",
};

const ADD_ON_TITLE = /list separately in addition to/i;

/** The code set itself says that it is an add-on: by a mark, or in the publisher's own title. */
const isMarked = ({ answer }: AnsweredService): boolean =>
  answer?.kind === "valid" &&
  (answer.entry.procedure?.addOn === true ||
    (answer.entry.system === "hcpcs" && ADD_ON_TITLE.test(answer.entry.title)));
