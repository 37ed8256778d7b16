import { gzipSync } from "node:zlib";
import pino from "pino";
import { packCodeFile } from "@/server/code-sets/pack-code-file";
import { importCodeFileJob } from "@/server/jobs/import-code-file";
import { runJob } from "@/server/jobs/job";
import type { ReceivedCodeFile } from "@/server/use-cases/code-sets/receive-code-file";
import { receiveCodeFile } from "@/server/use-cases/code-sets/receive-code-file";
import { runUseCase } from "@/server/use-cases/use-case";
import type { Office } from "./office";

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

/** Packed as an upload is. */
export const packed = (name: string, content: string | Uint8Array) =>
  packCodeFile(name, whole(bytesOf(content)));

/** An administrator brings a file; nothing is read yet. */
export const bringCodeFile = async (
  office: Office,
  name: string,
  content: string | Uint8Array,
): Promise<ReceivedCodeFile> =>
  runUseCase(receiveCodeFile, office.runtime, office.actors.administrator, await packed(name, content));

/** The worker's job, in this process. */
export const readCodeFileNow = (office: Office, codeFileId: string): Promise<void> =>
  runJob(
    importCodeFileJob,
    { runtime: office.runtime, gateways: {} as never, log: pino({ level: "silent" }) },
    { organizationId: office.organizationId, input: { codeFileId } },
  );

/** Brought and read. */
export async function importCodeFile(
  office: Office,
  name: string,
  content: string | Uint8Array,
): Promise<ReceivedCodeFile> {
  const received = await bringCodeFile(office, name, content);
  if (received.outcome === "received") await readCodeFileNow(office, received.codeFileId);
  return received;
}

export const gz = (text: string): Uint8Array => gzipSync(text);
