import type { CodeRelease } from "../code-release";

/** One stand-in for each, so that what is kept by release is kept once. */
const standIns = new WeakMap<CodeRelease, CodeRelease>();

/**
 * The starter set as it stands behind files: of a set that a file brings, it speaks only for days that no file covers,
 * however complete or new its own list is.
 */
export function behindFiles(
  starter: readonly CodeRelease[],
  own: readonly CodeRelease[],
): readonly CodeRelease[] {
  return starter.map((release) => {
    if (!release.complete || own.every(({ system }) => system !== release.system)) return release;
    const standIn = standIns.get(release) ?? { ...release, complete: false };
    standIns.set(release, standIn);
    return standIn;
  });
}
