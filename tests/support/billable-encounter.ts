import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { type Office, TEST_NOW } from "./office";

export interface ChargeRow {
  readonly procedureCode: string;
  readonly modifiers?: string[];
  readonly units?: number;
  readonly chargeAmount?: bigint | null;
  readonly diagnosisPointers?: number[];
}

interface BillableEncounter {
  readonly payer?: keyof Office["payerIds"];
  readonly memberId?: string;
  readonly serviceOn?: string;
  readonly diagnoses?: readonly string[];
  readonly charges?: readonly ChargeRow[];
  readonly coverage?: { readonly effectiveFrom?: string; readonly effectiveTo?: string } | null;
  readonly patientId?: string;
  readonly status?: string;
}

/** A coded, billable office visit of 03/02/2026 with its patient and coverage, ready to become a claim. */
export async function billableEncounter(
  office: Office,
  wanted: BillableEncounter = {},
): Promise<{ readonly encounterId: string; readonly patientId: string }> {
  return office.within(async (tx) => {
    const patientId = wanted.patientId ?? (await addPatient(tx, office, wanted));
    const serviceOn = new Date(wanted.serviceOn ?? "2026-03-02");
    const encounterId = newId();
    await tx.encounter.create({
      data: {
        id: encounterId,
        number: await nextSpokenNumber(tx, "E", "2026-03-23"),
        patientId,
        practiceId: office.practiceId,
        providerId: office.providerId,
        facilityId: office.facilityId,
        setting: "office",
        placeOfService: "11",
        serviceFrom: serviceOn,
        serviceTo: serviceOn,
        status: wanted.status ?? "billable",
        statusSince: TEST_NOW,
        codedAt: TEST_NOW,
        sourceSystem: "test",
        sourceId: encounterId,
        contentHash: encounterId,
        createdAt: TEST_NOW,
      },
    });
    const diagnoses = wanted.diagnoses ?? ["E11.9", "I10"];
    await tx.codeAssignment.createMany({
      data: diagnoses.map((code, index) => ({
        id: newId(),
        encounterId,
        sequence: index + 1,
        codeSystem: "icd10cm",
        code,
        source: "coder",
        assignedAt: TEST_NOW,
      })),
    });
    const charges = wanted.charges ?? [{ procedureCode: "99213" }];
    await tx.charge.createMany({
      data: charges.map((charge, index) => ({
        id: newId(),
        encounterId,
        lineNumber: index + 1,
        serviceDate: serviceOn,
        procedureCode: charge.procedureCode,
        modifiers: charge.modifiers ?? [],
        units: charge.units ?? 1,
        chargeAmount: charge.chargeAmount === undefined ? 14_500n : charge.chargeAmount,
        diagnosisPointers: charge.diagnosisPointers ?? [1, 2],
        source: "coder",
      })),
    });
    return { encounterId, patientId };
  });
}

async function addPatient(tx: Transaction, office: Office, wanted: BillableEncounter): Promise<string> {
  const patientId = newId();
  await tx.patient.create({
    data: {
      id: patientId,
      mrn: patientId,
      lastName: "Whitaker",
      firstName: "James",
      birthDate: new Date("1961-05-14"),
      sex: "M",
      addressLine: "418 Alder Ct",
      city: "Lakeshore",
      state: "OH",
      zip: "44116",
      sourceSystem: "test",
      sourceId: patientId,
    },
  });
  if (wanted.coverage === null) return patientId;
  const { effectiveFrom = "2025-01-01", effectiveTo } = wanted.coverage ?? {};
  await tx.coverage.create({
    data: {
      id: newId(),
      patientId,
      payerId: office.payerIds[wanted.payer ?? "commercial"],
      rank: 1,
      memberId: wanted.memberId ?? "W123456789",
      relationship: "self",
      effectiveFrom: new Date(effectiveFrom),
      effectiveTo: effectiveTo ? new Date(effectiveTo) : null,
    },
  });
  return patientId;
}
