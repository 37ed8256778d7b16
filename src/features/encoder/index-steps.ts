import type { Outputs } from "@/trpc/client";

export type IndexTarget = Outputs["encoder"]["index"]["rows"][number]["references"][number]["target"];

/** Between the terms of a way, in the address. */
export const TERM_DIVIDER = " › ";

interface IndexStep {
  readonly term?: readonly string[];
  readonly code?: string;
  readonly table?: "neoplasm" | "drugs";
}

/** Where a reference leads: a term, a table, a category of the tabular list; an instruction leads nowhere by itself. */
export function stepTo(target: IndexTarget): IndexStep | undefined {
  switch (target.kind) {
    case "term":
      return { term: target.path };
    case "table":
      return { table: target.table };
    case "category": {
      const [code] = /[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?/.exec(target.codes) ?? [];
      return code ? { code } : undefined;
    }
    default:
      return undefined;
  }
}
