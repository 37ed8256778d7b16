import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { lockSettings } from "@/server/repositories/office-settings";
import { passwordKeyOf, requirePartnerFits } from "@/server/repositories/trading-partner-repository";
import { defineUseCase } from "../use-case";
import { tradingPartnerInput } from "./trading-partner-input";

export const addTradingPartner = defineUseCase({
  name: "settings.add-trading-partner",
  permission: "settings:write",
  wantsProof: "everyone",
  input: z.strictObject(tradingPartnerInput),
  async run({ tx, audit, organization }, input): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    await requirePartnerFits(tx, input);
    const id = newId();
    const passwordKey = passwordKeyOf(organization, { id, name: input.name });
    await tx.tradingPartner.create({ data: { id, ...input, passwordKey } });
    audit({
      action: "trading-partner.add",
      subjectKind: "trading-partner",
      subjectId: id,
      after: { interchangeId: input.interchangeId, usage: input.usage },
    });
    return { id };
  },
});
