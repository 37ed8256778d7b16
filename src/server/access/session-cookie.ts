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
  const known = opened.get(token);
  if (known && Date.now() < known.endsAt) return known.sessionId;
  const claims = await decode({ token, secret: environment().NEXTAUTH_SECRET }).catch(() => null);
  const sessionId = typeof claims?.sessionId === "string" ? claims.sessionId : undefined;
  if (sessionId && typeof claims?.exp === "number")
    keepOpened(token, { sessionId, endsAt: claims.exp * 1000 });
  return sessionId;
}

interface OpenedToken {
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** What the same token says does not change until it ends; whether its session is alive is asked at each request. */
const opened = new Map<string, OpenedToken>();
const MOST_OPENED = 1_000;

function keepOpened(token: string, said: OpenedToken): void {
  opened.set(token, said);
  for (const oldest of [...opened.keys()].slice(0, -MOST_OPENED)) opened.delete(oldest);
}

export const SESSION_MAX_AGE_SECONDS = ABSOLUTE_LIMIT_MS / 1000;
