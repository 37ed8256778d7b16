import { patternMatcher, readCsv, readList, readPatterns, tableModule } from "./release-files.mjs";

/** Chosen Level II codes with official titles; dates from the July 2024 file, presence checked against April 2026. */
export function hcpcsModule(files) {
  const indicators = readCsv(files.text("hcpcs_level2_2024-07_indicators.csv.gz"));
  const titles = new Map(
    readCsv(files.text("hcpcs_level2_descriptions_2024.csv.gz")).map((row) => [
      row.hcpcs_code,
      row.hcpcs_description,
    ]),
  );
  const later = new Set(
    readCsv(files.text("opps_addendum_b_2026-04_level2_only.csv")).map((row) => row.HCPCSCode),
  );
  const chosen = readPatterns("hcpcs-codes.txt").map(patternMatcher);
  const left = [];
  const rows = [];
  for (const row of indicators.filter(({ hcpcs_code: code }) => chosen.some((matches) => matches(code)))) {
    const { hcpcs_code: code, date_added: from, date_term: to } = row;
    const title = titles.get(code);
    if (!title || (!to && !later.has(code)) || (to && to < "2023-10-01")) left.push(code);
    else rows.push([code, title.replaceAll("|", "/"), from, to].join("|"));
  }
  console.log(`HCPCS left out (ended, or end date unknown): ${left.length}`);
  return tableModule("hcpcs-codes", "HCPCS_CODES", "code|official title|from|to", rows);
}

/** Level II modifiers with official titles; CPT modifiers as numbers with our own words. */
export function modifierModule(files) {
  const ours = new Map(readList("cpt-modifier-words.txt"));
  const official = readCsv(files.text("hcpcs_level2_modifiers.csv.gz"))
    .filter((row) => !ours.has(row.mod_code) && row.mod_description)
    .map((row) => `${row.mod_code}|${row.mod_description.replaceAll("|", "/")}|O`);
  const own = [...ours].map(([code, words]) => `${code}|${words}|W`);
  const columns = "code|title|O official, W our words";
  return tableModule("modifier-codes", "MODIFIER_CODES", columns, [...new Set([...own, ...official])].sort());
}
