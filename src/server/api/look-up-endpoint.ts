import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/server/access/actor";
import { actorOfApiKey } from "@/server/access/api-key";
import { createRequestQuota, type Quota } from "@/server/access/request-quota";
import { checkListedCodes } from "@/server/queries/code-sets/check-listed-codes";
import { encoderSet } from "@/server/queries/encoder/code-question";
import { getCodePage } from "@/server/queries/encoder/get-code-page";
import { searchEncoder } from "@/server/queries/encoder/search-encoder";
import { runQuery } from "@/server/queries/read-model";
import { REFUSALS, Refusal, type RefusalKind } from "@/server/refusal";
import { codeAnswer, searchAnswer } from "./look-up-answers";
import { ContextFailed, openContext } from "./open-context";
import { crossSiteProblem, NO_STORE } from "./same-origin";
import type { ApiContext } from "./trpc";

/** Who asks: a key in the header, or else the person of the session. */
interface Asking {
  readonly context: ApiContext;
  readonly actor: Actor;
}
type CreateContext = () => Promise<ApiContext>;

const REQUESTS_A_MINUTE = 600;
const quotaOf = createRequestQuota(REQUESTS_A_MINUTE, 60_000);
const MOST_BODY = 64_000;

const STATUS: Readonly<Record<RefusalKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  unprocessable: 422,
  "too-many": 429,
};

export interface CodePlace {
  readonly system: string;
  readonly code: string;
  readonly date: string;
}

/** GET: one code on a date. Nothing a person types is in the address, so it may be kept and asked for again by its tag. */
export const answerCode = (
  request: Request,
  create: CreateContext,
  { system, code, date }: CodePlace,
): Promise<Response> =>
  answering(request, create, async ({ context, actor }) => {
    const set = encoderSet.safeParse(system);
    if (!set.success) return problem(404, "No such code set.");
    const page = await runQuery(getCodePage, context.runtime, actor, { set: set.data, code, on: date });
    const answer = codeAnswer(page, date);
    const isKnown = answer.status !== "unknown" && answer.status !== "no-release";
    return tagged(request, JSON.stringify(answer), isKnown ? 200 : 404);
  });

const MOST_HITS = 100;
const searchInput = z.strictObject({
  query: z.string(),
  date: z.string(),
  sets: z.array(encoderSet).min(1).optional(),
  billableOnly: z.boolean().optional(),
  offset: z
    .int()
    .min(0)
    .max(MOST_HITS - 1)
    .default(0),
  limit: z.int().min(1).max(50).default(20),
});

/** POST: words are in the body and not in the address, for addresses are written down on the way. */
export const answerSearch = (request: Request, create: CreateContext): Promise<Response> =>
  answering(request, create, async ({ context, actor }) => {
    const body = await bodyOf(request, searchInput);
    if (body instanceof Response) return body;
    const { query, date, sets, billableOnly, offset, limit } = body;
    const found = await runQuery(searchEncoder, context.runtime, actor, {
      query,
      on: date,
      sets: sets ?? ["icd10cm", "icd10pcs", "hcpcs", "cpt", "cdt"],
      ...(billableOnly !== undefined && { billableOnly }),
      // One more than the page tells whether another follows.
      limit: Math.min(MOST_HITS, offset + limit + 1),
    });
    return told(200, { query, ...searchAnswer(found, { offset, limit }) });
  });

/** POST: a list of codes with date, setting, age and sex against the book and the published edits. */
export const answerCheck = (request: Request, create: CreateContext): Promise<Response> =>
  answering(request, create, async ({ context, actor }) => {
    const body = await bodyOf(request, checkListedCodes.input);
    if (body instanceof Response) return body;
    return told(200, await runQuery(checkListedCodes, context.runtime, actor, body));
  });

async function answering(
  request: Request,
  create: CreateContext,
  work: (asking: Asking) => Promise<Response>,
): Promise<Response> {
  const context = await openContext(create).catch((error: ContextFailed) => error);
  if (context instanceof ContextFailed) return failed(context.correlationId);
  try {
    const actor = await actorOf(request, context);
    if (actor instanceof Response) return actor;
    const quota = await quotaOf(context.runtime, actor);
    const answer = quota.isExceeded
      ? problem(429, "Too many requests.", { "retry-after": String(quota.resetSeconds) })
      : await work({ context, actor });
    return withQuota(answer, quota);
  } catch (error) {
    if (error instanceof Refusal) return problem(STATUS[REFUSALS[error.code]], error.message);
    context.reportFailure(error, "code-sets.v1");
    return failed(context.correlationId);
  }
}

/** A request that brings a key is never answered by the session of its cookie. */
async function actorOf(request: Request, context: ApiContext): Promise<Actor | Response> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const [, key] = /^Bearer ([\w-]{1,200})$/.exec(authorization) ?? [];
    const actor = key ? await actorOfApiKey(context.runtime, key) : undefined;
    return actor ?? problem(401, "This key is not known.", { "www-authenticate": "Bearer" });
  }
  if (crossSiteProblem(request)) return problem(403, "This request did not come from FirstPass.");
  return context.actor ?? problem(401, "Send an API key, or sign in.", { "www-authenticate": "Bearer" });
}

/** What is wrong with a body is told by its place; the door parses it once more and for good. */
async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S> | Response> {
  const text = await request.text();
  if (text.length > MOST_BODY) return problem(413, `A request may have ${MOST_BODY} characters.`);
  const value = parsedJson(text);
  if (value === undefined) return problem(400, "The body is no JSON.");
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
  return problem(422, said.join("; "));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Kept by the asking system alone; the tag changes with every release the answer rests on. */
function tagged(request: Request, body: string, status: number): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    ...JSON_HEADERS,
    etag: tag,
    "cache-control": "private, max-age=300",
    vary: "authorization, cookie",
  };
  const isHeld = (request.headers.get("if-none-match") ?? "").split(/\s*,\s*/).includes(tag);
  return isHeld ? new Response(null, { status: 304, headers }) : new Response(body, { status, headers });
}

const JSON_HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;

const told = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(body, { status, headers: { ...JSON_HEADERS, ...NO_STORE, ...headers } });

const problem = (status: number, message: string, headers?: Readonly<Record<string, string>>): Response =>
  told(status, { message }, headers);

const failed = (reference: string): Response =>
  problem(500, `Something went wrong on our side. Reference ${reference}.`);

function withQuota(answer: Response, { limit, remaining, resetSeconds }: Quota): Response {
  answer.headers.set("ratelimit-limit", String(limit));
  answer.headers.set("ratelimit-remaining", String(remaining));
  answer.headers.set("ratelimit-reset", String(resetSeconds));
  return answer;
}
