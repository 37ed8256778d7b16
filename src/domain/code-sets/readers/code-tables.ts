import type {
  DatedCode,
  HcpcsIndicators,
  OppsStatus,
  PlaceOfService,
  TitledCode,
} from "../components/code-lists";
import { readDelimitedTable } from "./delimited-table";
import { issueAt, type ReadResult } from "./import-issue";
import { dateOfCell, isDecimal, isOpenEnd } from "./table-cells";

const HCPCS_CODE = /^[A-Z]\d{4}$/;
const PROCEDURE = /^[0-9A-Z]{5}$/;

/** Places of service (CMS); numbers nobody uses yet are left out. */
export const readPlacesOfService = (text: string): ReadResult<PlaceOfService> =>
  readDelimitedTable(text, {
    columns: { code: /^(pos|place of service) ?code/, type: /type/, name: /name/ },
    take: ({ line, cells: { code, type, name } }) => {
      if (type === "Unassigned") return undefined;
      if (!/^\d{2}$/.test(code)) return issueAt("code-malformed", line, `"${code}" is no place of service`);
      if (!/^(Non-)?Facility$/.test(type)) return issueAt("flag-unknown", line, `${code} is "${type}"`);
      return { code, name, facility: type === "Facility" };
    },
  });

/** Adjustment reason codes or remark codes: numbers and dates of a list that holds both. */
export const readAdjustmentCodes = (text: string, type: "CARC" | "RARC"): ReadResult<DatedCode> =>
  readDelimitedTable(text, {
    columns: {
      code: /^(adj )?code/,
      type: /type/,
      from: /start/,
      to: /end|deactivat/,
    },
    take: ({ line, cells }) => {
      if (cells.type !== type) return undefined;
      if (!/^[A-Z]{0,2}\d{1,4}$/.test(cells.code))
        return issueAt("code-malformed", line, `"${cells.code}" is no ${type}`);
      const [from, to] = [dateOfCell(cells.from), dateOfCell(cells.to)];
      if ((!from && !isOpenEnd(cells.from)) || (!to && !isOpenEnd(cells.to)))
        return issueAt("date-malformed", line, `${cells.code} has dates "${cells.from}" and "${cells.to}"`);
      return { code: cells.code, ...(from && { validFrom: from }), ...(to && { validTo: to }) };
    },
  });

/** Claim status codes or their categories (X12, lists 508 and 507): numbers and dates; the words are licensed and are not read. */
export const readClaimStatusCodes = (
  text: string,
  system: "claim-status" | "claim-status-category",
): ReadResult<DatedCode> =>
  readDelimitedTable(text, {
    columns: {
      code: /^(claim status )?(category )?code$/,
      from: /^(start|effective)( date)?$/,
      to: /^(stop|end|deactivat\w*)( date)?$/,
    },
    optional: ["from", "to"],
    take: ({ line, cells: { code, from, to } }) => {
      if (!STATUS_SHAPES[system].test(code))
        return issueAt("code-malformed", line, `"${code}" is no ${system.replaceAll("-", " ")} code`);
      const [validFrom, validTo] = [dateOfCell(from), dateOfCell(to)];
      if ((!validFrom && !isOpenEnd(from)) || (!validTo && !isOpenEnd(to)))
        return issueAt("date-malformed", line, `${code} has dates "${from}" and "${to}"`);
      return { code, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
    },
  });

const STATUS_SHAPES = { "claim-status": /^\d{1,3}$/, "claim-status-category": /^[A-Z]\d{1,2}$/ } as const;

/** Provider taxonomy (NUCC): the first cell of each line; names are licensed and are not read. */
export function readTaxonomyCodes(text: string): ReadResult<DatedCode> {
  const cells = text.split(/\r?\n/).map((line) => line.split(",")[0]?.replaceAll('"', "").trim() ?? "");
  const isCode = (cell: string): boolean => /^[0-9A-Z]{9}X$/.test(cell);
  const rows = cells.filter(isCode).map((code) => ({ code }));
  const issues = cells.flatMap((cell, index) =>
    cell === "" || isCode(cell) || (index === 0 && /code/i.test(cell))
      ? []
      : [issueAt("code-malformed", index + 1, `"${cell}" is no taxonomy code`)],
  );
  return { rows, issues };
}

/** HCPCS Level II codes with their indicators and dates, one row a code (CMS contractor file as a table). */
export const readHcpcsIndicators = (text: string): ReadResult<HcpcsIndicators> =>
  readDelimitedTable(text, {
    columns: {
      code: /^hcpcs code/,
      coverage: /^cov/,
      typeOfService: /^tos/,
      betos: /^betos/,
      reference: /^xref/,
      added: /^date added/,
      terminated: /^date term/,
    },
    take: ({ line, cells }) => {
      if (!HCPCS_CODE.test(cells.code))
        return issueAt("code-malformed", line, `"${cells.code}" is no HCPCS code`);
      const [validFrom, validTo] = [dateOfCell(cells.added), dateOfCell(cells.terminated)];
      if (!validFrom || (!validTo && !isOpenEnd(cells.terminated)))
        return issueAt(
          "date-malformed",
          line,
          `${cells.code} has dates "${cells.added}" and "${cells.terminated}"`,
        );
      const { code, coverage, typeOfService, betos } = cells;
      const references = cells.reference.split(/[\s,;]+/).filter((each) => HCPCS_CODE.test(each));
      return { code, coverage, typeOfService, betos, references, validFrom, ...(validTo && { validTo }) };
    },
  });

/** Titles of HCPCS Level II codes (CMS); short ones where no long one is given. */
export const readHcpcsDescriptions = (text: string): ReadResult<TitledCode> =>
  readDelimitedTable(text, {
    columns: { code: /^hcpcs code/, kind: /desc type/, title: /^hcpcs description$/ },
    take: ({ line, cells: { code, kind, title } }) => {
      if (kind !== "Long") return undefined;
      if (!HCPCS_CODE.test(code)) return issueAt("code-malformed", line, `"${code}" is no HCPCS code`);
      return title === "" ? issueAt("title-missing", line, `${code} has no title`) : { code, title };
    },
  });

/** HCPCS Level II modifiers with their titles (CMS). */
export const readHcpcsModifiers = (text: string): ReadResult<TitledCode> =>
  readDelimitedTable(text, {
    columns: { code: /^mod code/, title: /^mod description$/ },
    take: ({ line, cells: { code, title } }) => {
      if (!/^[0-9A-Z]{2}$/.test(code)) return issueAt("code-malformed", line, `"${code}" is no modifier`);
      return title === "" ? undefined : { code, title };
    },
  });

/** Status indicators of outpatient hospital payment, Addendum B (CMS, quarterly). */
export const readOppsStatus = (text: string): ReadResult<OppsStatus> =>
  readDelimitedTable(text, {
    columns: {
      code: /^hcpcs ?code$/,
      shortTitle: /^short ?descriptor$/,
      status: /^(si|status ?indicator)$/,
      rate: /^payment ?rate$/,
    },
    optional: ["rate"],
    take: ({ line, cells: { rate, ...row } }) => {
      if (!PROCEDURE.test(row.code))
        return issueAt("code-malformed", line, `"${row.code}" is no procedure code`);
      if (!/^[A-Z]\d?$/.test(row.status))
        return issueAt("flag-unknown", line, `${row.code} has the status "${row.status}"`);
      const amount = rate.replaceAll(/[$,]/g, "");
      if (amount !== "" && !isDecimal(amount))
        return issueAt("value-malformed", line, `"${rate}" of ${row.code} is no amount`);
      return { ...row, ...(amount && { rate: amount }) };
    },
  });
