import { z } from "zod";
import { makeOneTimePassword } from "@/server/access/one-time-password";
import { ROLES } from "@/server/access/permissions";
import { canonicalEmail } from "@/server/access/sign-in";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { lockMemberships } from "@/server/repositories/membership-repository";
import { machineTime } from "@/server/runtime";
import { defineUseCase } from "@/server/use-cases/use-case";

export interface AddedPerson {
  readonly userId: string;
  /** Shown once; absent for a person who already signs in with a password of their own. */
  readonly oneTimePassword: string | null;
}

export const addPerson = defineUseCase({
  name: "add-person",
  permission: "member:manage",
  wantsProof: "everyone",
  input: z.strictObject({
    email: z.email().max(254),
    displayName: z.string().trim().min(1).max(120),
    roles: z.array(z.enum(ROLES)).min(1),
  }),
  async run({ tx, now, organization, audit }, input): Promise<AddedPerson> {
    await lockMemberships(tx);
    const email = canonicalEmail(input.email);
    const known = await tx.appUser.findUnique({ where: { email } });
    const userId = known?.id ?? newId();
    const member = known && (await tx.membership.findFirst({ where: { userId } }));
    if (member)
      throw refused("record/finished", "This person is a member already; change the roles in the list.");
    const made = known ? undefined : await makeOneTimePassword(machineTime(now, organization));
    if (made)
      await tx.appUser.create({
        data: { id: userId, email, displayName: input.displayName, createdAt: now, ...made.row },
      });
    const roles = [...new Set(input.roles)];
    await tx.membership.create({ data: { id: newId(), userId, roles, createdAt: now } });
    audit({ action: "added", subjectKind: "person", subjectId: userId, after: { roles } });
    return { userId, oneTimePassword: made?.password ?? null };
  },
});
