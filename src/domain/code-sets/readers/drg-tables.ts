import type { CcExclusionGroups, CcLevel, DrgAssignment, MsDrg } from "../components/ms-drg";
import type { MedicallyUnlikelyEdit, NcciSetting } from "../components/ncci-tables";
import { readDelimitedTable } from "./delimited-table";
import { type FileRead, issueAt, type ReadResult } from "./import-issue";
import { isDecimal } from "./table-cells";

const DIAGNOSIS = /^[A-Z][0-9A-Z]{2}\.?[0-9A-Z]{0,4}$/;
const DRG = /^\d{3}$/;

const TYPES: Readonly<Record<string, MsDrg["type"]>> = {
  P: "surgical",
  SURG: "surgical",
  M: "medical",
  MED: "medical",
};

/** The list of MS-DRGs, with weights and mean stays where the table carries them (CMS, table 5). */
export const readMsDrgs = (text: string): ReadResult<MsDrg> =>
  readDelimitedTable(text, {
    columns: {
      drg: /^(ms-)?drg$/,
      mdc: /^mdc$/,
      type: /^(type|drg abb)$/,
      title: /^((ms-)?drg )?(description|title)$/,
      weight: /^weights?$/,
      geometric: /^geometric/,
      arithmetic: /^arithmetic/,
      postAcute: /post-acute drg$/,
      specialPay: /special pay drg$/,
    },
    optional: ["weight", "geometric", "arithmetic", "postAcute", "specialPay"],
    take: ({ line, cells }) => {
      const { drg, title, weight } = cells;
      if (isFootnote(cells)) return undefined;
      if (!DRG.test(drg)) return issueAt("code-malformed", line, `"${drg}" is no MS-DRG`);
      if (title === "") return issueAt("title-missing", line, `${drg} has no title`);
      if (weight !== "" && !isDecimal(weight))
        return issueAt("value-malformed", line, `weight "${weight}" of ${drg} is no number`);
      return { drg, title, ...kindOf(cells), ...paymentOf(cells) };
    },
  });

type DrgCells = Readonly<
  Record<
    "drg" | "mdc" | "type" | "title" | "weight" | "geometric" | "arithmetic" | "postAcute" | "specialPay",
    string
  >
>;

function kindOf({ mdc, type }: DrgCells): Pick<MsDrg, "mdc" | "type"> {
  const kind = TYPES[type.toUpperCase()];
  return { ...(mdc && { mdc }), ...(kind && { type: kind }) };
}

const paymentOf = ({ weight, geometric, arithmetic, postAcute, specialPay }: DrgCells): Partial<MsDrg> => ({
  ...(weight && { weight }),
  ...(geometric && { geometricMeanDays: geometric }),
  ...(arithmetic && { arithmeticMeanDays: arithmetic }),
  ...(postAcute && { postAcuteTransfer: postAcute === "Yes" }),
  ...(specialPay && { specialPay: specialPay === "Yes" }),
});

/** Below table 5 the publisher explains it in lines of one cell. */
const isFootnote = ({ drg, mdc, type, title, weight }: DrgCells): boolean =>
  drg !== "" && !/^\d/.test(drg) && [mdc, type, title, weight].every((cell) => cell === "");

/** Diagnoses that are a complication or comorbidity, with the exclusion group where the list names it (CMS, appendix C). */
export const readCcLevels = (text: string): ReadResult<CcLevel> =>
  readDelimitedTable(text, {
    columns: { code: /^icd( code)?$/, level: /^(cc mcc|dx type)$/, group: /^pdx group$/ },
    optional: ["group"],
    take: ({ line, cells: { code, level, group } }) => {
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      if (level !== "CC" && level !== "MCC") return issueAt("flag-unknown", line, `${code} is "${level}"`);
      return { code, level, ...(group && { exclusionGroup: group }) };
    },
  });

/** Principal diagnoses of each exclusion group (CMS, appendix C). */
export function readCcExclusions(text: string): FileRead<CcExclusionGroups> {
  const groups = new Map<string, Set<string>>();
  const { issues } = readDelimitedTable(text, {
    columns: { group: /^pdx group$/, code: /^pdx$/ },
    take: ({ line, cells: { group, code } }) => {
      if (code === "") return undefined;
      if (!DIAGNOSIS.test(code)) return issueAt("code-malformed", line, `"${code}" is no diagnosis`);
      const held = groups.get(group);
      if (held) held.add(code);
      else groups.set(group, new Set([code]));
      return undefined;
    },
  });
  return { content: groups, issues };
}

/** To which MDC and MS-DRGs a principal diagnosis can lead (CMS, appendix B); the file repeats itself, the answer does not. */
export function readDrgAssignments(text: string): ReadResult<DrgAssignment> {
  const rows = new Map<string, DrgAssignment>();
  const { issues } = readDelimitedTable(text, {
    columns: { code: /^icd code$/, mdc: /^mdc$/, range: /^drg range$/, drg: /^drg$/ },
    take: ({ line, cells: { code, mdc, range, drg } }) => {
      const drgs = (drg || range).split(/,\s*/);
      if (!DIAGNOSIS.test(code) || !drgs.every((each) => DRG.test(each)))
        return issueAt("code-malformed", line, `"${code}" leads to "${drg || range}"`);
      for (const each of drgs) rows.set(`${code} ${mdc} ${each}`, { code, mdc, drg: each });
      return undefined;
    },
  });
  return { rows: [...rows.values()], issues };
}

/** Medically unlikely edits of one setting (CMS, quarterly). The adjudication indicator may have words behind it. */
export function readMedicallyUnlikelyEdits(
  text: string,
  setting: NcciSetting,
): FileRead<{ readonly setting: NcciSetting; readonly rows: readonly MedicallyUnlikelyEdit[] }> {
  const { rows, issues } = readDelimitedTable(text, {
    columns: {
      code: /^hcpcs/,
      units: /^mue units$|mue values?$/,
      adjudication: /^mue mai$|adjudication indicator/,
      rationale: /rationale/,
    },
    take: ({ line, cells: { code, units, adjudication, rationale } }) => {
      if (!/^[0-9A-Z]{5}$/.test(code))
        return issueAt("code-malformed", line, `"${code}" is no procedure code`);
      if (!/^\d{1,6}$/.test(units)) return issueAt("value-malformed", line, `${code} has "${units}" units`);
      const indicator = adjudicationOf(adjudication);
      if (!indicator) return issueAt("flag-unknown", line, `${code} has the indicator "${adjudication}"`);
      return { code, units: Number(units), adjudication: indicator, rationale };
    },
  });
  return { content: { setting, rows }, issues };
}

function adjudicationOf(cell: string): MedicallyUnlikelyEdit["adjudication"] | undefined {
  const indicator = /^([123])\b/.exec(cell)?.[1];
  if (indicator === undefined) return undefined;
  return indicator === "1" ? 1 : indicator === "2" ? 2 : 3;
}
