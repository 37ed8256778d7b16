import { z } from "zod";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { findPartner, requirePartnerFits, UNTRIED } from "@/server/repositories/trading-partner-repository";
import { defineUseCase } from "../use-case";
import { tradingPartnerInput } from "./trading-partner-input";

/** What was tried before was another connection: its result goes. */
export const changeTradingPartner = defineUseCase({
  name: "settings.change-trading-partner",
  permission: "settings:write",
  wantsProof: "everyone",
  input: z.strictObject({ tradingPartnerId: z.uuid(), version: z.int(), ...tradingPartnerInput }),
  async run({ tx, audit }, { tradingPartnerId: id, version, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await findPartner(tx, id);
    await requirePartnerFits(tx, input, id);
    const data = { ...input, ...UNTRIED, version: { increment: 1 } };
    requireSaved(await tx.tradingPartner.updateMany({ where: { id, version }, data }), "trading partner");
    audit({
      action: "trading-partner.change",
      subjectKind: "trading-partner",
      subjectId: id,
      ...changeOf(before, input),
    });
    return { id };
  },
});
