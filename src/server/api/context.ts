import "server-only";
import { randomUUID } from "node:crypto";
import { clientAddress } from "@/server/access/client-address";
import type { PersonSession } from "@/server/access/session";
import { actorOf, findSession } from "@/server/access/session";
import { sessionIdOf } from "@/server/access/session-cookie";
import { environment } from "@/server/environment";
import { webProcess } from "@/server/process-runtime";
import { ORGANIZATION_HEADER, UNATTENDED_HEADER } from "@/trpc/wire-headers";
import type { ApiContext } from "./trpc";

interface RequestFacts {
  readonly headers: Headers;
  readonly cookies: { get(name: string): { readonly value: string } | undefined };
}

/** From a request to whoever acts in it. The session row is asked each time; nothing is remembered between requests. */
export async function createApiContext({ headers, cookies }: RequestFacts): Promise<ApiContext> {
  const { runtime, log } = await webProcess();
  const correlationId = randomUUID();
  const sessionId = await sessionIdOf(cookies);
  const session: PersonSession | undefined = sessionId
    ? await findSession(runtime.db, {
        sessionId,
        now: runtime.now(),
        active: headers.get(UNATTENDED_HEADER) === null,
      })
    : undefined;
  return {
    runtime,
    correlationId,
    session,
    actor: actorOf(session),
    address: clientAddress(headers, environment().TRUSTED_PROXIES),
    pageOrganizationId: headers.get(ORGANIZATION_HEADER),
    reportFailure: (error, path) => log.error({ correlationId, path, err: error }, "unexpected error"),
  };
}
