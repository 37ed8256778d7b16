import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import ssh2 from "ssh2";
import { readIfThere } from "../state-file";

/** The server's own key, made once and kept, so that a partner may pin it; one that is damaged is made anew. */
export function hostKey(folder: string): string {
  const file = path.join(folder, "host-key");
  const kept = readIfThere(file);
  if (kept && !(ssh2.utils.parseKey(kept) instanceof Error)) return kept;
  const key = newHostKey();
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

/** By Node itself: of the Ed25519 keys that ssh2 1.17 makes, one in 300 is malformed and cannot be read again. */
export const newHostKey = (): string =>
  generateKeyPairSync("ec", {
    namedCurve: "P-256",
    privateKeyEncoding: { type: "sec1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  }).privateKey;
