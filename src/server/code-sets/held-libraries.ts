import { setTimeout as pause } from "node:timers/promises";
import type { Component } from "@/domain/code-sets/components/component";
import { lastOfEach } from "@/domain/code-sets/release/component-identity";
import { Prisma } from "@/generated/prisma/client";
import { type Transaction, WaitOutside } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { loadCodeFile } from "@/server/repositories/code-file-repository";
import { openComponentReader } from "./component-reader";
import { letGo } from "./let-go";
import { type Building, type HeldLibrary, isSettled, libraryShelf, touch } from "./library-shelf";
import { buildOfficeLibrary, type OfficeLibrary } from "./office-library";
import type { StoredCodeFile } from "./stored-code-file";

/** Packed; ten times as much in memory while it is read. */
const LARGE_BYTES = 2_000_000;

const MOST_WAIT_MS = 40_000;

export interface AnsweringLibrary {
  readonly library: OfficeLibrary;
  /** False while newer files are made ready. */
  readonly isCurrent: boolean;
}

/**
 * The library of the office's ready files; undefined where there is none. New files are read beside the requests:
 * until they answer, the state before them does. Only an office that has no state yet, after a start, is waited for,
 * outside the transaction.
 */
export async function heldLibrary(tx: Transaction): Promise<AnsweringLibrary | undefined> {
  const shelf = libraryShelf();
  const { organizationId, key } = await stateOfFiles(tx);
  if (!key) return undefined;
  const before = shelf.libraries.get(shelf.lastOf.get(organizationId) ?? "")?.held?.library;
  if (before && !shelf.libraries.has(key) && (isBuilding() || !isSettled(organizationId, key)))
    return { library: before, isCurrent: false };
  const begun = shelf.libraries.get(key);
  const building = begun ?? (await beginBuilding(tx, key));
  touch(key, building);
  if (before && !mayReplace(building, before)) return { library: before, isCurrent: false };
  if (!building.held) throw waitingFor(building, { isOwn: !begun, onReady: () => answered() });
  answered();
  return { library: building.held.library, isCurrent: true };

  function answered(): void {
    shelf.lastOf.set(organizationId, key ?? "");
    shelf.newest.delete(organizationId);
  }
}

const isBuilding = (): boolean =>
  [...libraryShelf().libraries.values()].some(({ held }) => held === undefined);

/** Who searches goes on with the indexes there are until the new ones are made. */
function mayReplace({ held }: Building, before: OfficeLibrary): boolean {
  if (!held) return false;
  if (held.library === before || !before.searching.begun || held.library.searching.ready) return true;
  keepUnderWay(held.library.searching.prepare());
  return false;
}

interface Waiting {
  /** Who began it is told why it failed; whoever else waited begins it again. */
  readonly isOwn: boolean;
  readonly onReady: () => void;
}

function waitingFor({ done }: Building, { isOwn, onReady }: Waiting): WaitOutside {
  const ready = done.then(onReady);
  return new WaitOutside(inTime(isOwn ? ready : Promise.allSettled([ready])));
}

async function inTime(done: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const late = pause(MOST_WAIT_MS, "late", { signal: patience.signal });
  keepUnderWay(late);
  try {
    if ((await Promise.race([done, late])) === "late")
      throw refused("code-sets/preparing", "The code sets are being made ready. Try again in a moment.");
  } finally {
    patience.abort();
  }
}

/** Nobody waits for it here; when it has failed it is begun again, and fails for whoever waits then. */
export const keepUnderWay = (work: Promise<unknown>): void => void Promise.allSettled([work]);

/** Begins the office's library; what it gives makes the search ready too, and needs no transaction. */
export async function beginLibrary(tx: Transaction): Promise<() => Promise<void>> {
  const { key } = await stateOfFiles(tx);
  const building = key ? (libraryShelf().libraries.get(key) ?? (await beginBuilding(tx, key))) : undefined;
  if (key && building) touch(key, building);
  return async () => {
    const held = await building?.done;
    await held?.library.searching.prepare();
  };
}

interface FilesState {
  readonly organizationId: string;
  /** The same for the same files in the same order; null without any. */
  readonly key: string | null;
}

const KEY = Prisma.sql`
  encode(sha256(convert_to(jsonb_agg(jsonb_build_array(sha256, name) order by received_at, id)::text, 'UTF8')), 'hex')`;

/** Asked at every question, so that a file answers, or does so no longer, from the very next one. */
async function stateOfFiles(tx: Transaction): Promise<FilesState> {
  const [state] = await tx.$queryRaw<[FilesState]>`
    select current_setting('app.organization_id') as "organizationId", ${KEY} as key
    from code_file where status = 'ready'`;
  return state;
}

interface ReadyFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly packing: string;
  readonly key: string;
}

/** In the order they came: of two files with the same list the later one is meant. */
const readyFiles = (tx: Transaction): Promise<ReadyFile[]> =>
  tx.$queryRaw<ReadyFile[]>`
    select id, name, sha256, packing, (select ${KEY} from code_file where status = 'ready') as key
    from code_file where status = 'ready' order by received_at, id`;

/** A file is read by its name too. */
const fileKey = ({ sha256, name }: ReadyFile): string => `${sha256} ${name}`;

/** The bytes come by this request's transaction; what follows needs no database, and nobody reads the same beside it. */
async function beginBuilding(tx: Transaction, key: string): Promise<Building> {
  const { libraries } = libraryShelf();
  const loading = loadUnread(tx, key);
  const building: Building = { done: loading.then(buildOf) };
  libraries.set(key, building);
  building.done.then(
    (held) => {
      building.held = held;
    },
    () => libraries.delete(key),
  );
  await loading;
  return building;
}

interface FilesToRead {
  readonly files: readonly ReadyFile[];
  readonly known: ReadonlyMap<string, readonly Component[]>;
  readonly unread: Map<string, StoredCodeFile>;
}

async function loadUnread(tx: Transaction, key: string): Promise<FilesToRead> {
  const known = new Map(
    [...libraryShelf().libraries.values()].flatMap(({ held }) => [...(held?.files ?? [])]),
  );
  const files = await readyFiles(tx);
  // A file has come or gone since the key was asked.
  if (files[0]?.key !== key) throw new WaitOutside(Promise.resolve());
  const unread = new Map<string, StoredCodeFile>();
  for (const file of files)
    if (!known.has(fileKey(file))) unread.set(fileKey(file), await loadCodeFile(tx, file));
  return { files, known, unread };
}

async function buildOf({ files, known, unread }: FilesToRead): Promise<HeldLibrary> {
  const bytes = [...unread.values()].reduce((sum, file) => sum + file.bytes.length, 0);
  const read = new Map<string, readonly Component[]>();
  const reader = openComponentReader(bytes);
  try {
    for (const each of files.map(fileKey)) {
      const file = unread.get(each);
      read.set(each, file ? await reader.read(file) : (known.get(each) ?? []));
      unread.delete(each);
    }
  } finally {
    await reader.close();
  }
  const library = await buildOfficeLibrary(lastOfEach([...read.values()].flat()));
  if (bytes > LARGE_BYTES) letGo();
  return { files: read, library };
}
