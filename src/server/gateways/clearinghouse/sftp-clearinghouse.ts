import { createHash } from "node:crypto";
import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import path from "node:path";
import SftpClient from "ssh2-sftp-client";
import type { MailboxFailureReason } from "@/domain/settings/mailbox-failures";
import { BoundedSink } from "./bounded-sink";
import {
  type Clearinghouse,
  FileTooLarge,
  type MailboxAddress,
  type MailboxExamination,
  MailboxFailure,
  type MailboxFile,
  UNFINISHED_SUFFIX,
} from "./clearinghouse";

export interface SftpOptions {
  /** Secrets of trading partners by key. */
  readonly passwords: Readonly<Record<string, string>>;
  readonly connectTimeoutMs?: number;
  readonly operationTimeoutMs?: number;
  /** For the bytes of a whole file. */
  readonly transferTimeoutMs?: number;
  readonly largestFileBytes?: number;
}

/** Room for the largest remittances that are known, with memory for reading them. */
const DEFAULT_LARGEST_FILE_BYTES = 100_000_000;

/** SFTP with a password per partner. Each call opens and closes its own connection: nothing outlives a failure. */
export function openSftpClearinghouse(options: SftpOptions): Clearinghouse {
  const call = <T>(address: MailboxAddress, work: (session: Session) => Promise<T>): Promise<T> =>
    withSession(options, address, work);
  const { largestFileBytes = DEFAULT_LARGEST_FILE_BYTES } = options;
  return {
    largestFileBytes,
    stage: (address, name, bytes) =>
      call(address, async (session) => {
        const at = unfinished(address, name);
        await session.transfer((client) => client.put(Buffer.from(bytes), at));
        const { size } = await session.do((client) => client.stat(at));
        if (size !== bytes.length) throw new MailboxFailure("refused", "nothing-happened");
      }),
    publish: (address, name) =>
      call(address, (session) =>
        session.do(
          (client) => client.rename(unfinished(address, name), path.posix.join(address.outboundFolder, name)),
          "may-happen-unseen",
        ),
      ).then(() => undefined),
    listOutbound: (address) => call(address, (session) => finishedFiles(session, address.outboundFolder)),
    listInbound: (address) => call(address, (session) => finishedFiles(session, address.inboundFolder)),
    download: (address, name) => {
      const sink = new BoundedSink(largestFileBytes);
      const at = path.posix.join(address.inboundFolder, name);
      return call(address, (session) => session.transfer((client) => client.get(at, sink))).then(
        () => sink.bytes(),
        (error: unknown) => {
          throw sink.isTooLarge ? new FileTooLarge("more bytes than are taken", { cause: error }) : error;
        },
      );
    },
    place: (address, folder, { name, bytes }) =>
      call(address, async (session) => {
        const at = path.posix.join(folder, name);
        await session.transfer((client) => client.put(Buffer.from(bytes), `${at}${UNFINISHED_SUFFIX}`));
        await session.do((client) => client.rename(`${at}${UNFINISHED_SUFFIX}`, at), "may-happen-unseen");
      }),
    examine: (address) => examine(options, address),
    remove: (address, name) =>
      call(address, (session) =>
        session.do((client) => client.delete(path.posix.join(address.inboundFolder, name), true)),
      ).then(() => undefined),
  };
}

/** PARTNER_PASSWORDS of the environment: a JSON object of secrets by key. */
export function readPartnerPasswords(json: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("PARTNER_PASSWORDS must be a JSON object of passwords by key.");
  for (const [key, password] of Object.entries(value))
    if (typeof password !== "string") throw new Error(`PARTNER_PASSWORDS: ${key} is not text.`);
  return value as Record<string, string>;
}

const unfinished = (address: MailboxAddress, name: string): string =>
  path.posix.join(address.outboundFolder, `${name}${UNFINISHED_SUFFIX}`);

async function finishedFiles(session: Session, folder: string): Promise<readonly MailboxFile[]> {
  const entries = await session.do((client) => client.list(folder));
  return entries
    .filter(({ type, name }) => type === "-" && !name.endsWith(UNFINISHED_SUFFIX))
    .map(({ name, size }) => ({ name, size }));
}

async function examine(options: SftpOptions, address: MailboxAddress): Promise<MailboxExamination> {
  const seen: { hostKey?: string; folder?: string } = {};
  const shown = (hostKey: string) => {
    seen.hostKey = hostKey;
  };
  const { outboundFolder, inboundFolder } = address;
  const failure = await withSession({ ...options, onHostKey: shown }, address, async (session) => {
    for (const folder of [outboundFolder, inboundFolder]) {
      seen.folder = folder;
      await session.do((client) => client.list(folder));
    }
  }).then(() => undefined, reasonOrThrow);
  const { hostKey, folder } = seen;
  const at = folder === undefined ? {} : { folder };
  return {
    ...(hostKey === undefined ? {} : { hostKey }),
    ...(failure === undefined ? {} : { failure: { reason: failure, ...at } }),
  };
}

