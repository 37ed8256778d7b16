import { conversionsOf } from "./conversion-table.mjs";
import { patternMatcher, readCsv, readList, readPatterns, tableModule } from "./release-files.mjs";

const YEARS = [
  { from: "2023-10-01", to: "2024-09-30" },
  { from: "2024-10-01", to: "2025-09-30" },
  { from: "2025-10-01", to: "" },
];

const MCE_MARKS = {
  "Perinatal/Newborn (Age 0 Only)": "N",
  "Pediatric (Ages 0-17)": "P",
  "Maternity (Ages 9-64)": "T",
  "Adult (Ages 15-124)": "A",
  "Female Only": "F",
  "Male Only": "M",
  "Manifestation (Not Allowed as Principal Diagnosis)": "m",
};

/** Diagnosis codes over FY2024, FY2025 and FY2026, and the tabular notes that speak about them. */
export async function diagnosisModules(files) {
  const { readIcd10cmOrderFile } = await import(
    "../../src/domain/code-sets/readers/read-icd10cm-order-file.ts"
  );
  const { readIcd10cmTabular } = await import("../../src/domain/code-sets/readers/read-icd10cm-tabular.ts");
  const yearly = yearsOf(files, readIcd10cmOrderFile);
  const carried = carriedCodes(yearly);
  const marks = marksOf(files);
  const conversions = conversionsOf(files.member.bind(null, "ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx"));
  const rows = [...carried].sort().flatMap((code) => rowsOf(code, { yearly, marks, conversions }));
  const tabular = readIcd10cmTabular(files.text("icd10cm_tabular_2021.xml.gz"));
  const notes = tabular.content.notes
    .filter((note) => note.kind in NOTE_LETTERS && isCarriedOwner(note.owner, carried))
    .map((note) => `${note.owner}|${NOTE_LETTERS[note.kind]}|${note.text.replaceAll("|", "/")}`);
  return [
    tableModule(
      "icd10cm-codes",
      "ICD10CM_CODES",
      "code|B billable, H header|marks|from|to|successors|title",
      rows,
    ),
    tableModule(
      "position-rules",
      "POSITION_RULES",
      "rule|authority; codes name them by line number from 0",
      positionRules,
    ),
    tableModule("icd10cm-notes", "ICD10CM_NOTES", "owner|kind|text (tabular list FY2021)", notes),
  ];
}

const NOTE_LETTERS = {
  "inclusion-term": "t",
  includes: "i",
  excludes1: "1",
  excludes2: "2",
  "code-first": "f",
  "use-additional": "u",
  "code-also": "a",
};

/** FY2025 has no file at hand: it is FY2026 with its addenda taken back, and the counts must be the published ones. */
function yearsOf(files, readOrderFile) {
  const [first, last] = [2024, 2026].map((year) => {
    const text = files.member(`cms_${year}_dx.zip`, `icd10cm_order_${year}.txt`, "latin1");
    const { rows, issues } = readOrderFile(text);
    if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
    return new Map(rows.map(({ code, billable, title }) => [code, { billable, title }]));
  });
  const middle = new Map(last);
  const addenda = files.member("cms_2026_dx.zip", "icd10cm_order_addenda_2026.txt", "latin1");
  const lines = addenda.split(/\r?\n/).map((line) => ({
    verb: line.slice(0, 13).trim(),
    billable: line.charAt(13) === "1",
    code: line.slice(15, 23).trim(),
    title: line.slice(84).trim(),
  }));
  for (const { verb, code } of lines) if (verb === "Add:") middle.delete(code);
  for (const { verb, code, billable, title } of lines)
    if (verb === "Delete:" || verb === "Revise from:") middle.set(code, { billable, title });
  const billable = [...middle.values()].filter((row) => row.billable).length;
  if (billable !== 74260 || middle.size - billable !== 23324)
    throw new Error(`FY2025 does not come out: ${billable} billable, ${middle.size - billable} headers`);
  return [first, middle, last];
}

