import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { nextNumber } from "@/server/repositories/counter-repository";
import { queueForCoding } from "@/server/repositories/encounter-hold-repository";
import type { Office } from "./office";
import { TEST_NOW } from "./office";

export interface SeededEncounter {
  readonly encounterId: string;
  readonly patientId: string;
  readonly coverageId: string;
  readonly documentId: string;
}

/** An encounter as import leaves it: patient, coverage and a signed note, ready in the coding queue. */
export function seedEncounter(
  office: Office,
  options: { readonly payer?: keyof Office["payerIds"]; readonly serviceFrom?: string } = {},
): Promise<SeededEncounter> {
  return office.within(async (tx) => {
    const serial = Number(await nextNumber(tx, { scope: "test", kind: "patient" }));
    const patientId = await seedPatient(tx, serial);
    const coverage = await tx.coverage.create({
      data: {
        patientId,
        payerId: office.payerIds[options.payer ?? "commercial"],
        rank: 1,
        memberId: `W${100_000_000 + serial}`,
        relationship: "self",
        effectiveFrom: new Date("2025-01-01"),
      },
    });
    const serviceFrom = new Date(options.serviceFrom ?? "2026-03-16");
    const encounterId = newId();
    await tx.encounter.create({
      data: {
        id: encounterId,
        number: `T${serial}`,
        patientId,
        practiceId: office.practiceId,
        providerId: office.providerId,
        facilityId: office.facilityId,
        setting: "office",
        placeOfService: "11",
        specialty: "internal medicine",
        serviceFrom,
        serviceTo: serviceFrom,
        status: "ready",
        statusSince: TEST_NOW,
        dueOn: new Date("2026-03-27"),
        sourceSystem: "test",
        sourceId: encounterId,
        contentHash: encounterId,
        createdAt: TEST_NOW,
      },
    });
    const document = await tx.clinicalDocument.create({
      data: {
        encounterId,
        kind: "progress-note",
        title: "Progress note",
        authorName: "A. Okafor, MD",
        authoredAt: serviceFrom,
        text: "Assessment and plan\n1. Type 2 diabetes, controlled. 2. Hypertension, at goal.",
      },
    });
    await queueForCoding(
      tx,
      { id: encounterId, dueOn: new Date("2026-03-27") },
      { now: TEST_NOW, reason: "Ready" },
    );
    return { encounterId, patientId, coverageId: coverage.id, documentId: document.id };
  });
}

const SURNAMES = ["Whitaker", "Delgado", "Brandt", "Ferreira", "Osei", "Lindqvist", "Marsh", "Novak"];

async function seedPatient(tx: Transaction, serial: number): Promise<string> {
  const patient = await tx.patient.create({
    data: {
      mrn: `MRN${serial}`,
      lastName: SURNAMES[serial % SURNAMES.length] ?? "Doe",
      firstName: `Test${"abcdefghij"[serial % 10]}`,
      birthDate: new Date("1961-05-14"),
      sex: "M",
      addressLine: "418 Alder Ct",
      city: "Lakeshore",
      state: "OH",
      zip: "441160002",
      sourceSystem: "test",
      sourceId: String(serial),
    },
  });
  return patient.id;
}
