import { environment } from "@/server/environment";

/** Kinds of content that no form of another site can send. */
type OwnContent = "application/json" | "application/octet-stream";

/**
 * Why a request may not change anything: it does not come from our own pages, or is of a kind that foreign forms can
 * send (WEB-2). Undefined when it may.
 */
export function crossSiteProblem(
  request: Request,
  content: OwnContent = "application/json",
): string | undefined {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (request.method !== "POST") return "method";
  const contentType = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (contentType !== content) return "content type";
  if (request.headers.get("origin") !== expectedOrigin(request)) return "origin";
  const site = request.headers.get("sec-fetch-site");
  return site === null || site === "same-origin" ? undefined : "fetch site";
}

/** The address people use; on the own machine localhost and 127.0.0.1 are the same computer. */
function expectedOrigin(request: Request): string {
  const own = new URL(environment().NEXTAUTH_URL);
  const host = request.headers.get("host");
  const loopback = (name: string) => name === "localhost" || name === "127.0.0.1" || name === "[::1]";
  if (
    own.protocol === "http:" &&
    loopback(own.hostname) &&
    host &&
    loopback(new URL(`http://${host}`).hostname)
  )
    return `http://${host}`;
  return own.origin;
}

export const crossSiteAnswer = (): Response =>
  Response.json({ message: "This request did not come from FirstPass." }, { status: 403, headers: NO_STORE });

export const NO_STORE = { "cache-control": "no-store" } as const;
