import { z } from "zod";
import { type CsvCell, csvText } from "@/domain/shared/csv";
import { refused } from "@/server/refusal";
import { defineQuery } from "../read-model";
import { denialReason } from "./denial-reason";
import { factSet } from "./fact-sets";
import { questionFrom } from "./list-rows";
import { type FactRow, factRows } from "./measure-facts";
import { rowsInput } from "./measure-input";
import { officeOf } from "./measure-scope";

/** More than anyone reads in a spreadsheet; whoever needs more narrows the question. */
const MOST_ROWS = 50_000;

/** The rows of a number as CSV, taken away for a stated reason; the same definition as on the screen. */
export const exportMeasureRows = defineQuery({
  name: "measures.export-rows",
  permission: "measure:export",
  wantsProof: "everyone",
  discloses: "patient",
  accessed: ({ measure, reason }) => ({ kind: "measure", id: measure, action: "export", reason }),
  input: z.strictObject({
    ...rowsInput,
    category: rowsInput.reason,
    reason: z.string().trim().min(5).max(200),
  }),

  async read(context, { category, reason: _stated, ...asked }) {
    const { measure, part, month, question } = questionFrom(context, { ...asked, reason: category });
    const rows = await factRows(context.tx, officeOf(context), question, { limit: MOST_ROWS + 1 });
    if (rows.length > MOST_ROWS)
      throw refused("input/invalid", `More than ${MOST_ROWS} rows: choose a payer or a month.`);
    const { title, amountOf, dateOf } = factSet(part.set);
    const head: CsvCell[] = ["Number", "Payer", "Provider", "Reason", dateOf, "Days", "Status", amountOf];
    const definition: CsvCell[] = [
      measure.definition.title,
      title,
      month,
      measure.definition.formula,
      measure.definition.authority,
    ];
    return {
      name: `${measure.definition.key}-${part.id}-${month}.csv`,
      contentType: "text/csv; charset=utf-8",
      text: csvText([definition, head, ...rows.map(csvRow)]),
    };
  },
});

const csvRow = (row: FactRow): CsvCell[] => [
  row.number,
  row.payerName,
  row.providerName,
  row.category === null ? null : denialReason(row.category),
  row.onDate,
  row.days,
  row.status,
  { amount: row.amount },
];
