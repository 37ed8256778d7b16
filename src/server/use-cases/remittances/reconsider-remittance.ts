import { z } from "zod";
import { type RemittanceStatus, remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import { refused } from "@/server/refusal";
import { findRemittance, openDecision } from "@/server/repositories/remittance-decision";
import { moveRemittance } from "@/server/repositories/remittance-repository";
import { defineUseCase } from "../use-case";

/** Takes up again what was set aside: it waits for a decision as before. */
export const reconsiderRemittance = defineUseCase({
  name: "remittances.reconsider",
  permission: "remittance:post",
  input: z.strictObject({ remittanceId: z.uuid(), version: z.int() }),

  async run(context, { remittanceId, version }) {
    const { tx } = context;
    const remittance = await findRemittance(tx, remittanceId, version);
    if (!remittanceLifecycle.allows(remittance.status as RemittanceStatus, "reconsider"))
      throw refused("lifecycle/refused", "Only a remittance that was set aside can be taken up again.");
    await moveRemittance(tx, remittance, "reconsider", {
      decisionReason: null,
      decidedById: null,
      decidedAt: null,
    });
    const { problem, amount } = remittance;
    await openDecision(tx, { remittanceId, problem: problem ?? "Taken up again.", amount }, context);
    context.audit({
      action: "remittance.reconsider",
      subjectKind: "remittance",
      subjectId: remittanceId,
      before: { status: remittance.status, reason: remittance.decisionReason },
      after: "quarantined",
    });
    return { remittanceId };
  },
});
