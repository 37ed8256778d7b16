import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { ROLES } from "@/server/access/permissions";
import { refused } from "@/server/refusal";
import {
  changeMembership,
  findMembership,
  lockMemberships,
} from "@/server/repositories/membership-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Roles are given by somebody else, and hold from the person's next request. */
export const changeRoles = defineUseCase({
  name: "change-roles",
  permission: "member:manage",
  wantsProof: "everyone",
  input: z.strictObject({
    userId: z.uuid(),
    version: z.int(),
    roles: z.array(z.enum(ROLES)).min(1),
  }),
  async run({ tx, actor, audit }, { userId, version, roles }): Promise<{ readonly userId: string }> {
    if (userId === requireUserId(actor))
      throw refused("access/own-work", "Nobody changes the own roles; ask another administrator.");
    await lockMemberships(tx);
    const before = await findMembership(tx, userId);
    const wanted = [...new Set(roles)];
    await changeMembership(tx, { userId, version }, { roles: wanted });
    audit({
      action: "roles-changed",
      subjectKind: "person",
      subjectId: userId,
      before: { roles: before.roles },
      after: { roles: wanted },
    });
    return { userId };
  },
});
