import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";

const interchangeId = z.string().trim().min(2).max(15);
const qualifier = z.string().regex(/^[0-9A-Z]{2}$/);

/** A partner's mailbox and interchange ids. The password is named by its key and never stored. */
export const addTradingPartner = defineUseCase({
  name: "settings.add-trading-partner",
  permission: "settings:write",
  input: z.strictObject({
    name: z.string().trim().min(2).max(60),
    interchangeQualifier: qualifier,
    interchangeId,
    applicationId: interchangeId,
    senderQualifier: qualifier,
    senderId: interchangeId,
    usage: z.enum(["T", "P"]),
    host: z.string().min(1).max(255),
    port: z.int().min(1).max(65_535),
    userName: z.string().min(1).max(100),
    passwordKey: z.string().min(1).max(100),
    hostKey: z.string().optional(),
    outboundFolder: z.string().startsWith("/"),
    inboundFolder: z.string().startsWith("/"),
  }),
  async run({ tx, audit }, { hostKey, ...input }) {
    const id = newId();
    await tx.tradingPartner.create({ data: { id, ...input, hostKey: hostKey ?? null } });
    audit({
      action: "trading-partner.add",
      subjectKind: "trading-partner",
      subjectId: id,
      after: { interchangeId: input.interchangeId, usage: input.usage },
    });
    return { id };
  },
});
