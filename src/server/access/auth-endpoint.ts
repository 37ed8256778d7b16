import "server-only";
import NextAuth from "next-auth";
import { crossSiteAnswer, crossSiteProblem, NO_STORE } from "@/server/api/same-origin";
import { UNATTENDED_HEADER } from "@/trpc/wire-headers";
import { nextAuthOptions } from "./next-auth";

interface RouteContext {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** Only what the sign-in pages use: the CSRF token by GET, the steps and the sign-out by POST from our own pages. */
export async function answerAuth(request: Request, context: RouteContext): Promise<Response> {
  const [action = "", provider] = (await context.params).nextauth;
  const open = request.method === "POST" ? isStep(action, provider) : action === "csrf";
  if (!open) return new Response("Not found", { status: 404, headers: NO_STORE });
  if (crossSiteProblem(request)) return crossSiteAnswer();
  const response = (await NextAuth(nextAuthOptions())(request, context)) as Response;
  response.headers.set("cache-control", "no-store");
  // A timer that locks the page leaves what the person set up in the browser.
  const leaving = action === "signout" && request.headers.get(UNATTENDED_HEADER) === null;
  if (leaving) response.headers.set("clear-site-data", '"cache", "storage"');
  return response;
}

const isStep = (action: string, provider: string | undefined): boolean =>
  action === "signout" || (action === "callback" && provider !== undefined);
