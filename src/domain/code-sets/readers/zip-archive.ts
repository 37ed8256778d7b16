import { type ImportIssue, issueAt } from "./import-issue";

export interface ZipMember {
  /** As the archive states it; never a path to write to. */
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
  bytes(): Uint8Array | ImportIssue;
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one member once unpacked. */
  readonly memberBytes: number;
  /** Bytes of all members once unpacked. */
  readonly totalBytes: number;
}

/** Inflates raw deflate data and gives no more than `size` bytes; the runtime has it, the domain does not. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

export interface ZipTools {
  readonly inflate: Inflate;
  readonly limits?: ZipLimits;
}

/** Wide enough for a quarter of NCCI as a spreadsheet, too narrow for an archive made to fill a disk. */
export const RELEASE_ZIP_LIMITS: ZipLimits = {
  entries: 500,
  memberBytes: 800_000_000,
  totalBytes: 1_500_000_000,
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Lists the members of a zip archive by its central directory; encrypted and 64-bit archives are refused. */
export function readZip(
  zip: Uint8Array,
  { inflate, limits = RELEASE_ZIP_LIMITS }: ZipTools,
): readonly ZipMember[] | ImportIssue {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return unreadable("this is no zip archive, or it is cut off");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return unreadable(`${count} members, at most ${limits.entries} are accepted`);
  const members: ZipMember[] = [];
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return unreadable("the directory of the archive is broken");
    const entry = entryAt(view, zip, at);
    total += entry.size;
    if (entry.size > limits.memberBytes || total > limits.totalBytes)
      return unreadable(`${entry.name} unpacks to more than is accepted`);
    if (!entry.name.endsWith("/"))
      members.push({
        name: entry.name,
        size: entry.size,
        bytes: () => unpack({ view, zip, inflate }, entry),
      });
    at = entry.next;
  }
  return members;
}

const unreadable = (message: string): ImportIssue => issueAt("file-unreadable", 0, message);

/** Stands at the end, behind it a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function entryAt(view: DataView, zip: Uint8Array, at: number): Entry {
  const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  );
  return {
    name: String.fromCharCode(...zip.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

interface Archive {
  readonly view: DataView;
  readonly zip: Uint8Array;
  readonly inflate: Inflate;
}

function unpack({ view, zip, inflate }: Archive, entry: Entry): Uint8Array | ImportIssue {
  const { name, flags, method, packed, size, local } = entry;
  if (flags & 1) return unreadable(`${name} is encrypted`);
  if (method !== STORED && method !== DEFLATED) return unreadable(`${name} is packed in an unknown way`);
  if (local + 30 > zip.length || view.getUint32(local, true) !== LOCAL_HEADER)
    return unreadable(`${name} is not where the archive says`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed) return unreadable(`${name} is cut off`);
  const bytes = method === STORED ? data : inflateWhole(inflate, data, size);
  return bytes && bytes.length === size ? bytes : unreadable(`${name} does not unpack to the size it states`);
}

function inflateWhole(inflate: Inflate, data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflate(data, size);
  } catch {
    return undefined;
  }
}
