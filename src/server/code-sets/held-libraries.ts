import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Component } from "@/domain/code-sets/components/component";
import { lastOfEach } from "@/domain/code-sets/release/component-identity";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { loadCodeFile } from "@/server/repositories/code-file-repository";
import { letGo } from "./let-go";
import { buildOfficeLibrary, type OfficeLibrary } from "./office-library";
import { readComponents } from "./read-components";
import type { StoredCodeFile } from "./stored-code-file";

interface HeldLibrary {
  readonly files: ReadonlyMap<string, readonly Component[]>;
  readonly library: OfficeLibrary;
}

interface Building {
  readonly done: Promise<HeldLibrary>;
  held?: HeldLibrary;
}

/** Libraries of this process by the files they are made of: offices with the same files share one. */
const libraries = new Map<string, Building>();
/** What each office was answered from last. */
const lastOf = new Map<string, string>();

/** Files of other sets are let go when so many newer ones are held. */
export const MOST_LIBRARIES = 6;

/** Packed; ten times as much in memory while it is read. */
const LARGE_BYTES = 2_000_000;

/** Requests hold a connection while they wait, so they do not wait for long. */
const MOST_WAIT_MS = 40_000;

/**
 * The library of the office's ready files; undefined where there is none. New files are read beside the requests:
 * until they answer, the state before them does. Only an office that has no state yet, after a start, is waited for.
 */
export async function heldLibrary(tx: Transaction): Promise<AnsweringLibrary | undefined> {
  const files = await readyFiles(tx);
  const [first] = files;
  if (!first) return undefined;
  const key = keyOf(files);
  const before = libraries.get(lastOf.get(first.organizationId) ?? "")?.held?.library;
  // One at a time: of many files that come one after the other, most need no library of their own.
  if (before && !libraries.has(key) && isBuilding()) return { library: before, isCurrent: false };
  const building = await buildingOf(tx, key, files);
  if (before && !mayReplace(building, before)) return { library: before, isCurrent: false };
  const { library } = building.held ?? (await inTime(building.done));
  lastOf.set(first.organizationId, key);
  return { library, isCurrent: true };
}

export interface AnsweringLibrary {
  readonly library: OfficeLibrary;
  /** False while newer files are made ready. */
  readonly isCurrent: boolean;
}

const isBuilding = (): boolean => [...libraries.values()].some(({ held }) => held === undefined);

/** Who searches goes on with the indexes there are until the new ones are made. */
function mayReplace({ held }: Building, before: OfficeLibrary): boolean {
  if (!held) return false;
  if (held.library === before || !before.searching.begun || held.library.searching.ready) return true;
  keepUnderWay(held.library.searching.prepare());
  return false;
}

async function inTime<Result>(done: Promise<Result>): Promise<Result> {
  const patience = new AbortController();
  const late = pause(MOST_WAIT_MS, undefined, { signal: patience.signal });
  try {
    const first = await Promise.race([done, late]);
    if (first === undefined)
      throw refused("code-sets/preparing", "The code sets are being made ready. Try again in a moment.");
    return first;
  } finally {
    patience.abort();
    keepUnderWay(late);
  }
}

/** Nobody waits for it here; when it has failed it is begun again, and fails for whoever waits then. */
export const keepUnderWay = (work: Promise<unknown>): void => void Promise.allSettled([work]);

/** Begins the office's library; what it gives makes the search ready too, and needs no transaction. */
export async function beginLibrary(tx: Transaction): Promise<() => Promise<void>> {
  const files = await readyFiles(tx);
  const building = files.length > 0 ? await buildingOf(tx, keyOf(files), files) : undefined;
  return async () => {
    const held = await building?.done;
    await held?.library.searching.prepare();
  };
}

async function buildingOf(tx: Transaction, key: string, files: readonly ReadyFile[]): Promise<Building> {
  const building = libraries.get(key) ?? (await beginBuilding(tx, key, files));
  touch(key, building);
  return building;
}

interface ReadyFile {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly packing: string;
}

/** In the order they came: of two files with the same list the later one is meant. */
const readyFiles = (tx: Transaction): Promise<ReadyFile[]> =>
  tx.codeFile.findMany({
    where: { status: "ready" },
    select: { organizationId: true, id: true, name: true, sha256: true, packing: true },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });

/** A file is read by its name too. */
const fileKey = ({ sha256, name }: ReadyFile): string => `${sha256} ${name}`;

const keyOf = (files: readonly ReadyFile[]): string =>
  createHash("sha256").update(files.map(fileKey).join("\n")).digest("hex");

/** The bytes come by this request's transaction; what follows needs no database. */
async function beginBuilding(tx: Transaction, key: string, files: readonly ReadyFile[]): Promise<Building> {
  const known = new Map([...libraries.values()].flatMap(({ held }) => [...(held?.files ?? [])]));
  const unread = new Map<string, StoredCodeFile>();
  for (const file of files)
    if (!known.has(fileKey(file))) unread.set(fileKey(file), await loadCodeFile(tx, file));
  const begun = libraries.get(key);
  if (begun) return begun;
  const build = async (): Promise<HeldLibrary> => {
    const read = new Map<string, readonly Component[]>();
    for (const each of files.map(fileKey)) {
      const file = unread.get(each);
      read.set(each, file ? await readComponents(file) : (known.get(each) ?? []));
    }
    const library = await buildOfficeLibrary(lastOfEach([...read.values()].flat()));
    const bytes = [...unread.values()].reduce((sum, file) => sum + file.bytes.length, 0);
    unread.clear();
    if (bytes > LARGE_BYTES) letGo();
    return { files: read, library };
  };
  const building: Building = { done: build() };
  libraries.set(key, building);
  building.done.then(
    (held) => {
      building.held = held;
    },
    () => libraries.delete(key),
  );
  return building;
}

/** The one asked last stands last. */
function touch(key: string, building: Building): void {
  libraries.delete(key);
  libraries.set(key, building);
  for (const oldest of [...libraries.keys()].slice(0, -MOST_LIBRARIES)) libraries.delete(oldest);
}
