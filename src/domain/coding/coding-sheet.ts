import { compactCode } from "../code-sets/code-format";
import type { CalendarDate } from "../shared/calendar-date";

/** settled: coded · proposed: from the source, undecided · declined: looked at and left out, with a reason. */
export type RowState = "settled" | "proposed" | "declined";
export type RowSource = "coder" | "import" | "suggestion";

/** Where the record supports a code: character offsets of a document, end exclusive. */
export interface Passage {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An earlier encounter of the same patient from which a person took a code for this record. */
export interface CopiedFrom {
  readonly encounterId: string;
  /** Its first day of service. */
  readonly on: CalendarDate;
}

interface SheetRow {
  /** Stays the same while the row moves. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly source: RowSource;
  readonly state: RowState;
  /** Why it was declined. */
  readonly reason?: string | undefined;
  /** The code as the source proposed it, where the coder chose another in its place. */
  readonly proposedCode?: string | undefined;
  readonly copiedFrom?: CopiedFrom | undefined;
}

export interface SheetDiagnosis extends SheetRow {
  readonly evidence?: Passage | undefined;
}

export interface SheetService extends SheetRow {
  readonly serviceDate: CalendarDate;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Keys of the diagnoses that were the reason for it, most important first; at most four. */
  readonly links: readonly string[];
  /** An evaluation and management service: by default it links to what was managed. */
  readonly visit: boolean;
  readonly placeOfService?: string | undefined;
  readonly ndc?: string | undefined;
}

/** Settled rows first and in sequence, then proposed ones where they would follow, then declined ones. */
export interface CodingSheet {
  readonly diagnoses: readonly SheetDiagnosis[];
  readonly services: readonly SheetService[];
}

export const MOST_LINKS = 4;
const RANK: Readonly<Record<RowState, number>> = { settled: 0, proposed: 1, declined: 2 };

const inOrder = <T extends SheetRow>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) => RANK[one.state] - RANK[other.state]);

export const settledOnly = <T extends SheetRow>(rows: readonly T[]): T[] =>
  rows.filter(({ state }) => state === "settled");

export const undecidedCount = ({ diagnoses, services }: CodingSheet): number =>
  [...diagnoses, ...services].filter(({ state }) => state === "proposed").length;

/** The number a diagnosis has on the claim, or would have; nothing for declined ones. */
export function diagnosisNumbers({ diagnoses }: CodingSheet): ReadonlyMap<string, number> {
  const numbered = inOrder(diagnoses).filter(({ state }) => state !== "declined");
  return new Map(numbered.map(({ key }, index) => [key, index + 1]));
}

/** A row of the source is taken as it stands. A visit points to everything that is coded, unless it was said otherwise. */
export function accept(sheet: CodingSheet, key: string): CodingSheet {
  const accepted = { state: "settled", reason: undefined } as const;
  const diagnoses = settleLast(sheet.diagnoses, key, accepted);
  const [before, after] = [likelyLinks(sheet.diagnoses), likelyLinks(diagnoses)];
  const services = settleLast(sheet.services, key, accepted).map((service) => {
    const likely =
      service.state === "settled" && sameKeys(service.links, service.key === key ? [] : before(service));
    const links = after(service);
    return likely && links.length > 0 ? { ...service, links } : service;
  });
  return { diagnoses, services };
}

const sameKeys = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

/** The row joins the end of the settled ones. */
function settleLast<T extends SheetRow>(rows: readonly T[], key: string, changes: Partial<SheetRow>): T[] {
  const row = rows.find((one) => one.key === key);
  if (!row || row.state === "settled") return [...rows];
  return inOrder(
    [...rows.filter((one) => one.key !== key && one.state === "settled"), { ...row, ...changes }].concat(
      rows.filter((one) => one.key !== key && one.state !== "settled"),
    ),
  );
}

/** One diagnosis explains everything; several explain a visit together. For the rest the coder says which. */
const likelyLinks =
  (diagnoses: readonly SheetDiagnosis[]) =>
  ({ visit }: Pick<SheetService, "visit">): string[] => {
    const coded = settledOnly(diagnoses).map(({ key }) => key);
    return coded.length === 1 || visit ? coded.slice(0, MOST_LINKS) : [];
  };

export function decline(sheet: CodingSheet, key: string, reason: string): CodingSheet {
  return withoutLinkTo(changeRow(sheet, key, { state: "declined", reason }), key);
}

/** What the coder added goes; what the source proposed returns to be decided. */
export function remove(sheet: CodingSheet, key: string): CodingSheet {
  const row = rowOf(sheet, key);
  const fromSource = row && (row.source !== "coder" || row.proposedCode !== undefined);
  const next = fromSource
    ? changeRow(sheet, key, { state: "proposed", reason: undefined, ...asProposed(row) })
    : {
        diagnoses: sheet.diagnoses.filter((one) => one.key !== key),
        services: sheet.services.filter((one) => one.key !== key),
      };
  return withoutLinkTo(next, key);
}

