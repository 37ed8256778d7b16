import { z } from "zod";
import { endSessionsHere, findMembership } from "@/server/repositories/membership-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Signs a person out of this organization everywhere; the next request of each session is refused. */
export const endPersonSessions = defineUseCase({
  name: "end-person-sessions",
  permission: "member:manage",
  input: z.strictObject({ userId: z.uuid() }),
  async run({ tx, organization, audit }, { userId }): Promise<{ readonly ended: number }> {
    await findMembership(tx, userId);
    const ended = await endSessionsHere(tx, userId, organization.id);
    audit({ action: "sessions-ended", subjectKind: "person", subjectId: userId, after: { ended } });
    return { ended };
  },
});
