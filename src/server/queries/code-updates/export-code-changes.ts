import { z } from "zod";
import { type CodeUpdate, pairUpdate } from "@/domain/code-sets/impact/code-update";
import { type CsvCell, csvText } from "@/domain/shared/csv";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { defineQuery } from "@/server/queries/read-model";

/** More pairs than anyone reads in a spreadsheet; the files themselves hold them all. */
const MOST_ROWS = 50_000;

const HEAD: readonly CsvCell[] = ["Change", "Code", "With", "From", "About", "Now", "Before", "Successors"];

/** Every change between two editions as CSV; it names no patient. */
export const exportCodeChanges = defineQuery({
  name: "code-updates.export-changes",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject(askedEditions),
  async read({ tx, actor }, asked) {
    const { components } = await officeCodes(tx, actor);
    const { comparison, updates } = preparedComparison(components, asked);
    const room = Math.max(0, MOST_ROWS - updates.length);
    const pairs = Array.from({ length: Math.min(room, comparison.pairs?.column1.length ?? 0) }, (_, row) =>
      pairUpdate(comparison, row),
    );
    const rows = [...updates, ...pairs].flatMap((update) => (update ? [csvRow(update)] : []));
    return {
      name: `code-changes-${asked.series}-${asked.from}-${asked.to}.csv`.replaceAll(" ", "-"),
      contentType: "text/csv; charset=utf-8",
      text: csvText([HEAD, ...rows.slice(0, MOST_ROWS)]),
    };
  },
});

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
