import type { Outputs } from "@/trpc/client";

export type IndexTarget = Outputs["encoder"]["index"]["rows"][number]["references"][number]["target"];

/** Between the terms of a way, in the address. */
export const TERM_DIVIDER = " › ";

interface IndexStep {
  readonly term?: readonly string[];
  readonly code?: string;
  readonly table?: "neoplasm" | "drugs";
  /** Words of the row of the table. */
  readonly row?: readonly string[];
  /** "See condition": the condition itself is looked up, from the top of the index. */
  readonly condition?: true;
}

/** Where a reference leads: a term, a row of a table, a category of the tabular list; other instructions lead nowhere. */
export function stepTo(target: IndexTarget): IndexStep | undefined {
  switch (target.kind) {
    case "term":
      return { term: target.path };
    case "table":
      return { table: target.table, ...(target.words.length > 0 && { row: target.words }) };
    case "category": {
      const [code] = /[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?/.exec(target.codes) ?? [];
      return code ? { code } : undefined;
    }
    default:
      return /^\s*condition\b/i.test(target.words) ? { condition: true } : undefined;
  }
}

/** The changes of the address that a step makes; a category opens its page instead. */
export function addressOf({ term, table, row, condition }: IndexStep) {
  if (table) return { view: "tables" as const, table, row: row?.join(TERM_DIVIDER) ?? null };
  if (term)
    return { view: "index" as const, book: "diseases" as const, term: term.join(TERM_DIVIDER) || null };
  return condition ? { view: "index" as const, term: null } : undefined;
}
