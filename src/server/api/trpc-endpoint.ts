import "server-only";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { openContext } from "./open-context";
import { appRouter } from "./root";
import { crossSiteAnswer, crossSiteProblem, NO_STORE } from "./same-origin";
import type { ApiContext } from "./trpc";

/** Everything between the wire and the doors; the context is handed in, so that tests may bring their own. */
export function answerTrpc(request: Request, createContext: () => Promise<ApiContext>): Promise<Response> {
  if (crossSiteProblem(request)) return Promise.resolve(crossSiteAnswer());
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => openContext(createContext),
    // Reads may come by POST, so that what a person searches for stands in no address; a GET still changes nothing.
    allowMethodOverride: true,
    responseMeta: () => ({ headers: NO_STORE }),
  });
}
