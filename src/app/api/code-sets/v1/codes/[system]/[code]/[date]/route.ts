import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerCode, type CodePlace } from "@/server/api/look-up-endpoint";

/** One code on a date, for other systems. */
export async function GET(request: Request, { params }: { readonly params: Promise<CodePlace> }) {
  const context = async () => createApiContext({ headers: request.headers, cookies: await cookies() });
  return answerCode(request, context, await params);
}
