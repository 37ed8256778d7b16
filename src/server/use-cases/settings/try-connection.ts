import { z } from "zod";
import { requireSaved } from "@/server/repositories/office-settings";
import { findPartner, UNTRIED } from "@/server/repositories/trading-partner-repository";
import { defineUseCase } from "../use-case";

/** Has the worker look into the partner's mailbox as it does for claims; nothing is put there and nothing taken. */
export const tryConnection = defineUseCase({
  name: "settings.try-connection",
  permission: "settings:write",
  input: z.strictObject({ tradingPartnerId: z.uuid(), version: z.int() }),
  async run(
    { tx, audit, enqueue, now },
    { tradingPartnerId: id, version },
  ): Promise<{ readonly id: string }> {
    await findPartner(tx, id);
    const data = { ...UNTRIED, connectionRequestedAt: now };
    requireSaved(await tx.tradingPartner.updateMany({ where: { id, version }, data }), "trading partner");
    await enqueue({
      job: "try-connection",
      payload: { tradingPartnerId: id },
      uniqueKey: `try-connection:${id}`,
    });
    audit({ action: "trading-partner.try", subjectKind: "trading-partner", subjectId: id });
    return { id };
  },
});