function reasonOrThrow(error: unknown): MailboxFailureReason {
  if (error instanceof MailboxFailure) return error.reason;
  throw error;
}

interface Session {
  /** One answer of the server within the time allowed; failures become MailboxFailure. */
  do<T>(step: Step<T>, effect?: "may-happen-unseen"): Promise<T>;
  transfer<T>(step: Step<T>): Promise<T>;
}
type Step<T> = (client: SftpClient) => Promise<T>;

interface SessionOptions extends SftpOptions {
  /** Told the key that the server shows, before it is judged. */
  readonly onHostKey?: (fingerprint: string) => void;
}

async function withSession<T>(
  options: SessionOptions,
  address: MailboxAddress,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const silent = () => undefined;
  const client = new SftpClient("firstpass", { error: silent, end: silent, close: silent });
  const { operationTimeoutMs = 30_000, transferTimeoutMs = 300_000 } = options;
  const attempt = <R>(step: Step<R>, timeoutMs: number, mayHaveHappened = false): Promise<R> =>
    inTime(step(client), timeoutMs).catch((error: unknown) => {
      throw failureOf(error, mayHaveHappened);
    });
  try {
    await connect(client, options, address);
    return await work({
      do: (step, effect) => attempt(step, operationTimeoutMs, effect === "may-happen-unseen"),
      transfer: (step) => attempt(step, transferTimeoutMs),
    });
  } finally {
    await inTime(client.end(), 2_000).catch(silent);
  }
}

async function connect(client: SftpClient, options: SessionOptions, address: MailboxAddress): Promise<void> {
  const password = options.passwords[address.passwordKey];
  if (password === undefined) throw new MailboxFailure("no-password", "nothing-happened");
  const timeoutMs = options.connectTimeoutMs ?? 10_000;
  const sock = await openSocket(address, timeoutMs);
  let strangerAnswered = false;
  const connecting = client.connect({
    sock,
    username: address.userName,
    password,
    readyTimeout: timeoutMs,
    hostVerifier: (key: Buffer) => {
      const shown = fingerprintOf(key);
      options.onHostKey?.(shown);
      strangerAnswered = address.hostKey !== null && address.hostKey !== shown;
      return !strangerAnswered;
    },
  });
  await inTime(connecting, timeoutMs + 1_000).catch((error: unknown) => {
    sock.destroy();
    throw new MailboxFailure(
      strangerAnswered ? "host-key-changed" : connectReason(error),
      "nothing-happened",
      error,
    );
  });
}

/** Without `noDelay` each question of the protocol waits for the network's delayed acknowledgment, 40 ms a time. */
async function openSocket({ host, port }: MailboxAddress, timeoutMs: number): Promise<Socket> {
  const socket = createConnection({ host, port, noDelay: true });
  try {
    await inTime(once(socket, "connect"), timeoutMs);
    return socket;
  } catch (error) {
    socket.destroy();
    throw new MailboxFailure(
      error instanceof TimedOut ? "timed-out" : "unreachable",
      "nothing-happened",
      error,
    );
  }
}

const fingerprintOf = (key: Buffer): string =>
  `SHA256:${createHash("sha256").update(key).digest("base64").replace(/=+$/, "")}`;

class TimedOut extends Error {}

function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimedOut()), timeoutMs);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

const connectReason = (error: unknown): MailboxFailureReason => {
  if (error instanceof TimedOut) return "timed-out";
  const message = error instanceof Error ? error.message : "";
  if (/authentication/i.test(message)) return "sign-in-refused";
  return /timed out/i.test(message) ? "timed-out" : "unreachable";
};

/** SFTP status codes the server answers with; anything else means that no answer came. */
const NO_SUCH_FILE = new Set<unknown>([2, "ENOENT", "ERR_BAD_PATH"]);
const REFUSED = new Set<unknown>([3, 4, 8, "EACCES"]);

/** An answered no is certain; a silence or a broken line leaves open whether the effect took place. */
function failureOf(error: unknown, mayHaveHappened: boolean): MailboxFailure {
  if (error instanceof MailboxFailure) return error;
  const code = (error as { code?: unknown }).code;
  if (NO_SUCH_FILE.has(code)) return new MailboxFailure("no-such-file", "nothing-happened", error);
  if (REFUSED.has(code)) return new MailboxFailure("refused", "nothing-happened", error);
  return new MailboxFailure(
    error instanceof TimedOut ? "timed-out" : "connection-lost",
    mayHaveHappened ? "unknown" : "nothing-happened",
    error,
  );
}
