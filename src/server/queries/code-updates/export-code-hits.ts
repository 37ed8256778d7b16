import { z } from "zod";
import { type CsvCell, csvText } from "@/domain/shared/csv";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { defineQuery } from "@/server/queries/read-model";
import { type HitRow, hitRows } from "./hit-rows";

const HEAD: readonly CsvCell[] = [
  ...["Severity", "Where", "Name", "Owner", "Code", "Change", "From", "Now", "Before", "Times", "At stake"],
  ...["Replacements", "Decision", "Replaced by", "Reason", "Decided by"],
];

/** What an update hits here as CSV, taken away for a stated reason. */
export const exportCodeHits = defineQuery({
  name: "code-updates.export-hits",
  permission: "measure:export",
  wantsProof: "everyone",
  discloses: "patient",
  accessed: ({ series, reason }) => ({ kind: "code-update", id: series, action: "export", reason }),
  input: z.strictObject({ ...askedEditions, reason: z.string().trim().min(5).max(200) }),
  async read(context, { reason: _stated, ...asked }) {
    const rows = await hitRows(context, asked);
    return {
      name: `code-update-${asked.series}-${asked.from}-${asked.to}.csv`.replaceAll(" ", "-"),
      contentType: "text/csv; charset=utf-8",
      text: csvText([HEAD, ...rows.map(csvRow)]),
    };
  },
});

const csvRow = (row: HitRow): CsvCell[] => [
  row.severity,
  row.place,
  row.name,
  row.owner,
  row.code,
  row.change,
  row.on,
  row.update.text,
  row.update.previousText ?? null,
  row.times,
  row.amount === null ? null : { amount: row.amount },
  row.replacements.map(({ code, basis }) => (basis === "search" ? `${code}?` : code)).join(" "),
  row.decided?.decision ?? "open",
  row.decided?.replacement ?? null,
  row.decided?.reason ?? null,
  row.decided?.decidedBy ?? null,
];
