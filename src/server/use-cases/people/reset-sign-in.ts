import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { makeOneTimePassword } from "@/server/access/one-time-password";
import { isMemberElsewhere } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { findMembership } from "@/server/repositories/membership-repository";
import { machineTime } from "@/server/runtime";
import { defineUseCase } from "@/server/use-cases/use-case";

/**
 * A new one-time password, or a new start of the second factor for somebody who lost the phone: one of them, never
 * both at once, so that a forgotten password is no way around the second factor (AUTH-3). All sessions end.
 */
export const resetSignIn = defineUseCase({
  name: "reset-sign-in",
  permission: "member:manage",
  wantsProof: "everyone",
  input: z.strictObject({ userId: z.uuid(), what: z.enum(["password", "second-factor"]) }),
  async run(
    { tx, actor, now, organization, audit },
    { userId, what },
  ): Promise<{ readonly oneTimePassword: string | null }> {
    if (userId === requireUserId(actor))
      throw refused("access/own-work", "Change your own sign-in under Account.");
    await findMembership(tx, userId);
    if (await isMemberElsewhere(tx, userId))
      throw refused(
        "access/forbidden",
        "This person also works elsewhere; only they can change their sign-in.",
      );
    const made = what === "password" ? await makeOneTimePassword(machineTime(now, organization)) : undefined;
    const data = made?.row ?? { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
    await tx.appUser.update({ where: { id: userId }, data });
    await tx.userSession.deleteMany({ where: { userId } });
    audit({ action: `${what}-reset`, subjectKind: "person", subjectId: userId });
    return { oneTimePassword: made?.password ?? null };
  },
});
