import { OPERATIONS } from "./operation-words";
import { phraseKey } from "./phrase-key";
import { isSilent } from "./tokens";

/** Something said of an operation, and the codes it may be. */
export interface SaidOperation {
  /** Characters of codes, the usual way first. */
  readonly patterns: readonly string[];
  /** The words it was said in. */
  readonly words: ReadonlySet<string>;
}

interface Operation {
  readonly parts: readonly string[];
  readonly patterns: readonly string[];
}

const LONGEST_PART = 4;
const SIDES: ReadonlySet<string> = new Set("left right lt rt bilateral bilat".split(" "));

/** "A/b + c" is "a + c" and "b + c". */
function spread(said: string): string[][] {
  let wordings: string[][] = [[]];
  for (const part of said.split("+")) {
    const names = part
      .trim()
      .split("/")
      .map((name) => phraseKey(name.trim().split(" ")));
    wordings = wordings.flatMap((wording) => names.map((name) => [...wording, name]));
  }
  return wordings;
}

/** Operations by the first of their parts; one whose parts repeat each other says nothing new. */
const BY_PART: ReadonlyMap<string, readonly Operation[]> = readOperations();

function readOperations(): Map<string, Operation[]> {
  const byPart = new Map<string, Operation[]>();
  for (const row of OPERATIONS.trim().split("\n")) {
    const [said = "", patterns = ""] = row.split("|");
    for (const parts of spread(said)) {
      const [first = ""] = parts;
      const operation = { parts, patterns: patterns.split(";") };
      if (new Set(parts).size < parts.length) continue;
      const held = byPart.get(first);
      if (held) held.push(operation);
      else byPart.set(first, [operation]);
    }
  }
  return byPart;
}

/** Every longer word that operations are said in. */
export const OPERATION_WORDS: readonly string[] = [
  ...new Set(
    [...BY_PART.values()]
      .flat()
      .flatMap(({ parts }) => parts.flatMap((part) => part.split(" ")))
      .filter((word) => word.length > 3),
  ),
];

/** Runs of the words, by their keys; sides within them are set aside. */
function runsOf(words: readonly string[], spelled: (word: string) => string): Map<string, readonly string[]> {
  const told = words.filter((word) => !isSilent(word) && !SIDES.has(word));
  const runs = new Map<string, readonly string[]>();
  for (let from = 0; from < told.length; from += 1)
    for (let to = from + 1; to <= Math.min(told.length, from + LONGEST_PART); to += 1) {
      const run = told.slice(from, to);
      for (const key of [phraseKey(run), phraseKey(run.map(spelled))]) if (!runs.has(key)) runs.set(key, run);
    }
  for (const side of words.filter((word) => SIDES.has(word))) runs.set(phraseKey([side]), [side]);
  return runs;
}

/** What of the words names an operation, alone or with others that stand apart. */
export function operationsIn(words: readonly string[], spelled: (word: string) => string): SaidOperation[] {
  const runs = runsOf(words, spelled);
  return [...runs.keys()].flatMap((key) =>
    (BY_PART.get(key) ?? [])
      .filter(({ parts }) => parts.every((part) => runs.has(part)))
      .map(({ parts, patterns }) => ({
        patterns,
        words: new Set(parts.flatMap((part) => runs.get(part) ?? [])),
      })),
  );
}
