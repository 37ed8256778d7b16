/** Two files compared by what they mean: separators, line ends, zeros and the order of claims do not matter. */
import { leadsToUnits } from "./business-units";
import type { ByteSource } from "./byte-source";
import { compileGuide } from "./compile";
import type { Values } from "./field-context";
import type { Guide } from "./guide";
import type { Interchange, TransactionSet } from "./interchange";
import { type Row, rowsOf } from "./rows";
import { type SetRest, type UnitInFile, unitParser } from "./unit-stream";

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
/** Where pieces wait whose counterpart has not come yet. */
export interface Shelf {
  put(text: string): number;
  take(place: number): string;
}

/**
 * Reads both files side by side, a little of each in turn: where they have the same order hardly anything waits. What waits
 * lies on the shelf, and only its name and place are kept.
 */
export function compareFiles(before: ByteSource, after: ByteSource, shelf: Shelf): readonly Difference[] {
  const found = new Collected();
  const sides = [new Side(before, shelf), new Side(after, shelf)] as const;
  const [old, young] = sides;
  while (!old.isOver || !young.isOver) {
    const [left, right] = [old.next(), young.next()];
    for (const piece of left)
      meet(piece, { own: old, other: young }, (other) => compareRows(piece, other, found));
    for (const piece of right)
      meet(piece, { own: young, other: old }, (other) => compareRows(other, piece, found));
    for (const side of sides) side.waiting.layDown();
  }
  for (const name of old.waiting.names)
    found.add({ kind: "removed", path: "", name, before: name, after: undefined }, name);
  for (const name of young.waiting.names)
    found.add({ kind: "added", path: "", name, before: undefined, after: name }, name);
  return found.differences;
}

function meet(
  piece: Piece,
  { own, other }: { readonly own: Side; readonly other: Side },
  compare: (counterpart: Piece) => void,
): void {
  const counterpart = other.waiting.take(piece.name);
  if (counterpart === undefined) own.waiting.put(piece);
  else compare(counterpart);
}

/** A claim with the levels around it, what of a set belongs to no claim, or an envelope. */
interface Piece {
  readonly name: string;
  /** What it holds; unknown of one that waited, of which there are only rows. */
  readonly value: unknown;
  readonly rows: () => ReadonlyMap<string, Row>;
}

const STRETCH = 64 * 1024;
/** So much at a time that little of it waits. */
function* inStretches(texts: Iterable<string>): Iterable<string> {
  for (const text of texts)
    for (let at = 0; at < text.length; at += STRETCH) yield text.slice(at, at + STRETCH);
}

/** One of the files, read as far as it was asked for. */
class Side {
  /** What the other file has not shown yet. */
  readonly waiting: Waiting;
  readonly #texts: Iterator<string>;
  readonly #parser = unitParser({
    onUnit: (unit) => this.#ready.push(pieceOfUnit(unit)),
    onSet: (set, _interchange, rest) => this.#ready.push(...piecesOfSet(set, rest)),
  });
  readonly #ready: Piece[] = [];
  #envelopes = 0;
  isOver = false;

  constructor(source: ByteSource, shelf: Shelf) {
    this.waiting = new Waiting(shelf);
    this.#texts = inStretches(source.pieces())[Symbol.iterator]();
  }

  /** Pieces of the next stretch of the file. */
  next(): readonly Piece[] {
    if (this.isOver) return [];
    const { value, done } = this.#texts.next();
    if (done) this.#parser.end();
    else this.#parser.feed(value);
    this.isOver = done === true;
    const interchanges = this.#parser.interchanges.slice(this.#envelopes);
    for (const each of interchanges) this.#ready.push(rowsOnly("Interchange", envelopeRows(each)));
    this.#envelopes += interchanges.length;
    return this.#ready.splice(0);
  }
}

/** What stands behind all units of a set, such as the adjustments of a provider, is told with the set. */
function pieceOfUnit({ name, guide, value }: UnitInFile): Piece {
  const last = lastWithUnits(guide);
  return pieceOf(
    `${guide.shortName} ${name}`,
    guide,
    among(guide, value, (at) => at <= last),
  );
}
function piecesOfSet({ guide, transaction, version }: TransactionSet, { rest, hasUnits }: SetRest): Piece[] {
  if (guide === undefined || rest === undefined) return [rowsOnly(`${transaction} ${version}`, new Map())];
  const last = hasUnits ? lastWithUnits(guide) : -1;
  const piece = pieceOf(
    guide.shortName,
    guide,
    among(guide, rest, (at) => at > last),
  );
  return hasUnits && piece.rows().size === 0 ? [] : [piece];
}
const pieceOf = (name: string, guide: Guide, value: Values): Piece => ({
  name,
  value,
  rows: () => rowsOf(guide, value),
});
const rowsOnly = (name: string, rows: ReadonlyMap<string, Row>): Piece => ({
  name,
  value: undefined,
  rows: () => rows,
});

const lastWithUnits = (guide: Guide): number =>
  compileGuide(guide).root.children.findLastIndex(({ loop }) => loop !== undefined && leadsToUnits(loop));
function among(guide: Guide, value: Values, isWanted: (index: number) => boolean): Values {
  const wanted = compileGuide(guide).root.children.filter(({ index }) => isWanted(index));
  return Object.fromEntries(wanted.map(({ key }) => [key, value[key]]));
}

/** Pieces of one file that the other has not shown yet, in their order. The latest may meet their counterpart soon, as they are. */
class Waiting {
  readonly #shelf: Shelf;
  readonly #places = new Map<string, (Piece | number)[]>();
  #latest: Piece[] = [];

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  put(piece: Piece): void {
    const places = this.#places.get(piece.name);
    if (places) places.push(piece);
    else this.#places.set(piece.name, [piece]);
    this.#latest.push(piece);
  }

  /** The first of this name. */
  take(name: string): Piece | undefined {
    const places = this.#places.get(name);
    const place = places?.shift();
    if (places === undefined || place === undefined) return undefined;
    if (places.length === 0) this.#places.delete(name);
    if (typeof place !== "number") return place;
    return rowsOnly(name, new Map(JSON.parse(this.#shelf.take(place)) as [string, Row][]));
  }

  /** Puts the latest, as far as they still wait, on the shelf. */
  layDown(): void {
    for (const piece of this.#latest) {
      const places = this.#places.get(piece.name);
      const at = places?.lastIndexOf(piece) ?? -1;
      if (places && at !== -1) places[at] = this.#shelf.put(JSON.stringify([...piece.rows()]));
    }
    this.#latest = [];
  }

  get names(): readonly string[] {
    return [...this.#places].flatMap(([name, places]) => places.map(() => name));
  }
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
  // Most pieces are the same, and that is seen without their rows.
  if (before.value !== undefined && isSame(before.value, after.value)) return;
  const [olds, youngs] = [before.rows(), after.rows()];
  for (const key of new Set([...olds.keys(), ...youngs.keys()])) {
    const [old, young] = [olds.get(key), youngs.get(key)];
    if (old?.text === young?.text) continue;
    const { path, name } = (old ?? young) as Row;
    const kind = old === undefined ? "added" : young === undefined ? "removed" : "changed";
    found.add({ kind, path, name, before: old?.text, after: young?.text }, before.name);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length) return false;
  if (keys.some((key, at) => key !== others[at])) return isSameByKey(one as Values, other as Values);
  // Looking up each key would take twice as long.
  const values = Object.values(other);
  return Object.values(one).every((each, at) => isSame(each, values[at]));
}
const isSameByKey = (one: Values, other: Values): boolean =>
  Object.keys(one).every((key) => key in other && isSame(one[key], other[key]));

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
