import type { Component } from "@/domain/code-sets/components/component";
import type { OfficeLibrary } from "./office-library";

export interface HeldLibrary {
  readonly files: ReadonlyMap<string, readonly Component[]>;
  readonly library: OfficeLibrary;
}

export interface Building {
  readonly done: Promise<HeldLibrary>;
  held?: HeldLibrary;
}

interface LibraryShelf {
  /** By the files they are made of: offices with the same files share one. */
  readonly libraries: Map<string, Building>;
  /** What each office was answered from last. */
  readonly lastOf: Map<string, string>;
  /** Files of each office that nobody has been answered from yet, and since when they are the newest (ms). */
  readonly newest: Map<string, { readonly key: string; readonly since: number }>;
}

// The web app's bundles have a copy of each module; what is held in memory must not be held once a bundle.
const kept = globalThis as { firstpassLibraries?: LibraryShelf };

/** The libraries of this process. */
export function libraryShelf(): LibraryShelf {
  kept.firstpassLibraries ??= { libraries: new Map(), lastOf: new Map(), newest: new Map() };
  return kept.firstpassLibraries;
}

/** Files of other sets are let go when so many newer ones are held. */
export const MOST_LIBRARIES = 6;

/** The one asked last stands last. */
export function touch(key: string, building: Building): void {
  const { libraries } = libraryShelf();
  libraries.delete(key);
  libraries.set(key, building);
  for (const oldest of [...libraries.keys()].slice(0, -MOST_LIBRARIES)) libraries.delete(oldest);
}

const SETTLED_MS = 1_000;

/** Whether the office's files have been the same for a while: of many that come one after the other, one library is made. */
export function isSettled(organizationId: string, key: string): boolean {
  const { newest } = libraryShelf();
  const now = performance.now();
  const seen = newest.get(organizationId);
  if (seen?.key === key) return now - seen.since >= SETTLED_MS;
  newest.set(organizationId, { key, since: now });
  return false;
}
