import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { isRole, type Permission, permissionsOf, type Role } from "@/server/access/permissions";
import { defineQuery } from "@/server/queries/read-model";

export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Everything the roles open; screens show by it, the doors guard by it. */
  readonly permissions: readonly Permission[];
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly timeZone: string;
    readonly demo: boolean;
    readonly mfaRequired: boolean;
    /** False while any route to a partner is not production. */
    readonly production: boolean;
  };
  readonly today: string;
  readonly hasSecondFactor: boolean;
}

export const getViewer = defineQuery({
  name: "get-viewer",
  permission: "session:self",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, organization, today }): Promise<Viewer> {
    const user = await tx.appUser.findUniqueOrThrow({ where: { id: requireUserId(actor) } });
    const { mfaRequired } = await tx.organization.findUniqueOrThrow({ where: { id: organization.id } });
    const testRoutes = await tx.tradingPartner.count({ where: { usage: { not: "P" } } });
    const { id, name, timeZone, demo } = organization;
    return {
      userId: user.id,
      name: user.displayName,
      email: user.email,
      roles: actor.roles.filter(isRole),
      permissions: permissionsOf(actor.roles),
      organization: { id, name, timeZone, demo, mfaRequired, production: !demo && testRoutes === 0 },
      today,
      hasSecondFactor: user.totpConfirmedAt !== null,
    };
  },
});
