import { cookies } from "next/headers";
import { createApiContext } from "@/server/api/context";
import { answerTrpc } from "@/server/api/trpc-endpoint";

const answer = (request: Request) =>
  answerTrpc(request, async () => createApiContext({ headers: request.headers, cookies: await cookies() }));

export { answer as GET, answer as POST };
