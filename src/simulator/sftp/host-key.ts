import { writeFileSync } from "node:fs";
import path from "node:path";
import ssh2 from "ssh2";
import { readIfThere } from "../state-file";

/** The server's own key, made once and kept, so that a partner may pin it. */
export function hostKey(folder: string): string {
  const file = path.join(folder, "host-key");
  const kept = readIfThere(file);
  if (kept) return kept;
  const { private: key } = ssh2.utils.generateKeyPairSync("ed25519");
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}
