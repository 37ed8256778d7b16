import "server-only";
import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { environment } from "@/server/environment";
import { webProcess } from "@/server/process-runtime";
import { Refusal, refused } from "@/server/refusal";
import { clientAddress } from "./client-address";
import { confirmPerson } from "./confirm-person";
import { endSession, findSession, type PersonSession } from "./session";
import { SESSION_MAX_AGE_SECONDS, servesHttps, sessionCookie, sessionIdOf } from "./session-cookie";
import {
  enterOrganization,
  type SignInSurroundings,
  signInWithPassword,
  signInWithSecondFactor,
} from "./sign-in";

interface Arrival {
  readonly surroundings: SignInSurroundings;
  readonly session: () => Promise<PersonSession>;
}

/** One step of signing in: it answers with a session id, which is all that the token will hold. */
const step = <S extends z.ZodType>(
  id: string,
  input: S,
  take: (arrival: Arrival, typed: z.output<S>) => Promise<string>,
) =>
  Credentials({
    id,
    credentials: {},
    async authorize(body, request) {
      try {
        const typed = input.safeParse(body);
        if (!typed.success) throw refused("input/invalid", "Fill in the whole form.");
        return { id: await take(await arrivalOf(new Headers(request.headers as HeadersInit)), typed.data) };
      } catch (error) {
        throw await asAnswer(error);
      }
    },
  });

async function arrivalOf(headers: Headers): Promise<Arrival> {
  const { runtime } = await webProcess();
  const now = runtime.now();
  const device = {
    address: clientAddress(headers, environment().TRUSTED_PROXIES),
    userAgent: headers.get("user-agent")?.slice(0, 200) ?? null,
  };
  return {
    surroundings: { db: runtime.db, now, device },
    session: async () => {
      const sessionId = await sessionIdOf(await cookies());
      const session = sessionId && (await findSession(runtime.db, { sessionId, now }));
      if (!session) throw refused("access/signed-out", "Sign in again: too much time has passed.");
      return session;
    },
  };
}

/** next-auth hands an error's message on as text; a refusal travels in it as JSON, anything else without its words. */
async function asAnswer(error: unknown): Promise<Error> {
  if (error instanceof Refusal)
    return new Error(JSON.stringify({ code: error.code, message: error.message, details: error.details }));
  const { log } = await webProcess();
  log.error({ err: error, path: "sign-in" }, "unexpected error");
  return new Error(
    JSON.stringify({ code: "failure", message: "Something went wrong on our side. Try again." }),
  );
}

const text = z.string().min(1).max(512);

/** The façade: next-auth carries the cookie and its CSRF token; who somebody is, is asked of our own tables. */
export const nextAuthOptions = (): NextAuthOptions => ({
  secret: environment().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_MAX_AGE_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  useSecureCookies: servesHttps(),
  cookies: { sessionToken: sessionCookie(servesHttps()) },
  providers: [
    step(
      "password",
      z.object({ email: text, password: text, organizationId: z.uuid().optional() }),
      ({ surroundings }, typed) => signInWithPassword(surroundings, typed),
    ),
    step("second-factor", z.object({ code: text }), async ({ surroundings, session }, { code }) =>
      signInWithSecondFactor(surroundings, await session(), code),
    ),
    step("proof", z.object({ proof: text }), async ({ surroundings, session }, { proof }) =>
      confirmPerson(surroundings, await session(), proof),
    ),
    step(
      "organization",
      z.object({ organizationId: z.uuid() }),
      async ({ surroundings, session }, { organizationId }) =>
        enterOrganization(surroundings, await session(), organizationId),
    ),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      const { runtime } = await webProcess();
      if (typeof token?.sessionId === "string") await endSession(runtime.db, token.sessionId);
    },
  },
  // Its own log would print what it was given.
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
});
