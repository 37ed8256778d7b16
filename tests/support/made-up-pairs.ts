import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";

/** Mulberry32: the same numbers from 0 up to 1 on every machine. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const MADE_UP_CODES: readonly string[] = Array.from({ length: 16_000 }, (_, index) =>
  index < 13_000
    ? String(100 + index * 7).padStart(5, "0")
    : `${"ACEGJKLQ".charAt(index % 8)}${String(index % 10_000).padStart(4, "0")}`,
);

/** Rows of a column 1 code are neighbors, as in the published files; one in seven pairs was deleted, one in 300 twice. */
export function madeUpQuarter(seed: number, pairs: number): NcciPairTable {
  const next = seededNumbers(seed);
  const column1 = new Uint16Array(pairs);
  const column2 = new Uint16Array(pairs);
  const [from, deleted] = [new Uint16Array(pairs), new Uint16Array(pairs)];
  const [modifier, rationale] = [new Uint8Array(pairs), new Uint8Array(pairs)];
  for (let at = 0; at < pairs; at += 1) {
    const again = at > 0 && next() < 1 / 300;
    column1[at] = again ? (column1[at - 1] ?? 0) : Math.floor((at / pairs) * MADE_UP_CODES.length);
    column2[at] = again ? (column2[at - 1] ?? 0) : Math.floor(next() * MADE_UP_CODES.length);
    from[at] = 9_497 + 91 * Math.floor(next() * 118);
    deleted[at] = next() < 1 / 7 ? (from[at] ?? 0) + 91 * Math.ceil(next() * 60) : 0;
    modifier[at] = [0, 1, 1, 9][Math.floor(next() * 4)] ?? 0;
    rationale[at] = Math.floor(next() * 12);
  }
  const rationales = Array.from({ length: 12 }, (_, index) => `made-up reason ${index}`);
  return {
    setting: "practitioner",
    codes: MADE_UP_CODES,
    column1,
    column2,
    from,
    deleted,
    modifier,
    rationale,
    rationales,
  };
}
