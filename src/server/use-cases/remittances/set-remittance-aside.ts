import { z } from "zod";
import { type RemittanceStatus, remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import { refused } from "@/server/refusal";
import { findRemittance, setAside } from "@/server/repositories/remittance-decision";
import { defineUseCase } from "../use-case";

/** A person says that a remittance in quarantine is wrong: it posts nothing, keeps its bytes, and carries the reason. */
export const setRemittanceAside = defineUseCase({
  name: "remittances.set-aside",
  permission: "remittance:post",
  input: z.strictObject({
    remittanceId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { remittanceId, version, reason }) {
    const remittance = await findRemittance(context.tx, remittanceId, version);
    if (!remittanceLifecycle.allows(remittance.status as RemittanceStatus, "set-aside"))
      throw refused("lifecycle/refused", "Only a remittance that waits for a decision can be set aside.");
    await setAside(context, remittance, reason);
    return { remittanceId };
  },
});
