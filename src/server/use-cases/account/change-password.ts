import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { hashPassword, verifyPassword } from "@/server/access/password-hash";
import { requireStrongPassword } from "@/server/access/password-policy";
import { refused } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Needs the present password; every other session of the person ends. */
export const changePassword = defineUseCase({
  name: "change-password",
  permission: "session:self",
  input: z.strictObject({ current: z.string().max(512), next: z.string().max(512) }),
  async run(
    { tx, actor, organization, audit },
    { current, next },
  ): Promise<{ readonly endedSessions: number }> {
    const userId = requireUserId(actor);
    const user = await tx.appUser.findUniqueOrThrow({ where: { id: userId } });
    if (!(await verifyPassword(user.passwordHash, current)))
      throw refused("access/wrong-password", "The present password is not right.");
    const words = [user.email, user.displayName, organization.name];
    requireStrongPassword(next, { secondFactor: user.totpConfirmedAt !== null, words });
    await tx.appUser.update({ where: { id: userId }, data: { passwordHash: await hashPassword(next) } });
    const { count } = await tx.userSession.deleteMany({
      where: { userId, idHash: { not: actor.sessionIdHash ?? "" } },
    });
    audit({
      action: "password-changed",
      subjectKind: "person",
      subjectId: userId,
      after: { endedSessions: count },
    });
    return { endedSessions: count };
  },
});
