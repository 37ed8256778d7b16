import { type NextRequest, NextResponse } from "next/server";
import { environment } from "@/server/environment";

/**
 * Headers and a nonce, nothing else: this is no boundary. Layouts and doors ask for the session themselves, and every
 * security test passes without this file (WEB-5).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-firstpass-address", `${pathname}${search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}

/**
 * Pages only. The API's policy is the same for every answer and stands in next.config.mjs: passing through here costs
 * each of its calls time, and a large file would be held in memory and cut off.
 */
export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|api/).*)"] };

/** Scripts run by nonce only. Styles may stand inline: notices and layers place themselves that way. */
function pagePolicy(nonce: string): string {
  const development = environment().NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
