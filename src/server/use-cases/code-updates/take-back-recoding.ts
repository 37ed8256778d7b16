import { z } from "zod";
import { UPDATE_KINDS } from "@/domain/code-sets/impact/code-update";
import { USE_PLACES } from "@/domain/code-sets/impact/code-use";
import { SERIES_IDS } from "@/domain/code-sets/release/code-series";
import { calendarDate } from "@/domain/shared/calendar-date";
import { notFound } from "@/server/refusal";
import { findDecision, reopenHit } from "@/server/repositories/code-decision-repository";
import { withdrawRecoding } from "@/server/repositories/recode-request";
import { defineUseCase } from "../use-case";

/**
 * Takes "code it again" back as long as nobody works on it: the hit is open again, and the encounter leaves the
 * coder's queue unless another hit asks for it, too.
 */
export const takeBackRecoding = defineUseCase({
  name: "code-updates.take-back",
  permission: "code-update:decide",
  input: z.strictObject({
    series: z.enum(SERIES_IDS),
    change: z.enum(UPDATE_KINDS),
    code: z.string().max(10),
    detail: z.string().max(2000),
    on: z.iso.date().transform(calendarDate),
    place: z.enum(USE_PLACES),
    subject: z.string().max(40),
  }),
  async run({ tx, now, actor, audit }, hit): Promise<{ readonly takenBack: true }> {
    const decided = await findDecision(tx, hit);
    if (decided?.decision !== "recode") throw notFound("decision that can be taken back");
    await reopenHit(tx, hit, { decidedById: actor.userId, decidedAt: now });
    await withdrawRecoding(tx, hit, now);
    audit({
      action: "code-update.take-back",
      subjectKind: "code-update",
      subjectId: `${hit.series} ${hit.code} ${hit.on}`,
      before: decided.decision,
      after: "open",
    });
    return { takenBack: true };
  },
});
