import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { environment } from "@/server/environment";

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage sheet recommends. */
export const HASH_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Ambient const enum of the package: its value, because a file compiled alone cannot read the name.
const ARGON2ID = 2 as Algorithm.Argon2id;

const pepper = (): Buffer => Buffer.from(environment().PASSWORD_PEPPER);

/** One person types a password in several ways that look the same; NFKC makes them one. */
export const normalizedPassword = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> =>
  hash(normalizedPassword(password), { algorithm: ARGON2ID, ...HASH_COST, secret: pepper() });

// Hashed once a process: an unknown person costs the same as a known one (AUTH-2).
let dummy: Promise<string> | undefined;

/** Compares with the stored hash, or with a dummy where there is none, at the same cost. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword("nobody has this password, and nobody ever will");
  const comparable = stored?.startsWith("$argon2id$") ? stored : await dummy;
  const matches = await verify(comparable, normalizedPassword(password), { secret: pepper() });
  return matches && comparable === stored;
}

/** True when the parameters rose since the hash was made; the next sign-in makes a new one. */
export function needsRehash(stored: string): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/.exec(stored);
  if (!found) return true;
  const [memory = 0, time = 0, lanes = 0] = found.slice(1).map(Number);
  return memory < HASH_COST.memoryCost || time < HASH_COST.timeCost || lanes < HASH_COST.parallelism;
}
