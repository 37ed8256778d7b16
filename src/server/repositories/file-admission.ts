import { allIssues, type X12File } from "@/domain/x12/interchange";
import type { TradingPartner } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { storableText } from "@/server/storable-text";
import type { FileIssue } from "./edi-file-repository";

/** Why a partner's file may not be used at all; empty when it may. `ediFileId` is the file itself when it is kept. */
export const admissionIssues = async (
  tx: Transaction,
  file: X12File,
  partner: TradingPartner & { readonly ediFileId?: string },
): Promise<FileIssue[]> => [...envelopeIssues(file, partner), ...(await reusedNumber(tx, file, partner))];

/** As it can be kept and looked up; a damaged envelope may have none. */
export function interchangeNumberOf({ interchanges }: X12File): string | undefined {
  const number: string | undefined = interchanges[0]?.header.controlNumber;
  return number === undefined ? undefined : storableText(number);
}

function envelopeIssues(file: X12File, partner: TradingPartner): FileIssue[] {
  const isUsable =
    file.interchanges.length > 0 && file.interchanges.every(({ disposition }) => disposition === "accepted");
  if (!isUsable)
    return allIssues(file)
      .filter(({ severity }) => severity === "error")
      .map(({ code, message, path, segment, offset }) => ({ code, message, path, segment, offset }));
  return file.interchanges.flatMap(({ header, control }) => {
    const issues: FileIssue[] = [];
    if (header.senderId !== partner.interchangeId || header.receiverId !== partner.senderId)
      issues.push({
        code: "other-address",
        message: `The interchange goes from ${header.senderId} to ${header.receiverId}; from this mailbox ${partner.interchangeId} to ${partner.senderId} is expected.`,
        path: `ISA ${control}`,
      });
    if (header.usage !== partner.usage)
      issues.push({
        code: "test-and-production",
        message: `The file is marked ${header.usage === "P" ? "production" : "test"}, but this route is ${partner.usage === "P" ? "production" : "test"}.`,
        path: `ISA ${control}`,
      });
    return issues;
  });
}

async function reusedNumber(
  tx: Transaction,
  file: X12File,
  partner: TradingPartner & { readonly ediFileId?: string },
): Promise<FileIssue[]> {
  const interchangeControlNumber = interchangeNumberOf(file);
  if (interchangeControlNumber === undefined) return [];
  const earlier = await tx.ediFile.findFirst({
    where: {
      tradingPartnerId: partner.id,
      direction: "inbound",
      interchangeControlNumber,
      ...(partner.ediFileId ? { id: { lt: partner.ediFileId } } : {}),
    },
    orderBy: { at: "asc" },
    select: { at: true },
  });
  if (!earlier) return [];
  return [
    {
      code: "number-reused",
      message: `Interchange number ${interchangeControlNumber} came before, on ${earlier.at.toISOString().slice(0, 10)}, with other content. Ask the partner which one counts.`,
      path: `ISA ${interchangeControlNumber}`,
    },
  ];
}
