import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Shutdown } from "../installation/shutdown";

/** A new folder that goes when the run ends; the lent account of the database may pass through it. */
export function throwAwayFolder(shutdown: Shutdown): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "firstpass-test-"));
  fs.chmodSync(folder, 0o711);
  shutdown.add(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
