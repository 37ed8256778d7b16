import { createHash } from "node:crypto";
import type { AddressInfo } from "node:net";
import path from "node:path";
import ssh2, { type Connection, type FileEntry, type SFTPWrapper } from "ssh2";
import { afterAll } from "vitest";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { newHostKey } from "@/simulator/sftp/host-key";

const { Server, utils } = ssh2;
const { OPEN_MODE, STATUS_CODE } = utils.sftp;

export type SftpOperation = "open" | "write" | "rename" | "remove" | "read" | "list";
/** `drop-before`, `drop-after`: the line goes dead around the effect. `refuse`: the server answers no. `hang`: no answer. */
export type SftpFault = "drop-before" | "drop-after" | "refuse" | "hang";

/** A real SSH file server on loopback, with files in memory and faults on demand. */
export interface SftpServer {
  readonly port: number;
  readonly hostKey: string;
  /** Path → bytes. */
  readonly files: Map<string, Buffer>;
  readonly folders: Set<string>;
  /** Every completed operation, as `rename /outbound/a.part → /outbound/a`. */
  readonly log: string[];
  fault: ((operation: SftpOperation, at: string) => SftpFault | undefined) | undefined;
  connections: number;
  address(changes?: Partial<MailboxAddress>): MailboxAddress;
  names(folder: string): string[];
  close(): Promise<void>;
}

interface OpenHandle {
  readonly at: string;
  readonly kind: "file" | "folder";
  listed: boolean;
}

export const SFTP_PASSWORD = "sesame";

