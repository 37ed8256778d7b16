import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { notFound } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Signs the person out on another device. */
export const endOwnSession = defineUseCase({
  name: "end-own-session",
  permission: "session:self",
  input: z.strictObject({ session: z.string().max(64) }),
  async run({ tx, actor, audit }, { session }): Promise<{ readonly ended: true }> {
    const userId = requireUserId(actor);
    const { count } = await tx.userSession.deleteMany({ where: { userId, idHash: session } });
    if (count === 0) throw notFound("session");
    audit({ action: "session-ended", subjectKind: "person", subjectId: userId });
    return { ended: true };
  },
});
