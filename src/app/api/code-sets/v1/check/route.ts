import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerCheck } from "@/server/api/look-up-endpoint";

/** A list of codes against book and edits, for other systems. */
export function POST(request: Request) {
  return answerCheck(request, async () =>
    createApiContext({ headers: request.headers, cookies: await cookies() }),
  );
}
