import type { Actor } from "@/server/access/actor";
import type { ApiContext } from "@/server/api/trpc";
import type { Office } from "./office";

/** The context of one request of a signed-in person, or of nobody. */
export const contextOf = (
  office: Pick<Office, "runtime">,
  actor: Actor | null,
  failures: unknown[] = [],
): ApiContext => ({
  runtime: office.runtime,
  actor,
  session: undefined,
  address: null,
  pageOrganizationId: actor?.organizationId ?? null,
  correlationId: "0197f000-0000-7000-8000-0000000000ff",
  reportFailure: (error) => failures.push(error),
});
