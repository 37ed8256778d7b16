import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import ssh2, { type Attributes, type SFTPWrapper } from "ssh2";
import { containedPath } from "./contained-path";

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;

type Handle =
  | { readonly kind: "file"; readonly fd: number }
  | { readonly kind: "folder"; entries: string[]; at: string };

/** Serves one SFTP session from a folder on disk: what a partner's mailbox needs, and nothing that leaves the folder. */
export function serveFolder(sftp: SFTPWrapper, root: string): void {
  const session = new FolderSession(sftp, root);
  sftp.on("OPEN", (request, name, flags) =>
    session.answer(request, () => session.open(request, name, flags)),
  );
  sftp.on("READ", (request, handle, offset, length) =>
    session.answer(request, () => session.read({ request, handle, offset, length })),
  );
  sftp.on("WRITE", (request, handle, offset, data) =>
    session.answer(request, () => session.write({ request, handle, offset, data })),
  );
  sftp.on("CLOSE", (request, handle) => session.answer(request, () => session.close(request, handle)));
  sftp.on("OPENDIR", (request, name) => session.answer(request, () => session.openFolder(request, name)));
  sftp.on("READDIR", (request, handle) => session.answer(request, () => session.list(request, handle)));
  for (const event of ["STAT", "LSTAT"] as const)
    sftp.on(event, (request: number, name: string) =>
      session.answer(request, () => sftp.attrs(request, attributesOf(statSync(session.inside(name))))),
    );
  sftp.on("FSTAT", (request, handle) => session.answer(request, () => session.describe(request, handle)));
  sftp.on("RENAME", (request, from, to) =>
    session.answer(request, () => {
      renameSync(session.inside(from), session.inside(to));
      sftp.status(request, STATUS_CODE.OK);
    }),
  );
  sftp.on("REMOVE", (request, name) =>
    session.answer(request, () => {
      rmSync(session.inside(name));
      sftp.status(request, STATUS_CODE.OK);
    }),
  );
  sftp.on("REALPATH", (request, name) =>
    session.answer(request, () => {
      const filename = path.posix.normalize(`/${name}`);
      sftp.name(request, [{ filename, longname: filename, attrs: attributesOf(statSync(root)) }]);
    }),
  );
  for (const event of ["SETSTAT", "FSETSTAT"] as const)
    sftp.on(event, (request: number) => sftp.status(request, STATUS_CODE.OK));
  sftp.on("close", () => session.end());
}

class FolderSession {
  readonly #sftp: SFTPWrapper;
  readonly #root: string;
  readonly #handles = new Map<number, Handle>();
  #last = 0;

  constructor(sftp: SFTPWrapper, root: string) {
    this.#sftp = sftp;
    this.#root = path.resolve(root);
  }

  /** A failed operation answers its status; it never ends the server. */
  answer(request: number, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#sftp.status(request, statusOf(error));
    }
  }

  inside(name: string): string {
    const resolved = containedPath(this.#root, name);
    if (resolved === undefined) throw new OutsideMailbox();
    return resolved;
  }

  open(request: number, name: string, flags: number): void {
    const creates = (flags & OPEN_MODE.CREAT) !== 0;
    const writes = (flags & OPEN_MODE.WRITE) !== 0;
    const fd = openSync(this.inside(name), creates ? "w" : writes ? "r+" : "r", 0o600);
    this.#sftp.handle(request, this.#keep({ kind: "file", fd }));
  }

  read(asked: { request: number; handle: Buffer; offset: number; length: number }): void {
    const bytes = Buffer.alloc(asked.length);
    const count = readSync(this.#file(asked.handle), bytes, 0, asked.length, asked.offset);
    if (count === 0) this.#sftp.status(asked.request, STATUS_CODE.EOF);
    else this.#sftp.data(asked.request, bytes.subarray(0, count));
  }

  write(asked: { request: number; handle: Buffer; offset: number; data: Buffer }): void {
    writeSync(this.#file(asked.handle), asked.data, 0, asked.data.length, asked.offset);
    this.#sftp.status(asked.request, STATUS_CODE.OK);
  }

  close(request: number, handle: Buffer): void {
    const id = handle.readUInt32BE();
    const held = this.#handles.get(id);
    this.#handles.delete(id);
    if (held?.kind === "file") closeSync(held.fd);
    this.#sftp.status(request, STATUS_CODE.OK);
  }

  openFolder(request: number, name: string): void {
    const at = this.inside(name);
    this.#sftp.handle(request, this.#keep({ kind: "folder", at, entries: readdirSync(at) }));
  }

  list(request: number, handle: Buffer): void {
    const held = this.#handles.get(handle.readUInt32BE());
    if (held?.kind !== "folder") throw new Error("no such handle");
    const names = held.entries.splice(0, 100);
    if (names.length === 0) {
      this.#sftp.status(request, STATUS_CODE.EOF);
      return;
    }
    // A file that was taken between the two questions is simply no longer there.
    const entries = names.flatMap((filename) => {
      const stats = statSync(path.join(held.at, filename), { throwIfNoEntry: false });
      return stats ? [{ filename, longname: longname(filename, stats), attrs: attributesOf(stats) }] : [];
    });
    this.#sftp.name(request, entries);
  }

  describe(request: number, handle: Buffer): void {
    this.#sftp.attrs(request, attributesOf(fstatSync(this.#file(handle))));
  }

  end(): void {
    for (const handle of this.#handles.values()) if (handle.kind === "file") closeSync(handle.fd);
    this.#handles.clear();
  }

  #file(handle: Buffer): number {
    const held = this.#handles.get(handle.readUInt32BE());
    if (held?.kind !== "file") throw new Error("no such handle");
    return held.fd;
  }

  #keep(handle: Handle): Buffer {
    this.#last += 1;
    this.#handles.set(this.#last, handle);
    const id = Buffer.alloc(4);
    id.writeUInt32BE(this.#last);
    return id;
  }
}

class OutsideMailbox extends Error {}

function statusOf(error: unknown): number {
  if (error instanceof OutsideMailbox) return STATUS_CODE.PERMISSION_DENIED;
  const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return isMissing ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE;
}

const attributesOf = (stats: Stats): Attributes => ({
  mode: stats.mode,
  uid: stats.uid,
  gid: stats.gid,
  size: stats.size,
  atime: Math.trunc(stats.atimeMs / 1000),
  mtime: Math.trunc(stats.mtimeMs / 1000),
});

/** As `ls -l` writes it; clients read the kind of an entry from its first letter. */
const longname = (name: string, stats: Stats): string =>
  `${stats.isDirectory() ? "d" : "-"}rw------- 1 payer payer ${stats.size} Jan 1 00:00 ${name}`;
