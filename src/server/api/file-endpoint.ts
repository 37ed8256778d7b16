import "server-only";
import type { z } from "zod";
import { type ReadModel, runQuery } from "@/server/queries/read-model";
import { REFUSALS, Refusal, type RefusalKind } from "@/server/refusal";
import { ContextFailed, openContext } from "./open-context";
import { NO_STORE } from "./same-origin";
import type { ApiContext } from "./trpc";

/** A file as a read model hands it out; its name is ours and holds no patient data. */
interface NamedFile {
  readonly name: string;
  readonly contentType: string;
}
/** Whole, or in pieces of text that are made as they leave. */
export type FileAnswer = NamedFile &
  ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly pieces: Iterable<string> });

/** Nothing in a file may run, load or be framed, whatever it claims to be (FILE-2). */
const FILE_HEADERS = {
  ...NO_STORE,
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
} as const;

const STATUS: Readonly<Record<RefusalKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  unprocessable: 404,
  "too-many": 429,
};

/** Bytes of a record through the one door to reads: permission, organization, access event; always an attachment. */
export async function answerFile<S extends z.ZodType>(
  request: Request,
  createContext: () => Promise<ApiContext>,
  asked: { readonly readModel: ReadModel<S, FileAnswer>; readonly input: z.input<S> },
): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return said(403, "Not from another site.");
  const context = await openContext(createContext).catch((error: ContextFailed) => error);
  if (context instanceof ContextFailed) return failed(context.correlationId);
  if (!context.actor) return said(401, "Sign in first.");
  try {
    const file = await runQuery(asked.readModel, context.runtime, context.actor, asked.input);
    const bytes = "bytes" in file ? file.bytes : undefined;
    return new Response("pieces" in file ? streamOf(file.pieces) : new Blob([file.bytes]), {
      headers: {
        ...FILE_HEADERS,
        "content-type": file.contentType,
        ...(bytes && { "content-length": String(bytes.length) }),
        "content-disposition": `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return said(STATUS[REFUSALS[error.code]], error.message);
    context.reportFailure(error, new URL(request.url).pathname);
    return failed(context.correlationId);
  }
}

/** Pieces are made as fast as they are taken away, one at a time. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void iterator.return?.(),
  });
}

const failed = (reference: string): Response =>
  said(500, `Something went wrong on our side. Reference ${reference}.`);

const said = (status: number, message: string): Response =>
  new Response(message, {
    status,
    headers: { ...FILE_HEADERS, "content-type": "text/plain; charset=utf-8" },
  });
