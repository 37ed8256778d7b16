import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerFile } from "@/server/api/file-endpoint";
import { getAppealPacket } from "@/server/queries/appeals/get-appeal-packet";

/** The packet of an appeal, as an attachment. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ appealId: string }> }) {
  const context = async () => createApiContext({ headers: request.headers, cookies: await cookies() });
  return answerFile(request, context, { readModel: getAppealPacket, input: await params });
}
