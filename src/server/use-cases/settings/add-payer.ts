import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";
import { postalAddress } from "./party-input";

/** A payer as claims name it, and the partner that carries its files; without one its claims are held. */
export const addPayer = defineUseCase({
  name: "settings.add-payer",
  permission: "settings:write",
  input: z.strictObject({
    name: z.string().trim().min(2).max(60),
    payerId: z.string().trim().min(2).max(80),
    program: z.enum(["medicare-ffs", "medicare-advantage", "medicaid", "commercial", "workers-compensation"]),
    filingIndicator: z.string().regex(/^[0-9A-Z]{2}$/),
    ...postalAddress,
    filingLimitDays: z.int().min(1).max(1095).optional(),
    acknowledgmentDays: z.int().min(1).max(30).default(3),
    responseDays: z.int().min(1).max(365).default(30),
    memberIdPattern: z.string().max(200).optional(),
    tradingPartnerId: z.uuid().optional(),
  }),
  async run({ tx, audit }, { filingLimitDays, memberIdPattern, tradingPartnerId, ...input }) {
    const id = newId();
    await tx.payer.create({
      data: {
        id,
        ...input,
        filingLimitDays: filingLimitDays ?? null,
        memberIdPattern: memberIdPattern ?? null,
        tradingPartnerId: tradingPartnerId ?? null,
      },
    });
    audit({ action: "payer.add", subjectKind: "payer", subjectId: id, after: { payerId: input.payerId } });
    return { id };
  },
});
