import type { NcciPairTable } from "../components/ncci-tables";

/** One table of the parts that a quarter is published in, such as files 1 to 4 of the practitioner pairs. */
export function mergePairTables(parts: readonly NcciPairTable[]): NcciPairTable {
  const [first] = parts;
  if (!first) throw new RangeError("there is no part to merge");
  if (parts.length === 1) return first;
  const codes = numberAll(parts.map((part) => part.codes));
  const rationales = numberAll(parts.map((part) => part.rationales));
  return {
    setting: first.setting,
    codes: codes.texts,
    column1: renumbered(parts, ({ column1 }) => column1, codes.numbers),
    column2: renumbered(parts, ({ column2 }) => column2, codes.numbers),
    from: joined(parts.map(({ from }) => from)),
    deleted: joined(parts.map(({ deleted }) => deleted)),
    modifier: Uint8Array.from(joined(parts.map(({ modifier }) => Uint16Array.from(modifier)))),
    rationale: Uint8Array.from(renumbered(parts, ({ rationale }) => rationale, rationales.numbers)),
    rationales: rationales.texts,
  };
}

/** Every text once, and the new number of each part's texts. */
function numberAll(lists: readonly (readonly string[])[]): {
  readonly texts: readonly string[];
  readonly numbers: readonly Uint16Array[];
} {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  const numbers = lists.map((texts) => Uint16Array.from(texts, numberOf));
  return { texts: [...known.keys()], numbers };
}

const renumbered = (
  parts: readonly NcciPairTable[],
  columnOf: (part: NcciPairTable) => Uint16Array | Uint8Array,
  numbers: readonly Uint16Array[],
): Uint16Array =>
  joined(
    parts.map((part, index) => Uint16Array.from(columnOf(part), (number) => numbers[index]?.[number] ?? 0)),
  );

function joined(columns: readonly Uint16Array[]): Uint16Array {
  const whole = new Uint16Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    whole.set(column, at);
    at += column.length;
  }
  return whole;
}
