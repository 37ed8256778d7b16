import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerFile } from "@/server/api/file-endpoint";
import { exportMeasureRows } from "@/server/queries/measures/export-rows";

/** The rows of a number as CSV; the door parses what the address asks for. */
export async function GET(request: Request) {
  const context = async () => createApiContext({ headers: request.headers, cookies: await cookies() });
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return answerFile(request, context, { readModel: exportMeasureRows, input: asked as never });
}
