import { sumCents } from "@/domain/shared/money";
import { systemActor } from "@/server/access/actor";
import { runQuery } from "@/server/queries/read-model";
import { listPostablePayments } from "@/server/queries/remittances/list-postable-payments";
import { postClaimPayment } from "@/server/use-cases/remittances/post-claim-payment";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { runUseCase } from "@/server/use-cases/use-case";
import type { Office } from "./office";
import { type PaidClaim, type RemittanceSpec, receive835 } from "./remittance-file";
import type { SubmittedClaim } from "./submitted-claim";

export const system = (office: Office) => systemActor(office.organizationId);

/** Taken in by the use-case, as the job does it. */
export async function receive(office: Office, spec: RemittanceSpec) {
  const ediFileId = await receive835(office, spec);
  return runUseCase(receiveRemittance, office.runtime, system(office), { ediFileId });
}

/** What the job does: every matched payment, one transaction each. */
export async function postAll(office: Office) {
  const remittances = await office.within((tx) => tx.remittance.findMany());
  for (const { id: remittanceId } of remittances)
    for (const claimPaymentId of await runQuery(listPostablePayments, office.runtime, system(office), {
      remittanceId,
    }))
      await runUseCase(postClaimPayment, office.runtime, system(office), { claimPaymentId });
}

export const paidInFull = (claim: SubmittedClaim): PaidClaim => ({
  number: claim.number,
  lines: [
    {
      control: claim.controls[0],
      code: "99213",
      charge: 14_500n,
      paid: 9_000n,
      adjustments: [
        ["CO", "45", 3_500n],
        ["PR", "3", 2_000n],
      ],
    },
    {
      control: claim.controls[1],
      code: "20610",
      charge: 14_800n,
      paid: 10_000n,
      adjustments: [["CO", "45", 4_800n]],
    },
  ],
});
export const deniedLine = (claim: SubmittedClaim): PaidClaim => {
  const [visit, injection] = paidInFull(claim).lines;
  if (!visit || !injection) throw new Error("two lines");
  return {
    number: claim.number,
    lines: [{ ...visit, paid: 0n, adjustments: [["CO", "97", 14_500n]] }, injection],
  };
};
export const takenBack = (paid: PaidClaim): PaidClaim => ({
  ...paid,
  status: "22",
  lines: paid.lines.map((line) => ({
    ...line,
    charge: -line.charge,
    paid: -line.paid,
    adjustments: (line.adjustments ?? []).map(([group, reason, amount]) => [group, reason, -amount] as const),
  })),
});

/** What stands on each account. */
export const balances = (office: Office) =>
  office.within(async (tx) => {
    const entries = await tx.ledgerEntry.findMany();
    const accounts = Map.groupBy(entries, ({ account }) => account);
    return Object.fromEntries(
      [...accounts].map(([name, all]) => [name, sumCents(all.map(({ amount }) => amount))]),
    );
  });
