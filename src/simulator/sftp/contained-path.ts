import path from "node:path";

/** Where a client's path lies on disk; undefined for anything outside the mailbox, however it is spelled. */
export function containedPath(root: string, asked: string): string | undefined {
  if (asked.includes("\0")) return undefined;
  const inside = path.posix.normalize(`/${asked}`);
  const resolved = path.resolve(root, `.${inside}`);
  return resolved === root || resolved.startsWith(root + path.sep) ? resolved : undefined;
}
