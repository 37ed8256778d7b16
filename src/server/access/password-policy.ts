import { refused } from "@/server/refusal";
import { COMMON_WORDS } from "./common-words";
import { normalizedPassword } from "./password-hash";

/** NIST SP 800-63B-4: fifteen characters for a password alone, fewer beside a second factor (figures to confirm). */
export const MINIMUM_LENGTH = { alone: 15, withSecondFactor: 12 } as const;
const MAXIMUM_LENGTH = 128;
/** So many characters must remain when everything guessable is taken out. */
const LEAST_UNGUESSABLE = 6;

export interface PasswordContext {
  readonly secondFactor: boolean;
  /** E-mail, names, organization: what an attacker types first. */
  readonly words: readonly string[];
}

/** Why a password is refused, in a sentence for its owner; undefined when it is taken. No composition rules. */
export function passwordProblem(password: string, context: PasswordContext): string | undefined {
  const normalized = normalizedPassword(password);
  const length = [...normalized].length;
  const minimum = context.secondFactor ? MINIMUM_LENGTH.withSecondFactor : MINIMUM_LENGTH.alone;
  if (length < minimum)
    return `Use at least ${minimum} characters; a few words in a row are easy to remember.`;
  if (length > MAXIMUM_LENGTH) return `Use at most ${MAXIMUM_LENGTH} characters.`;
  const plain = normalized.toLowerCase();
  if (isPattern(plain)) return "This is a pattern that is tried first. Use a few unrelated words instead.";
  if (isMostly(takeOut(plain, contextWords(context.words))))
    return "This is mostly made of your name, e-mail or organization. Use unrelated words instead.";
  if (isMostly(takeOut(plain, COMMON_WORDS), 2))
    return "This is on the list of common passwords. Use a few unrelated words instead.";
  return undefined;
}

export function requireStrongPassword(password: string, context: PasswordContext): void {
  const problem = passwordProblem(password, context);
  if (problem) throw refused("access/weak-password", problem);
}

const DISGUISES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const contextWords = (words: readonly string[]): string[] =>
  ["firstpass", ...words.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => word.length >= 3,
  );

/**
 * Takes known words out, longest first, also where digits and signs stand for letters. Digits and signs around a
 * word add little against someone who tries them in order, so only letters count as remaining.
 */
function takeOut(password: string, words: Iterable<string>): { taken: number; lettersLeft: number } {
  const letters = [...password];
  let readable = letters.map((letter) => DISGUISES[letter] ?? letter).join("");
  let taken = 0;
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    for (let at = readable.indexOf(word); at >= 0; at = readable.indexOf(word)) {
      taken += 1;
      letters.fill(" ", at, at + word.length);
      readable = readable.slice(0, at) + " ".repeat(word.length) + readable.slice(at + word.length);
    }
  }
  return { taken, lettersLeft: letters.filter((letter) => /\p{L}/u.test(letter)).length };
}

const isMostly = (
  found: { taken: number; lettersLeft: number },
  atMost = Number.POSITIVE_INFINITY,
): boolean => found.taken > 0 && found.taken <= atMost && found.lettersLeft < LEAST_UNGUESSABLE;

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv",
];
const WALKS = ROWS.flatMap((row) => [row, [...row].reverse().join("")]);

/** One unit repeated, or walks along the alphabet, the digits or the keyboard. */
function isPattern(password: string): boolean {
  if (/^(.{1,6}?)\1+.{0,2}$/su.test(password)) return true;
  let rest = password;
  while (rest.length > 0) {
    const step = longestWalk(rest);
    if (step < 3) return false;
    rest = rest.slice(step);
  }
  return true;
}

function longestWalk(text: string): number {
  let length = Math.min(text.length, 26);
  while (length > 0 && !WALKS.some((walk) => walk.includes(text.slice(0, length)))) length -= 1;
  return length;
}
