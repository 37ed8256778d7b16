import { systemActor } from "@/server/access/actor";
import { newId } from "@/server/db/new-id";
import { runQuery } from "@/server/queries/read-model";
import { listPostablePayments } from "@/server/queries/remittances/list-postable-payments";
import { findClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { postClaimPayment } from "@/server/use-cases/remittances/post-claim-payment";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { runUseCase } from "@/server/use-cases/use-case";
import type { ChargeRow } from "./billable-encounter";
import { claimInStatus } from "./claim-in-status";
import { type Office, openOffice, TEST_NOW } from "./office";
import { type PaidLine, receive835 } from "./remittance-file";

/** What a remittance says of one line: everything paid less, or refused whole. */
export interface LineAnswer {
  readonly paid?: bigint;
  readonly adjustments: PaidLine["adjustments"] & {};
  readonly remarks?: readonly string[];
}
export const refuses = (
  amount: bigint,
  reason = "50",
  { group = "CO" as "CO" | "PR" | "OA" | "PI", remarks = [] as readonly string[] } = {},
): LineAnswer => ({ adjustments: [[group, reason, amount]], remarks });
export const pays = (paid: bigint, contractual: bigint): LineAnswer => ({
  paid,
  adjustments: contractual > 0n ? [["CO", "45", contractual]] : [],
});

let serial = 0;

/** A remittance for one claim, received and posted by the product itself. */
export async function remit(
  office: Office,
  { claim }: StoredClaim,
  answers: readonly LineAnswer[],
  options: { readonly takesBack?: boolean } = {},
): Promise<void> {
  serial += 1;
  const sign = options.takesBack ? -1n : 1n;
  const lines = claim.serviceLines.map((line, index): PaidLine => {
    const answer = answers[index] ?? { adjustments: [] };
    return {
      control: line.lineControlNumber,
      code: line.procedureCode,
      charge: sign * line.chargeAmount,
      paid: sign * (answer.paid ?? 0n),
      adjustments: answer.adjustments.map(
        ([group, reason, amount]) => [group, reason, sign * amount] as const,
      ),
      remarks: answer.remarks ?? [],
    };
  });
  const status = options.takesBack ? "22" : lines.every(({ paid }) => paid === 0n) ? "4" : "1";
  const ediFileId = await receive835(office, {
    trace: `T${serial}`,
    interchange: serial,
    claims: [{ number: claim.patientControlNumber, icn: "PCN123", status, lines }],
  });
  const system = systemActor(office.organizationId);
  for (const { remittanceId } of await runUseCase(receiveRemittance, office.runtime, system, { ediFileId }))
    if (remittanceId)
      for (const claimPaymentId of await runQuery(listPostablePayments, office.runtime, system, {
        remittanceId,
      }))
        await runUseCase(postClaimPayment, office.runtime, system, { claimPaymentId });
}

export interface DeniedClaim {
  readonly office: Office;
  readonly stored: StoredClaim;
  readonly documentId: string;
}

export const NOTE =
  "Progress note. Patient reports numbness of both feet for three months. Monofilament test absent at both great toes. Plan: glucose control, foot care.";

/** An accepted claim of an office with the shipped deadline rules, refused by a posted remittance; with a signed note. */
export async function deniedClaim(
  answers: readonly LineAnswer[] = [refuses(14_500n)],
  options: {
    readonly office?: Office;
    readonly payer?: keyof Office["payerIds"];
    readonly charges?: readonly ChargeRow[];
  } = {},
): Promise<DeniedClaim> {
  const office = options.office ?? (await openOffice());
  await runUseCase(seedDeadlineRules, office.runtime, office.actors.administrator, {});
  const stored = await claimInStatus(office, "accepted", {
    serviceOn: "2026-03-16",
    payer: options.payer ?? "commercial",
    ...(options.charges ? { charges: options.charges } : {}),
  });
  await markSent(office, stored.claim.id);
  const documentId = newId();
  await office.within((tx) =>
    tx.clinicalDocument.create({
      data: {
        id: documentId,
        encounterId: stored.record.encounterId,
        kind: "progress-note",
        title: "Progress note",
        authorName: "Adaeze Okafor, MD",
        authoredAt: TEST_NOW,
        text: NOTE,
      },
    }),
  );
  await remit(office, stored, answers);
  return { office, stored: await office.within((tx) => findClaim(tx, stored.claim.id)), documentId };
}

/** What delivery and acknowledgment leave on a claim; without it a remittance does not know it. */
export const markSent = (office: Office, claimId: string) =>
  office.within((tx) =>
    tx.claim.updateMany({
      where: { id: claimId },
      data: { firstSubmittedAt: TEST_NOW, acceptedAt: TEST_NOW, payerControlNumber: "PCN123" },
    }),
  );

export const denialsOf = (office: Office) =>
  office.within((tx) => tx.denial.findMany({ orderBy: { number: "asc" } }));

/** The only open denial, as it stands. */
export async function openDenial(office: Office) {
  const open = (await denialsOf(office)).filter(({ status }) => status !== "resolved");
  if (open.length !== 1 || !open[0]) throw new Error(`${open.length} denials are open`);
  return open[0];
}

export const ledgerOf = (office: Office): Promise<Record<string, bigint>> =>
  office.within(async (tx) => {
    const rows = await tx.$queryRaw<{ account: string; balance: bigint }[]>`
      select account, sum(amount)::bigint as balance from ledger_entry group by account`;
    return Object.fromEntries(rows.map(({ account, balance }) => [account, balance]));
  });

export const claimStatusOf = async (office: Office, claimId: string): Promise<string> =>
  (await office.within((tx) => tx.claim.findFirstOrThrow({ where: { id: claimId } }))).status;
