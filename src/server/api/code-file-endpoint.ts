import "server-only";
import { reachOf } from "@/server/access/permissions";
import { CodeFileTooLarge, packCodeFile } from "@/server/code-sets/pack-code-file";
import { Refusal } from "@/server/refusal";
import { receiveCodeFile } from "@/server/use-cases/code-sets/receive-code-file";
import { runUseCase } from "@/server/use-cases/use-case";
import { FILE_NAME_HEADER } from "@/trpc/wire-headers";
import { ContextFailed, openContext } from "./open-context";
import { crossSiteProblem, NO_STORE } from "./same-origin";
import type { ApiContext } from "./trpc";

const HEADERS = {
  ...NO_STORE,
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;

/** Takes an official file as a stream of bytes; its name comes in a header, and who may not bring it is not listened to. */
export async function answerCodeFile(
  request: Request,
  createContext: () => Promise<ApiContext>,
): Promise<Response> {
  if (crossSiteProblem(request, "application/octet-stream"))
    return said(403, "This request did not come from FirstPass.");
  const context = await openContext(createContext).catch((error: ContextFailed) => error);
  if (context instanceof ContextFailed) return failed(context.correlationId);
  const { actor, runtime, pageOrganizationId } = context;
  if (!actor) return said(401, "Sign in first.");
  if (pageOrganizationId !== actor.organizationId)
    return said(409, "You are in another organization now. Reload this page to go on there.");
  if (!reachOf(actor.roles, "code-set:import"))
    return said(403, "Only an administrator can bring files of code sets.");
  const name = fileNameOf(request);
  if (!name || !request.body) return said(400, "A file and its name are needed.");
  try {
    const packed = await packCodeFile(name, request.body);
    const received = await runUseCase(receiveCodeFile, runtime, actor, packed);
    return Response.json(received, { headers: HEADERS });
  } catch (error) {
    if (error instanceof CodeFileTooLarge) return said(413, error.message);
    if (error instanceof Refusal) return said(422, error.message);
    context.reportFailure(error, "code-sets.receive-file");
    return failed(context.correlationId);
  }
}

function fileNameOf(request: Request): string | undefined {
  try {
    return decodeURIComponent(request.headers.get(FILE_NAME_HEADER) ?? "") || undefined;
  } catch {
    return undefined;
  }
}

const failed = (reference: string): Response =>
  said(500, `Something went wrong on our side. Reference ${reference}.`);

const said = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: HEADERS });
