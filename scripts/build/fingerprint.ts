import { createHash, type Hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { projectFolder } from "../project-folder";

/** Made by a tool from sources that are listed themselves. */
const generated = "src/generated";

/** A hash of files and folders of this checkout: the same contents under the same names give the same text. */
export function fingerprint(places: readonly string[], root = projectFolder): string {
  const hash = createHash("sha256");
  for (const place of places) addTo(hash, root, place);
  return hash.digest("hex");
}

function addTo(hash: Hash, root: string, place: string): void {
  const full = path.join(root, place);
  const found = fs.statSync(full, { throwIfNoEntry: false });
  if (!found || place === generated) return;
  if (found.isDirectory()) {
    for (const entry of fs.readdirSync(full).sort()) addTo(hash, root, path.posix.join(place, entry));
    return;
  }
  hash.update(`${place}\0${found.size}\0`).update(fs.readFileSync(full));
}
