import { z } from "zod";
import { type CodeUpdate, pairUpdate } from "@/domain/code-sets/impact/code-update";
import { type CsvCell, csvText } from "@/domain/shared/csv";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { type PreparedComparison, preparedComparison } from "@/server/code-sets/office-comparison";
import { defineQuery } from "@/server/queries/read-model";

const HEAD: readonly CsvCell[] = ["Change", "Code", "With", "From", "About", "Now", "Before", "Successors"];
/** A piece of some fifty kilobytes. */
const ROWS_AT_ONCE = 500;

const input = z.strictObject(askedEditions);
/** As the address of the file names it. */
export type AskedChanges = z.input<typeof input>;

/**
 * Every change between two editions as CSV; it names no patient. Two quarters of NCCI may differ in half a million
 * pairs, so the rows are written as they leave.
 */
export const exportCodeChanges = defineQuery({
  name: "code-updates.export-changes",
  permission: "code-set:read",
  discloses: "nothing",
  input,
  async read({ tx, actor }, asked) {
    const { components } = await officeCodes(tx, actor);
    const prepared = preparedComparison(components, asked);
    return {
      name: `code-changes-${asked.series}-${asked.from}-${asked.to}.csv`.replaceAll(/[^\w.-]+/g, "-"),
      contentType: "text/csv; charset=utf-8",
      pieces: piecesOf(prepared),
    };
  },
});

function* piecesOf(prepared: PreparedComparison): Generator<string> {
  let rows: (readonly CsvCell[])[] = [HEAD];
  for (const update of updatesIn(prepared)) {
    rows.push(csvRow(update));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield csvText(rows);
    rows = [];
  }
  yield csvText(rows);
}

function* updatesIn({ comparison, updates }: PreparedComparison): Generator<CodeUpdate> {
  yield* updates;
  const pairs = comparison.pairs?.column1.length ?? 0;
  for (let at = 0; at < pairs; at += 1) {
    const update = pairUpdate(comparison, at);
    if (update) yield update;
  }
}

const csvRow = (update: CodeUpdate): CsvCell[] => [
  update.kind,
  update.code,
  update.otherCode ?? null,
  update.on,
  update.about ?? null,
  update.text,
  update.previousText ?? null,
  update.successors.join(" "),
];
