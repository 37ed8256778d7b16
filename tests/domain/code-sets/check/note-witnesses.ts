import type { CodeRange } from "@/domain/code-sets/note-codes";
import type { TabularNote } from "@/domain/code-sets/tabular-note";

/** Codes that meet a range with its character rule, as a person would make them up; not all of them need exist. */
export function witnessesOf({ low, high, where }: CodeRange): string[] {
  const ends = [low, high];
  if (!where) return ends;
  if ("fromFourth" in where)
    return ends.flatMap((end) => where.fromFourth.map((start) => `${end.slice(0, 3)}${start}`));
  if ("ending" in where)
    return ends.flatMap((end) =>
      where.ending.flatMap((ending) => [
        `${end}${ending}`,
        `${end.slice(0, 3)}${ending}`,
        ...["0", "1", "2"].map((digit) => `${end.slice(0, 3)}${digit}${ending}`),
      ]),
    );
  return ends.flatMap((end) =>
    where.places.flatMap((place) =>
      [...where.characters].map((character) =>
        end.length >= place
          ? `${end.slice(0, place - 1)}${character}`
          : `${end.padEnd(place - 1, "0")}${character}`,
      ),
    ),
  );
}

/** Codes that inherit the notes of an owner: the code itself, or the categories of a block or chapter. */
export function heirsOf(
  owner: string,
  categories: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (!owner.startsWith("chapter") && !owner.includes("-")) return [owner];
  return categories.get(owner) ?? [owner.slice(0, 3)];
}

export const keyOf = ({ owner, text }: Pick<TabularNote, "owner" | "text">): string => `${owner}: ${text}`;
