import { cookies } from "next/headers";
import { answerCodeFile } from "@/server/api/code-file-endpoint";
import { createApiContext } from "@/server/api/context";

/** An official file of code sets, as a stream. */
export function POST(request: Request) {
  return answerCodeFile(request, async () =>
    createApiContext({ headers: request.headers, cookies: await cookies() }),
  );
}