export async function openSftpServer(options: { readonly port?: number } = {}): Promise<SftpServer> {
  const key = newHostKey();
  const files = new Map<string, Buffer>();
  const folders = new Set(["/outbound", "/inbound"]);
  const clients = new Set<Connection>();
  const state: Pick<SftpServer, "files" | "folders" | "log" | "fault" | "connections"> = {
    files,
    folders,
    log: [],
    fault: undefined,
    connections: 0,
  };

  const server = new Server({ hostKeys: [key] }, (client) => {
    clients.add(client);
    state.connections += 1;
    (client as Connection & { setNoDelay(on: boolean): void }).setNoDelay(true);
    client.on("authentication", (attempt) =>
      attempt.method === "password" && attempt.password === SFTP_PASSWORD
        ? attempt.accept()
        : attempt.reject(["password"]),
    );
    client.on("session", (accept) =>
      accept().on("sftp", (open) => serve(open(), { state, drop: () => client.end() })),
    );
    client.on("error", () => undefined);
    client.on("close", () => clients.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const publicKey = utils.parseKey(key);
  if (publicKey instanceof Error) throw publicKey;
  const hostKey = `SHA256:${createHash("sha256").update(publicKey.getPublicSSH()).digest("base64").replace(/=+$/, "")}`;

  return Object.assign(state, {
    port,
    hostKey,
    address: (changes: Partial<MailboxAddress> = {}): MailboxAddress => ({
      host: "127.0.0.1",
      port,
      userName: "lakeshore",
      passwordKey: "practice-payer",
      hostKey: null,
      outboundFolder: "/outbound",
      inboundFolder: "/inbound",
      ...changes,
    }),
    names: (folder: string) =>
      [...files.keys()]
        .filter((at) => path.posix.dirname(at) === folder)
        .map((at) => path.posix.basename(at)),
    close: () => {
      for (const client of clients) client.end();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

/** A server that the test file closes when it is done. */
export async function sftpServerForFile(): Promise<SftpServer> {
  const server = await openSftpServer();
  afterAll(() => server.close());
  return server;
}

interface Surroundings {
  readonly state: Pick<SftpServer, "files" | "folders" | "log" | "fault">;
  readonly drop: () => void;
}

function serve(sftp: SFTPWrapper, { state, drop }: Surroundings): void {
  const { files, folders } = state;
  const handles = new Map<number, OpenHandle>();
  let last = 0;
  const open = (at: string, kind: OpenHandle["kind"]): Buffer => {
    last += 1;
    handles.set(last, { at, kind, listed: false });
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(last);
    return handle;
  };
  const held = (handle: Buffer): OpenHandle | undefined => handles.get(handle.readUInt32BE());
  const no = (request: number, code: number = STATUS_CODE.NO_SUCH_FILE) => sftp.status(request, code);

  /** Runs an effect unless a fault says otherwise, and answers. */
  const act = (
    request: number,
    [operation, at]: readonly [SftpOperation, string],
    effect: () => () => void,
  ): void => {
    const fault = state.fault?.(operation, at);
    if (fault === "drop-before") drop();
    else if (fault === "refuse") no(request, STATUS_CODE.PERMISSION_DENIED);
    else if (fault !== "hang") {
      const answer = effect();
      state.log.push(`${operation} ${at}`);
      if (fault === "drop-after") drop();
      else answer();
    }
  };
  const ok = (request: number) => () => sftp.status(request, STATUS_CODE.OK);

  sftp.on("OPEN", (request, at, flags) =>
    act(request, ["open", at], () => {
      if ((flags & OPEN_MODE.CREAT) !== 0 && !folders.has(path.posix.dirname(at))) return () => no(request);
      if ((flags & OPEN_MODE.TRUNC) !== 0) files.set(at, Buffer.alloc(0));
      if (!files.has(at)) return () => no(request);
      return () => sftp.handle(request, open(at, "file"));
    }),
  );
  sftp.on("WRITE", (request, handle, offset, data) => {
    const at = held(handle)?.at ?? "";
    act(request, ["write", at], () => {
      const before = files.get(at) ?? Buffer.alloc(0);
      const after = Buffer.alloc(Math.max(before.length, offset + data.length));
      before.copy(after);
      data.copy(after, offset);
      files.set(at, after);
      return ok(request);
    });
  });
  sftp.on("READ", (request, handle, offset, length) => {
    const at = held(handle)?.at ?? "";
    act(request, ["read", at], () => {
      const chunk = (files.get(at) ?? Buffer.alloc(0)).subarray(offset, offset + length);
      return () => (chunk.length > 0 ? sftp.data(request, chunk) : no(request, STATUS_CODE.EOF));
    });
  });
  sftp.on("CLOSE", (request) => sftp.status(request, STATUS_CODE.OK));
  sftp.on("RENAME", (request, from, to) =>
    act(request, ["rename", `${from} → ${to}`], () => {
      const bytes = files.get(from);
      if (!bytes) return () => no(request);
      if (files.has(to)) return () => no(request, STATUS_CODE.FAILURE);
      files.delete(from);
      files.set(to, bytes);
      return ok(request);
    }),
  );
  sftp.on("REMOVE", (request, at) =>
    act(request, ["remove", at], () => (files.delete(at) ? ok(request) : () => no(request))),
  );
  sftp.on("OPENDIR", (request, at) =>
    act(request, ["list", at], () =>
      folders.has(at) ? () => sftp.handle(request, open(at, "folder")) : () => no(request),
    ),
  );
  sftp.on("READDIR", (request, handle) => {
    const folder = held(handle);
    if (!folder || folder.listed) return no(request, STATUS_CODE.EOF);
    folder.listed = true;
    sftp.name(request, entriesOf(files, folder.at));
  });
  sftp.on("REALPATH", (request, at) =>
    sftp.name(request, [
      { filename: path.posix.resolve("/", at), longname: "", attrs: {} as FileEntry["attrs"] },
    ]),
  );
  const stat = (request: number, at: string) => {
    if (folders.has(at)) return sftp.attrs(request, attributes(0, 0o040755));
    const bytes = files.get(at);
    return bytes ? sftp.attrs(request, attributes(bytes.length)) : no(request);
  };
  sftp.on("STAT", stat);
  sftp.on("LSTAT", stat);
  sftp.on("FSTAT", (request, handle) => stat(request, held(handle)?.at ?? ""));
  sftp.on("SETSTAT", (request) => sftp.status(request, STATUS_CODE.OK));
  sftp.on("FSETSTAT", (request) => sftp.status(request, STATUS_CODE.OK));
}

const attributes = (size: number, mode = 0o100644): FileEntry["attrs"] =>
  ({ mode, size, uid: 0, gid: 0, atime: 0, mtime: 0 }) as FileEntry["attrs"];

const entriesOf = (files: ReadonlyMap<string, Buffer>, folder: string): FileEntry[] =>
  [...files]
    .filter(([at]) => path.posix.dirname(at) === folder)
    .map(([at, bytes]) => ({
      filename: path.posix.basename(at),
      longname: `-rw-r--r-- 1 0 0 ${bytes.length} Jan 1 00:00 ${path.posix.basename(at)}`,
      attrs: attributes(bytes.length),
    }));
