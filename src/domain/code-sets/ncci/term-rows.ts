import { TERMS } from "./pair-table";

/** First day, last day, kind. */
export type TermRow = readonly [from: number, through: number, kind: number];

/** The terms of a table, equal ones once. */
export interface TermRows {
  /** The number of the terms; new ones get the next. */
  numberOf(row: TermRow): number;
  /** Puts rows that belong together behind each other, whether others are equal or not, and gives the number of the first. */
  append(rows: readonly TermRow[]): number;
  /** A copy of what is there. */
  terms(): Uint16Array;
}

const FIRST_ROOM = 4096;

export function createTermRows(): TermRows {
  let held = new Uint16Array(FIRST_ROOM * TERMS);
  let size = 0;
  let slots = new Uint32Array(FIRST_ROOM * 2);

  const isAt = (number: number, [from, through, kind]: TermRow): boolean =>
    held[number * TERMS] === from &&
    held[number * TERMS + 1] === through &&
    held[number * TERMS + 2] === kind;

  const slotOf = (row: TermRow): number => {
    let slot = hashOf(row) & (slots.length - 1);
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0 || isAt(number - 1, row)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  const put = (row: TermRow): number => {
    if ((size + 1) * TERMS > held.length) held = doubled(held);
    held.set(row, size * TERMS);
    return size++;
  };

  const spread = (): void => {
    const before = slots;
    slots = new Uint32Array(before.length * 2);
    for (const number of before) if (number > 0) slots[slotOf(rowAt(held, number - 1))] = number;
  };

  return {
    numberOf(row) {
      if (size * 2 > slots.length) spread();
      const slot = slotOf(row);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      slots[slot] = size + 1;
      return put(row);
    },
    append: (rows) => {
      const first = size;
      for (const row of rows) put(row);
      return first;
    },
    terms: () => held.slice(0, size * TERMS),
  };
}

const hashOf = ([from, through, kind]: TermRow): number => {
  const mixed = Math.imul(Math.imul(from, 0x9e3779b1) ^ through, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

const rowAt = (held: Uint16Array, number: number): TermRow => [
  held[number * TERMS] ?? 0,
  held[number * TERMS + 1] ?? 0,
  held[number * TERMS + 2] ?? 0,
];

function doubled(held: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(held.length * 2);
  wider.set(held);
  return wider;
}
