import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, type Refusal, type RefusalCode, refused } from "@/server/refusal";

/** Changes of an office's settings wait for each other: what is looked up before a save still holds at the save. */
export async function lockSettings(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(current_setting('app.organization_id') || 'settings', 0))`;
}

/** Refuses an entry that cannot stand beside the others, at its field. */
export const refusedAt = (field: string, says: string, code: RefusalCode = "input/invalid"): Refusal =>
  refused(code, says, [{ path: [field], message: says }]);

/** Refuses what another record has already, at the field that says it. */
export function refuseTaken(
  other: { readonly id: string } | null,
  id: string | undefined,
  at: { readonly field: string; readonly says: string },
): void {
  if (!other || other.id === id) return;
  throw refusedAt(at.field, at.says, "record/exists");
}

/** Compare-and-set: no row of this version means that somebody saved first. */
export function requireSaved({ count }: { readonly count: number }, what: string): void {
  if (count === 0) throw changedMeanwhile(what);
}

type Columns = Readonly<Record<string, unknown>>;

/** What people put into their own words: the trail says that it changed, never what it said. */
const WORDS =
  /^(name|phone|memberIdPattern|lastName|firstName|credentials|specialty|addressLine|city|levelName|source|userName|payTo(Name|AddressLine|City))$/;

/** The columns that a save changes, before and after: what the audit trail keeps of it. */
export function changeOf(
  before: Columns,
  after: Columns,
): { readonly before: Record<string, string>; readonly after: Record<string, string> } {
  const changed = Object.keys(after).filter((key) => textOf(before[key]) !== textOf(after[key]));
  const side = (row: Columns, words: string) =>
    Object.fromEntries(changed.map((key) => [key, WORDS.test(key) ? words : textOf(row[key])]));
  return { before: side(before, "one text"), after: side(after, "another text") };
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return "none";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};