const asProposed = ({ proposedCode }: SheetRow): Partial<SheetRow> =>
  proposedCode === undefined ? {} : { code: proposedCode, source: "import", proposedCode: undefined };

export function rowOf(sheet: CodingSheet, key: string): SheetDiagnosis | SheetService | undefined {
  return [...sheet.diagnoses, ...sheet.services].find((one) => one.key === key);
}

function changeRow(sheet: CodingSheet, key: string, changes: Partial<SheetRow>): CodingSheet {
  const change = <T extends SheetRow>(rows: readonly T[]): T[] =>
    inOrder(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  return { diagnoses: change(sheet.diagnoses), services: change(sheet.services) };
}

const withoutLinkTo = (sheet: CodingSheet, key: string): CodingSheet => ({
  ...sheet,
  services: sheet.services.map((service) => ({
    ...service,
    links: service.links.filter((link) => link !== key),
  })),
});

/** Another code in the row's place; where the source had proposed one, that stays known. */
export function recode(
  sheet: CodingSheet,
  key: string,
  taken: { readonly code: string; readonly title: string; readonly visit?: boolean },
): CodingSheet {
  const row = rowOf(sheet, key);
  if (!row || compactCode(row.code) === compactCode(taken.code)) return row ? accept(sheet, key) : sheet;
  const proposedCode = row.proposedCode ?? (row.source === "coder" ? undefined : row.code);
  const changed = changeRow(sheet, key, {
    code: taken.code,
    title: taken.title,
    source: "coder",
    proposedCode,
    copiedFrom: undefined,
  });
  const visits = changed.services.map((service) =>
    service.key === key ? { ...service, visit: taken.visit ?? false } : service,
  );
  return accept({ ...changed, services: visits }, key);
}

/** A new diagnosis at the end; one that is on the sheet already is settled where it stands. */
export function insertDiagnosis(
  sheet: CodingSheet,
  taken: Pick<SheetDiagnosis, "key" | "code" | "title" | "evidence" | "copiedFrom">,
): CodingSheet {
  const same = sheet.diagnoses.find(({ code }) => compactCode(code) === compactCode(taken.code));
  if (!same) return accept({ ...sheet, diagnoses: [...sheet.diagnoses, fresh(taken)] }, taken.key);
  const settled = accept(sheet, same.key);
  const diagnoses = settled.diagnoses.map((row) =>
    row.key === same.key && taken.evidence ? { ...row, evidence: taken.evidence } : row,
  );
  return { ...settled, diagnoses };
}

/** A new service at the end, with the links it likely has. */
export function insertService(
  sheet: CodingSheet,
  taken: Pick<SheetService, "key" | "code" | "title" | "serviceDate" | "visit" | "copiedFrom"> & {
    readonly modifiers?: readonly string[] | undefined;
    readonly units?: number | undefined;
  },
): CodingSheet {
  const { modifiers = [], units = 1 } = taken;
  const service = { ...fresh(taken), modifiers, units, links: [] };
  return accept({ ...sheet, services: [...sheet.services, service] }, taken.key);
}

const fresh = <T>(taken: T) => ({ ...taken, source: "coder", state: "proposed" }) as const;

/** Brings a settled diagnosis to a position, counted from 1; links follow it. */
export function moveDiagnosis(sheet: CodingSheet, key: string, position: number): CodingSheet {
  const settled = settledOnly(sheet.diagnoses);
  const row = settled.find((one) => one.key === key);
  if (!row) return sheet;
  const others = settled.filter((one) => one.key !== key);
  const at = Math.max(0, Math.min(others.length, position - 1));
  const rest = sheet.diagnoses.filter(({ state }) => state !== "settled");
  return { ...sheet, diagnoses: [...others.slice(0, at), row, ...others.slice(at), ...rest] };
}

export type ServiceChange = Partial<Pick<SheetService, "modifiers" | "units" | "serviceDate" | "links">>;

export const changeService = (sheet: CodingSheet, key: string, changes: ServiceChange): CodingSheet => ({
  ...sheet,
  services: sheet.services.map((service) => (service.key === key ? { ...service, ...changes } : service)),
});

/** Links as claims carry them: positions of settled diagnoses. */
export function linkNumbers(sheet: CodingSheet, { links }: Pick<SheetService, "links">): number[] {
  const coded = settledOnly(sheet.diagnoses).map(({ key }) => key);
  return links.flatMap((key) => {
    const at = coded.indexOf(key);
    return at < 0 ? [] : [at + 1];
  });
}
