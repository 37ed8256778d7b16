import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerSearch } from "@/server/api/look-up-endpoint";

/** Codes by words, for other systems. */
export function POST(request: Request) {
  return answerSearch(request, async () =>
    createApiContext({ headers: request.headers, cookies: await cookies() }),
  );
}
