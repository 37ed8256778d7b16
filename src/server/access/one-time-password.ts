import { randomInt } from "node:crypto";
import { hashPassword } from "./password-hash";

const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const LENGTH = 20;
const VALID_MS = 7 * 24 * 60 * 60_000;

export interface OneTimePassword {
  /** Told to the person once, by whoever made it; groups of five. */
  readonly password: string;
  readonly row: { readonly passwordHash: string; readonly oneTimePasswordUntil: Date };
}

/** Good for a week, and only to choose an own password. */
export async function makeOneTimePassword(now: Date): Promise<OneTimePassword> {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  const password = letters.replaceAll(/(.{5})(?=.)/g, "$1-");
  const oneTimePasswordUntil = new Date(now.getTime() + VALID_MS);
  return { password, row: { passwordHash: await hashPassword(password), oneTimePasswordUntil } };
}
