import { CARC_CODES } from "@/domain/code-sets/starter/carc-codes";

let words: ReadonlyMap<string, string> | undefined;

/** Why a charge was not paid in full, in our words. */
export function carcWords(code: string): string | undefined {
  words ??= new Map(CARC_CODES.split("\n").map((line) => line.split("|", 2) as [string, string]));
  return words.get(code);
}
