/**
 * The conversion table of NCHS, a workbook of one sheet with the columns current code, effective date, previous codes:
 * which codes took the place of one that went.
 */
export function conversionsOf(memberOf) {
  const strings = [...memberOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(""),
  );
  const conversions = new Map();
  for (const [, row] of memberOf("xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>(.*?)<\/row>/gs)) {
    const cells = cellsOf(row, strings);
    const [current, previous] = [cells.get("A") ?? "", cells.get("C") ?? ""];
    for (const code of previous.matchAll(/[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?/g)) {
      const key = code[0].replaceAll(".", "");
      conversions.set(key, [...new Set([...(conversions.get(key) ?? []), current.trim()])]);
    }
  }
  return conversions;
}

function cellsOf(row, strings) {
  const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
  return new Map(
    cells.map(([, column, attributes, content = ""]) => {
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? "";
      return [column, attributes.includes('t="s"') ? (strings[Number(value)] ?? "") : value];
    }),
  );
}
