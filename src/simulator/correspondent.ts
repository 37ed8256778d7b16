import type { GroupHeader, InterchangeHeader } from "@/domain/x12/envelope";

/** Whom a file goes to, turned around from the header it answers; remembered for files nobody asked for. */
export interface Correspondent {
  readonly senderQualifier: string;
  readonly senderId: string;
  readonly receiverQualifier: string;
  readonly receiverId: string;
  readonly senderCode: string;
  readonly receiverCode: string;
  readonly usage: "P" | "T";
}

export const correspondentOf = (
  header: Partial<InterchangeHeader>,
  group: Partial<GroupHeader> | undefined,
): Correspondent => ({
  senderQualifier: header.receiverQualifier ?? "ZZ",
  senderId: (header.receiverId ?? "PRACTICEPAYER").trim(),
  receiverQualifier: header.senderQualifier ?? "ZZ",
  receiverId: (header.senderId ?? "UNKNOWN").trim(),
  senderCode: group?.receiverCode ?? "PRACTICEPAYER",
  receiverCode: group?.senderCode ?? "UNKNOWN",
  usage: header.usage === "P" ? "P" : "T",
});
