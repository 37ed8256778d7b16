import { z } from "zod";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

const days = z.int().min(1).max(1095);

/** How long a payer takes claims, and how long to wait for its answers. Claims already open keep their dates. */
export const changePayerLimits = defineUseCase({
  name: "change-payer-limits",
  permission: "settings:write",
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    /** Null says that it is not known, and warns wherever it would be needed. */
    filingLimitDays: days.nullable(),
    acknowledgmentDays: days,
    responseDays: days,
  }),
  async run({ tx, audit }, { id, version, ...limits }): Promise<{ readonly id: string }> {
    const before = await tx.payer.findFirst({ where: { id } });
    if (!before) throw notFound("payer");
    const { count } = await tx.payer.updateMany({
      where: { id, version },
      data: { ...limits, version: { increment: 1 } },
    });
    if (count === 0) throw changedMeanwhile("payer");
    const { filingLimitDays, acknowledgmentDays, responseDays } = before;
    audit({
      action: "limits-changed",
      subjectKind: "payer",
      subjectId: id,
      before: { filingLimitDays, acknowledgmentDays, responseDays },
      after: limits,
    });
    return { id };
  },
});
