import { addMember, foundOrganization } from "@/server/access/organizations";
import type { Role } from "@/server/access/permissions";
import type { Database } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { TEST_NOW } from "./office";

export const GOOD_PASSWORD = "violet-anchor-timber-17";

export interface RealPerson {
  readonly organizationId: string;
  readonly userId: string;
  readonly email: string;
  readonly password: string;
}

/** A person who can sign in, in an organization of their own. */
export async function personOf(db: Database, { demo = false }: { demo?: boolean } = {}): Promise<RealPerson> {
  const email = `${newId()}@example.test`;
  const { organizationId, administratorId } = await foundOrganization(db, {
    name: "Harborview Billing",
    timeZone: "America/New_York",
    demo,
    administrator: { email, displayName: "Renee Okonkwo", password: GOOD_PASSWORD },
    now: TEST_NOW,
  });
  return { organizationId, userId: administratorId, email, password: GOOD_PASSWORD };
}

/** One more member with a password. */
export async function colleagueOf(
  db: Database,
  organizationId: string,
  ...roles: Role[]
): Promise<RealPerson> {
  const email = `${newId()}@example.test`;
  const member = { email, displayName: "Sam Whitfield", password: GOOD_PASSWORD, roles };
  const userId = await addMember(db, { organizationId, member, now: TEST_NOW });
  return { organizationId, userId, email, password: GOOD_PASSWORD };
}

export const deviceAt = (address: string) => ({ address, userAgent: "test browser" });

/** Instants are minutes, seconds after the tests' now. */
export const later = (seconds: number): Date => new Date(TEST_NOW.getTime() + seconds * 1000);
