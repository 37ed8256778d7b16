/** Two files compared by what they mean: separators, line ends, zeros and the order of claims do not matter. */
import { type BusinessUnit, unitsOf, withOnly } from "./business-units";
import type { Interchange, TransactionSet, X12File } from "./interchange";
import { type Row, rowsOf } from "./rows";

export interface Difference {
  readonly kind: "changed" | "added" | "removed";
  /** Loop, segment, element, as in findings; empty for a whole claim or set. */
  readonly path: string;
  /** In words. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The claims, payments or sets it concerns. */
  readonly units: readonly string[];
}

export function compareFiles(before: X12File, after: X12File): readonly Difference[] {
  const found = new Collected();
  const [old, young] = [piecesOf(before), piecesOf(after)];
  for (const [key, piece] of old) {
    const other = young.get(key);
    if (other) compareRows(piece, other, found);
    else
      found.add(
        { kind: "removed", path: "", name: piece.name, before: piece.name, after: undefined },
        piece.name,
      );
  }
  for (const [key, { name }] of young)
    if (!old.has(key)) found.add({ kind: "added", path: "", name, before: undefined, after: name }, name);
  return found.differences;
}

/** A claim with all that stands around it, a set without claims, or an envelope. */
interface Piece {
  readonly name: string;
  readonly rows: ReadonlyMap<string, Row>;
}

function piecesOf({ interchanges }: X12File): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  const add = (key: string, piece: Piece): void => {
    let at = 1;
    while (pieces.has(`${key} ${at}`)) at += 1;
    pieces.set(`${key} ${at}`, piece);
  };
  for (const interchange of interchanges) {
    add("envelope", { name: "Interchange", rows: envelopeRows(interchange) });
    for (const set of interchange.groups.flatMap(({ transactionSets }) => transactionSets)) addSet(set, add);
  }
  return pieces;
}

function addSet(set: TransactionSet, add: (key: string, piece: Piece) => void): void {
  const { guide } = set;
  const kind = guide?.shortName ?? `${set.transaction} ${set.version}`;
  const units: readonly BusinessUnit[] = unitsOf(set);
  if (guide === undefined || units.length === 0)
    add(kind, { name: kind, rows: guide ? rowsOf(guide, set.value) : new Map() });
  else
    for (const unit of units)
      add(`${kind} ${unit.name}`, { name: `${kind} ${unit.name}`, rows: rowsOf(guide, withOnly(unit, set)) });
}

const ROUTING = {
  "ISA/06": ["Interchange Sender ID", "senderId"],
  "ISA/08": ["Interchange Receiver ID", "receiverId"],
  "ISA/15": ["Interchange Usage Indicator", "usage"],
} as const;
const envelopeRows = ({ header }: Interchange): Map<string, Row> =>
  new Map(
    Object.entries(ROUTING).map(([path, [name, key]]) => [path, { path, name, text: header[key] ?? "" }]),
  );

function compareRows(before: Piece, after: Piece, found: Collected): void {
  for (const key of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [old, young] = [before.rows.get(key), after.rows.get(key)];
    if (old?.text === young?.text) continue;
    const { path, name } = (old ?? young) as Row;
    const kind = old === undefined ? "added" : young === undefined ? "removed" : "changed";
    found.add({ kind, path, name, before: old?.text, after: young?.text }, before.name);
  }
}

/** The same difference in many claims is told once. */
class Collected {
  readonly #units = new Map<string, { readonly told: Omit<Difference, "units">; readonly units: string[] }>();

  add(told: Omit<Difference, "units">, unit: string): void {
    const key = JSON.stringify(told);
    const known = this.#units.get(key);
    if (known) known.units.push(unit);
    else this.#units.set(key, { told, units: [unit] });
  }
  get differences(): readonly Difference[] {
    return [...this.#units.values()].map(({ told, units }) => ({ ...told, units }));
  }
}