/** The chosen billable codes and every header above them. */
function carriedCodes(yearly) {
  const known = new Set(yearly.flatMap((year) => [...year.keys()]));
  const chosen = chosenCodes(yearly);
  console.log(`ICD-10-CM: ${chosen.size} billable codes chosen`);
  const headers = [...chosen].flatMap((code) =>
    Array.from({ length: code.length - 3 }, (_, cut) => code.slice(0, 3 + cut)),
  );
  return new Set([...chosen, ...headers.filter((code) => known.has(code))]);
}

function chosenCodes(yearly) {
  const isBillable = ([, row]) => row.billable;
  const billable = new Set(yearly.flatMap((year) => [...year].filter(isBillable).map(([code]) => code)));
  const chosen = new Set();
  for (const pattern of readPatterns("icd10cm-codes.txt")) {
    const found = [...billable].filter(patternMatcher(pattern));
    if (found.length === 0) throw new Error(`${pattern} names no billable code`);
    for (const code of found) pattern.startsWith("-") ? chosen.delete(code) : chosen.add(code);
  }
  return chosen;
}

function marksOf(files) {
  const marks = new Map();
  const add = (code, mark) => marks.set(code, (marks.get(code) ?? "") + mark);
  for (const row of readCsv(files.text("mce_v41.1_code_edits.csv.gz")))
    add(row.icd_code.replaceAll(".", ""), MCE_MARKS[row.icd_conflict_rule] ?? "");
  for (const code of exemptFromPresentOnAdmission(files)) add(code, "x");
  return marks;
}

/**
 * The list of FY2026 and what it dropped of the one before: all of that ended with FY2025, and all it added began with
 * FY2026, so together they tell both years.
 */
function exemptFromPresentOnAdmission(files) {
  const columnOf = (name, column) =>
    files
      .member("POAexemptCodesFY26.zip", name, "latin1")
      .split(/\r?\n/)
      .slice(1)
      .flatMap((line) => line.split("\t")[column]?.replaceAll(".", "").trim() || []);
  return [...columnOf("POAexemptCodesFY26.txt", 1), ...columnOf("POAexemptDeleteCodesFY26.txt", 0)];
}

const positions = readList("icd10cm-positions.txt").map(([pattern, rule, authority]) => ({
  matches: patternMatcher(pattern),
  row: `${rule}|${authority}`,
}));
const positionRules = [...new Set(positions.map(({ row }) => row))];

/** One row for each stretch of years in which billability and title stayed the same. */
function rowsOf(code, { yearly, marks, conversions }) {
  const stretches = stretchesOf(yearly.map((year) => year.get(code)));
  const position = positionRules.indexOf(positions.find(({ matches }) => matches(code))?.row);
  const ownMarks = `${marks.get(code) ?? ""}${position < 0 ? "" : `@${position}`}`;
  return stretches.map(({ billable, title, since, until }, at) => {
    const ends = YEARS[until].to;
    const isGone = billable && ends && !stretches[at + 1]?.billable;
    return [
      code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code,
      billable ? "B" : "H",
      billable ? ownMarks : "",
      since === 0 ? "" : YEARS[since].from,
      ends,
      isGone ? (conversions.get(code) ?? []).join(",") : "",
      title,
    ].join("|");
  });
}

function stretchesOf(states) {
  const stretches = [];
  for (const [index, state] of states.entries()) {
    const last = stretches.at(-1);
    const same =
      last?.until === index - 1 && last.billable === state?.billable && last.title === state?.title;
    if (state && same) last.until = index;
    else if (state) stretches.push({ ...state, since: index, until: index });
  }
  return stretches;
}

/** Chapters and blocks are kept whole; their notes reach every code below them. */
function isCarriedOwner(owner, carried) {
  if (owner.startsWith("chapter ")) return true;
  const [first, last] = owner.split("-");
  if (!last) return carried.has(first.replaceAll(".", ""));
  return [...carried].some((code) => code.length === 3 && code >= first && code <= last);
}
