import { type CalendarDate, fromDayNumber, parseCalendarDate } from "../../shared/calendar-date";
import { displayCode } from "../code-format";
import type { CodeConversion } from "../components/code-succession";
import type {
  DiagnosisEdit,
  HccChronic,
  HccCoefficient,
  HccHierarchy,
  HccLabel,
  HccMapping,
  HccModelEdit,
} from "../components/diagnosis-groups";
import { readDelimitedTable } from "./delimited-table";
import { issueAt, type ReadResult, remarkAt } from "./import-issue";
import { isDecimal } from "./table-cells";

const DIAGNOSIS = /^[A-Z][0-9A-Z]{2}\.?[0-9A-Z]{0,4}$/;

const EDITS: Readonly<Record<string, DiagnosisEdit["edit"]>> = {
  "Perinatal/Newborn (Age 0 Only)": "newborn",
  "Pediatric (Ages 0-17)": "pediatric",
  "Maternity (Ages 9-64)": "maternity",
  "Adult (Ages 15-124)": "adult",
  "Female Only": "female",
  "Male Only": "male",
  "Manifestation (Not Allowed as Principal Diagnosis)": "manifestation",
  "Unacceptable Principal Diagnosis": "unacceptable-principal",
};

/** Lists of the Medicare code editor (CMS). */
export const readDiagnosisEdits = (text: string): ReadResult<DiagnosisEdit> =>
  readDelimitedTable(text, {
    columns: { code: /^icd code$/, rule: /conflict rule/ },
    take: ({ line, cells: { code, rule } }) => {
      const edit = EDITS[rule];
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      if (!edit) return issueAt("flag-unknown", line, `"${rule}" is no known edit`);
      return { code: displayCode("icd10cm", code), edit };
    },
  });

/** Diagnoses that need no present-on-admission indicator (CMS, yearly). */
export const readPoaExempt = (text: string): ReadResult<{ readonly code: string }> =>
  readDelimitedTable(text, {
    columns: { order: /^order/, code: /^poaexemptcode$/ },
    take: ({ line, cells: { code } }) =>
      DIAGNOSIS.test(code) ? { code } : issueAt("code-malformed", line, `"${code}" is no diagnosis`),
  });

/** New codes with the codes used before (NCHS conversion table): the effective column is a year or a day. */
export const readConversions = (text: string): ReadResult<CodeConversion> =>
  readDelimitedTable(text, {
    columns: { code: /^current code/, effective: /^effective/, previous: /^previous code/ },
    take: ({ line, cells: { code, effective, previous } }) => {
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      const date = effectiveDate(effective);
      if (!date) return issueAt("date-malformed", line, `${code} is effective "${effective}"`);
      return { code, effective: date, previous: previous.match(/[A-Z][0-9A-Z]{2}(\.[0-9A-Z]+)?\b/g) ?? [] };
    },
  });

/** A year means 1 October; five figures are a spreadsheet's day number, counted from 1899-12-30. */
function effectiveDate(cell: string): CalendarDate | undefined {
  if (/^\d{5}$/.test(cell)) return fromDayNumber(Number(cell) - 25_569);
  return parseCalendarDate(/^\d{4}$/.test(cell) ? `${cell}-10-01` : cell);
}

export const readHccMapping = (text: string): ReadResult<HccMapping> =>
  readDelimitedTable(text, {
    columns: { code: /^diagnosis code$/, category: /^cc$/, model: /^model name$/ },
    take: ({ line, cells: { code, category, model } }) => {
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      if (!/^\d+$/.test(category))
        return issueAt("value-malformed", line, `"${category}" is no condition category`);
      return { code: displayCode("icd10cm", code), category, model };
    },
  });

export const readHccCoefficients = (text: string): ReadResult<HccCoefficient> =>
  readDelimitedTable(text, {
    columns: {
      name: /^coefficient$/,
      value: /^value$/,
      domain: /^model domain$/,
      version: /^model version$/,
    },
    take: ({ line, cells }) =>
      isDecimal(cells.value)
        ? cells
        : issueAt("value-malformed", line, `"${cells.value}" of ${cells.name} is no number`),
  });

export const readHccHierarchies = (text: string): ReadResult<HccHierarchy> =>
  readDelimitedTable(text, {
    columns: {
      parent: /^cc parent$/,
      child: /^cc child$/,
      domain: /^model domain$/,
      version: /^model version$/,
    },
    take: ({ line, cells }) =>
      /^\d+$/.test(cells.parent) && /^\d+$/.test(cells.child)
        ? cells
        : issueAt(
            "value-malformed",
            line,
            `"${cells.parent}" over "${cells.child}" are no condition categories`,
          ),
  });

export const readHccLabels = (text: string): ReadResult<HccLabel> =>
  readDelimitedTable(text, {
    columns: { category: /^cc$/, label: /^label$/, domain: /^model domain$/, version: /^model version$/ },
    take: ({ cells }) => ({ ...cells, category: numberOf(cells.category) }),
  });

/**
 * Which condition categories stand for a chronic condition; a blank says no. A flag that is none is a slip of the
 * publisher where another line states the same category of the same model properly.
 */
export function readHccChronic(text: string): ReadResult<HccChronic> {
  const unread = new Map<number, string>();
  const { rows, issues }: ReadResult<HccChronic> = readDelimitedTable(text, {
    columns: {
      category: /^hcc$/,
      chronic: /^is chronic$/,
      domain: /^model domain$/,
      version: /^model version$/,
    },
    take: ({ line, cells: { chronic, ...rest } }) => {
      const row = { ...rest, category: numberOf(rest.category) };
      if (/^[YN]?$/.test(chronic)) return { ...row, chronic: chronic === "Y" };
      unread.set(line, categoryKey(row));
      return issueAt("flag-unknown", line, `"${chronic}" is neither Y nor N`);
    },
  });
  const stated = new Set(rows.map(categoryKey));
  return {
    rows,
    issues: issues.map((issue) =>
      stated.has(unread.get(issue.line) ?? "")
        ? remarkAt(
            issue.code,
            issue.line,
            `${issue.message}; another line states it, and this one is left out`,
          )
        : issue,
    ),
  };
}

const categoryKey = ({ category, domain, version }: Omit<HccChronic, "chronic">): string =>
  [category, domain, version].join("|");

/** By age or sex a diagnosis counts for another category, or for none. Sex: 1 male, 2 female. */
export const readHccEdits = (text: string): ReadResult<HccModelEdit> =>
  readDelimitedTable(text, {
    columns: {
      code: /^icd10$/,
      sex: /^sex$/,
      from: /^age min$/,
      through: /^age max$/,
      action: /^action$/,
      category: /^cc override$/,
      model: /^model name$/,
    },
    take: ({ line, cells: { code, sex, from, through, action, category, model } }) => {
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      if (action !== "invalid" && !(action === "override" && category !== ""))
        return issueAt("flag-unknown", line, `${code} has the action "${action}"`);
      return {
        code: displayCode("icd10cm", code),
        model,
        ...(from && { ageFrom: Number(from) }),
        ...(through && { ageThrough: Number(through) }),
        ...(sex && { sex: sex === "2" ? ("female" as const) : ("male" as const) }),
        ...(action === "override" && { category }),
      };
    },
  });

/** "HCC19" and "19" name the same category; "RXHCC5" is one of the drug model. */
const numberOf = (category: string): string => category.replace(/^(RX)?HCC/i, "");
