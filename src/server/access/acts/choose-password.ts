import { z } from "zod";
import { hashPassword } from "@/server/access/password-hash";
import { requireStrongPassword } from "@/server/access/password-policy";
import { definePersonalAct, personOf } from "@/server/access/personal-door";

/** The own password in place of the one an administrator gave. */
export const choosePassword = definePersonalAct({
  name: "choose-password",
  kind: "mutation",
  stages: ["new-password"],
  input: z.strictObject({ password: z.string().max(512) }),
  async run(context, { password }): Promise<{ readonly chosen: true }> {
    const { userId, idHash, email, displayName, memberships } = personOf(context);
    const secondFactor = memberships.length > 0 && memberships.every((one) => one.mfaRequired);
    const words = [email, displayName, ...memberships.map((one) => one.organizationName)];
    requireStrongPassword(password, { secondFactor, words });
    const passwordHash = await hashPassword(password);
    await context.db.$transaction(async (tx) => {
      await tx.appUser.update({ where: { id: userId }, data: { passwordHash, oneTimePasswordUntil: null } });
      await tx.userSession.deleteMany({ where: { userId, idHash: { not: idHash } } });
    });
    await context.record("password-chosen");
    return { chosen: true };
  },
});
