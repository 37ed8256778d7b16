import { z } from "zod";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { entry } from "./party-input";

const { name, interchangeQualifier, interchangeId, host, userName, folder, hostKey } = ENTRY_RULES;

/** A partner's mailbox and interchange ids. Its password is not among them: see `passwordKeyOf`. */
export const tradingPartnerInput = {
  name: entry(name),
  interchangeQualifier: entry(interchangeQualifier),
  interchangeId: entry(interchangeId),
  applicationId: entry(interchangeId),
  senderQualifier: entry(interchangeQualifier),
  senderId: entry(interchangeId),
  usage: z.enum(["T", "P"]),
  host: entry(host),
  port: z.int().min(1).max(65_535),
  userName: entry(userName),
  hostKey: entry(hostKey).nullable(),
  outboundFolder: entry(folder),
  inboundFolder: entry(folder),
} as const;
