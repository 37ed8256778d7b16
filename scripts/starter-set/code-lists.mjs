import { readCsv, readList, tableModule } from "./release-files.mjs";

const COVERED_FROM = "2023-10-01";

/** CPT: numbers, our own words, and what follows from the number. */
export function cptModule() {
  const rows = readList("cpt-words.txt").map(([code, words, marks = "", from = "", to = ""]) =>
    [code, words, marks, from || COVERED_FROM, to].join("|"),
  );
  return tableModule("cpt-codes", "CPT_CODES", "code|our words|marks|from|to", unique(rows));
}

export function placeModule(files) {
  const places = readCsv(files.text("pos_codes.csv")).filter((row) => row.pos_type !== "Unassigned");
  const startOf = { 10: "2022-01-01", 27: "2023-10-01" };
  const rows = places.map(({ pos_code: code, pos_type: type, pos_name: name }) =>
    [code, name.replaceAll("’", "'"), type === "Facility" ? "F" : "N", startOf[code] ?? ""].join("|"),
  );
  const columns = "code|name|F facility, N non-facility|from";
  return tableModule("place-of-service-codes", "PLACE_OF_SERVICE_CODES", columns, rows);
}

/** CARC and RARC: numbers and dates as published, words ours. */
export function adjustmentModule(files, type, wordFile, name) {
  const words = new Map(readList(wordFile));
  const published = readCsv(files.text("adjustment_and_remark_codes_numbers_only.csv")).filter(
    (row) => row.adj_type === type,
  );
  const known = new Set(published.map((row) => row.adj_code));
  for (const code of words.keys()) if (!known.has(code)) throw new Error(`${type} ${code} is not published`);
  const rows = published.map((row) =>
    [row.adj_code, words.get(row.adj_code) ?? "", row.adj_start_date, row.adj_end_date].join("|"),
  );
  return tableModule(name, constantOf(name), "code|our words|from|to", rows);
}

export function wordsModule(wordFile, name) {
  const rows = readList(wordFile).map(([code, words]) => `${code}|${words}||`);
  return tableModule(name, constantOf(name), "code|our words|from|to", unique(rows));
}

export function taxonomyModule(files) {
  const words = new Map(readList("taxonomy-words.txt"));
  const codes = files.text("codes_only_25_1.txt").split(/\s+/).filter(Boolean);
  for (const code of words.keys())
    if (!codes.includes(code)) throw new Error(`taxonomy ${code} is not published`);
  const rows = codes.map((code) => `${code}|${words.get(code) ?? ""}||`);
  return tableModule("taxonomy-codes", "TAXONOMY_CODES", "code|our words|from|to", rows);
}

const constantOf = (name) => name.toUpperCase().replaceAll("-", "_");

function unique(rows) {
  const codes = rows.map((row) => row.split("|")[0]);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  if (twice.length > 0) throw new Error(`listed twice: ${twice.join(", ")}`);
  return rows.sort();
}
