import { move } from "@/domain/ledger/entry";
import { calendarDate } from "@/domain/shared/calendar-date";
import { newId } from "@/server/db/new-id";
import { nextLineControlNumber, nextPatientControlNumber } from "@/server/repositories/claim-repository";
import { postEntries } from "@/server/repositories/ledger-repository";
import type { Office } from "./office";
import { TEST_NOW } from "./office";
import { seedEncounter } from "./seed-encounter";

export interface SubmittedClaim {
  readonly claimId: string;
  readonly number: string;
  /** Control numbers of its two lines: 99213 for $145.00 and 20610 for $148.00. */
  readonly controls: readonly [string, string];
}

/** A claim the payer has accepted, with its charges in the ledger: the state in which a remittance finds it. */
export async function submittedClaim(office: Office): Promise<SubmittedClaim> {
  const seeded = await seedEncounter(office);
  return office.within(async (tx) => {
    const number = await nextPatientControlNumber(tx);
    const controls = [await nextLineControlNumber(tx), await nextLineControlNumber(tx)] as const;
    const claimId = newId();
    const day = new Date("2026-03-16");
    await tx.claim.create({
      data: {
        id: claimId,
        encounterId: seeded.encounterId,
        coverageId: seeded.coverageId,
        patientId: seeded.patientId,
        payerId: office.payerIds.commercial,
        practiceId: office.practiceId,
        renderingProviderId: office.providerId,
        chainId: claimId,
        frequencyCode: "1",
        patientControlNumber: number,
        type: "professional",
        status: "accepted",
        statusSince: TEST_NOW,
        owner: "payer",
        serviceFrom: day,
        serviceTo: day,
        placeOfService: "11",
        parties: { payer: { program: "commercial", name: "Cobalt Mutual", payerId: "COBALT1" } },
        totalCharge: 29_300n,
        firstSubmittedAt: TEST_NOW,
        acceptedAt: TEST_NOW,
        createdAt: TEST_NOW,
      },
    });
    const lines = [
      { id: newId(), procedureCode: "99213", chargeAmount: 14_500n, control: controls[0] },
      { id: newId(), procedureCode: "20610", chargeAmount: 14_800n, control: controls[1] },
    ];
    for (const [index, { control, ...line }] of lines.entries())
      await tx.serviceLine.create({
        data: {
          ...line,
          claimId,
          lineNumber: index + 1,
          lineControlNumber: control,
          serviceFrom: day,
          serviceTo: day,
          modifiers: [],
          diagnosisPointers: [1],
          units: 1,
        },
      });
    await postEntries(
      tx,
      {
        postingKey: `charge:${claimId}`,
        kind: "charge",
        effectiveOn: calendarDate("2026-03-16"),
        claimId,
        entries: lines.flatMap(({ id, chargeAmount }) =>
          move("insurance-receivable", "patient-service-revenue", chargeAmount, id),
        ),
      },
      { userId: null, now: TEST_NOW },
    );
    return { claimId, number, controls };
  });
}
