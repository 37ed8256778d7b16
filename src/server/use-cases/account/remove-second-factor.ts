import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { verifyPassword } from "@/server/access/password-hash";
import { isMemberElsewhere } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Only where no organization of the person asks for a second factor: the demo, after trying it. */
export const removeSecondFactor = defineUseCase({
  name: "remove-second-factor",
  permission: "session:self",
  wantsProof: "everyone",
  input: z.strictObject({ password: z.string().max(512) }),
  async run({ tx, actor, organization, audit }, { password }): Promise<{ readonly removed: true }> {
    const userId = requireUserId(actor);
    if (!organization.demo || (await isMemberElsewhere(tx, userId)))
      throw refused(
        "access/forbidden",
        "Your organization asks for a second factor; an administrator can reset it.",
      );
    const user = await tx.appUser.findUniqueOrThrow({ where: { id: userId } });
    if (!(await verifyPassword(user.passwordHash, password)))
      throw refused("access/wrong-password", "The password is not right.");
    await tx.appUser.update({
      where: { id: userId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    audit({ action: "second-factor-removed", subjectKind: "person", subjectId: userId });
    return { removed: true };
  },
});
