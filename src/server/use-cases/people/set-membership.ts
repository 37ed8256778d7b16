import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import {
  changeMembership,
  endSessionsHere,
  findMembership,
  lockMemberships,
} from "@/server/repositories/membership-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Closes or opens the organization to a person; closing ends the open sessions at once. */
export const setMembership = defineUseCase({
  name: "set-membership",
  permission: "member:manage",
  wantsProof: "everyone",
  input: z.strictObject({ userId: z.uuid(), version: z.int(), active: z.boolean() }),
  async run({ tx, actor, organization, now, audit }, { userId, version, active }) {
    if (userId === requireUserId(actor))
      throw refused("access/own-work", "Nobody removes themselves; ask another administrator.");
    await lockMemberships(tx);
    const before = await findMembership(tx, userId);
    await changeMembership(tx, { userId, version }, { endedAt: active ? null : now });
    if (!active) await endSessionsHere(tx, userId, organization.id);
    audit({
      action: active ? "admitted" : "removed",
      subjectKind: "person",
      subjectId: userId,
      before: { active: before.endedAt === null },
      after: { active },
    });
    return { userId };
  },
});
