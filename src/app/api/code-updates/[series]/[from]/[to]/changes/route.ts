import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerFile } from "@/server/api/file-endpoint";
import { type AskedChanges, exportCodeChanges } from "@/server/queries/code-updates/export-code-changes";

/** Every change between two editions, as an attachment that is written while it is read. */
export async function GET(request: Request, { params }: { readonly params: Promise<AskedChanges> }) {
  const context = async () => createApiContext({ headers: request.headers, cookies: await cookies() });
  return answerFile(request, context, { readModel: exportCodeChanges, input: await params });
}
