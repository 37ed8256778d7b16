import type { FeeScheduleIndicators, RelativeValue } from "../components/code-lists";
import { readDelimitedTable } from "./delimited-table";
import { issueAt, type ReadResult } from "./import-issue";
import { isDecimal } from "./table-cells";

const PROCEDURE = /^[0-9A-Z]{5}$/;

/**
 * Relative values of the physician fee schedule (CMS, quarterly): the file PPRRVU, whose headings stand on two lines,
 * or a table with one heading a column. Its descriptions are licensed and are not read.
 */
export const readRelativeValues = (text: string): ReadResult<RelativeValue> =>
  readDelimitedTable(text, {
    headingLines: 2,
    columns: {
      code: /^hcpcs/,
      modifier: /^mod$/,
      work: /^(rvu work|work rvu)$/,
      nonFacilityExpense: /^(rvu non pe|non-fac(ility)? pe rvu)$/,
      facilityExpense: /^(rvu fac pe|facility pe rvu)$/,
      malpractice: /^(rvu mp|mp rvu)$/,
      conversionFactor: /^(cf|conv factor)$/,
    },
    take: ({ line, cells: { code, modifier, ...amounts } }) => {
      if (!PROCEDURE.test(code)) return issueAt("code-malformed", line, `"${code}" is no procedure code`);
      const wrong = Object.values(amounts).find((amount) => !isDecimal(amount));
      if (wrong !== undefined) return issueAt("value-malformed", line, `"${wrong}" of ${code} is no number`);
      return { code, modifier, ...amounts };
    },
  });

/** Payment policy indicators of the physician fee schedule, from the same files. */
export const readFeeScheduleIndicators = (text: string): ReadResult<FeeScheduleIndicators> =>
  readDelimitedTable(text, {
    headingLines: 2,
    columns: {
      code: /^hcpcs/,
      modifier: /^mod$/,
      status: /^status( code)?$/,
      globalDays: /^glob( days)?$/,
      professionalTechnical: /^pctc( ind)?$/,
      multipleProcedures: /^mult proc$/,
      bilateral: /^bilat surg$/,
    },
    take: ({ line, cells }) => {
      if (!PROCEDURE.test(cells.code))
        return issueAt("code-malformed", line, `"${cells.code}" is no procedure code`);
      return /^[A-Z]$/.test(cells.status)
        ? cells
        : issueAt("flag-unknown", line, `${cells.code} has the status "${cells.status}"`);
    },
  });
