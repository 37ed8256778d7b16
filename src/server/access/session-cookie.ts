import { decode } from "next-auth/jwt";
import { environment } from "@/server/environment";
import { ABSOLUTE_LIMIT_MS } from "./session";

/** `__Host-` binds the cookie to this host and to https; plain http exists on the own machine only. */
export const sessionCookie = (secure: boolean) => ({
  name: secure ? "__Host-firstpass.session" : "firstpass.session",
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
});

export const servesHttps = (): boolean => environment().NEXTAUTH_URL.startsWith("https://");

/** The session id inside next-auth's encrypted token; undefined for no, a foreign or a damaged token. */
export async function sessionIdOf(cookies: {
  get(name: string): { readonly value: string } | undefined;
}): Promise<string | undefined> {
  const token = cookies.get(sessionCookie(servesHttps()).name)?.value;
  if (!token) return undefined;
  const claims = await decode({ token, secret: environment().NEXTAUTH_SECRET }).catch(() => null);
  return typeof claims?.sessionId === "string" ? claims.sessionId : undefined;
}

export const SESSION_MAX_AGE_SECONDS = ABSOLUTE_LIMIT_MS / 1000;
