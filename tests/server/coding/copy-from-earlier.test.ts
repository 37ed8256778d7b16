import { describe, expect, it } from "vitest";
import { getCodingWorkspace } from "@/server/queries/coding/get-coding-workspace";
import { listEarlierVisits } from "@/server/queries/coding/list-earlier-visits";
import { runQuery } from "@/server/queries/read-model";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import { seedEncounter } from "../../support/seed-encounter";

const service = {
  serviceDate: "2026-03-16",
  procedureCode: "99213",
  modifiers: [],
  units: 1,
  diagnosisPointers: [1],
};

/** A finished visit of the same patient: two diagnoses, one of them ended before the new visit, and a service with a modifier. */
async function returningPatient(earlier: { status?: string; serviceFrom?: string; same?: boolean } = {}) {
  const office = await openOffice();
  const { encounterId, patientId } = await seedEncounter(office);
  await runUseCase(takeNextEncounter, office.runtime, office.actors.coder, {});
  const { encounterId: earlierId } = await seedEncounter(office, {
    serviceFrom: earlier.serviceFrom ?? "2025-06-02",
  });
  await office.within(async (tx) => {
    const { patientId: other } = await tx.encounter.findFirstOrThrow({ where: { id: earlierId } });
    await tx.encounter.update({
      where: { organizationId_id: { organizationId: office.organizationId, id: earlierId } },
      data: { status: earlier.status ?? "billed", patientId: earlier.same === false ? other : patientId },
    });
    const assigned = {
      encounterId: earlierId,
      codeSystem: "icd10cm",
      source: "coder",
      assignedAt: new Date(),
    };
    await tx.codeAssignment.createMany({
      data: [
        { ...assigned, sequence: 1, code: "E1122" },
        { ...assigned, sequence: 2, code: "T781XXA" },
      ],
    });
    await tx.charge.create({
      data: {
        ...{ encounterId: earlierId, lineNumber: 1, procedureCode: "99213", units: 1, source: "coder" },
        serviceDate: new Date("2025-06-02"),
        modifiers: ["25"],
        diagnosisPointers: [1, 2],
      },
    });
  });
  const workspace = () => runQuery(getCodingWorkspace, office.runtime, office.actors.coder, { encounterId });
  const save = async (sheet: object) =>
    runUseCase(saveCodingSheet, office.runtime, office.actors.coder, {
      encounterId,
      version: (await workspace()).encounter.version,
      diagnoses: [],
      services: [],
      ...sheet,
    });
  return { office, encounterId, earlierId, workspace, save };
}

const visitsOf = (office: Office, encounterId: string) =>
  runQuery(listEarlierVisits, office.runtime, office.actors.coder, { encounterId });
const confirmations = (office: Office) =>
  office.within(async (tx) =>
    (
      await tx.auditEvent.findMany({ where: { action: "coding.confirm-copied" }, orderBy: { id: "asc" } })
    ).map(({ actorUserId, subjectId, after }) => ({ actorUserId, subjectId, after })),
  );

describe("C20: codes of an earlier encounter", () => {
  it("are shown as they stand on this record's date: what has ended is not offered and names its successor", async () => {
    const { office, encounterId, earlierId } = await returningPatient();
    const [visit, ...others] = await visitsOf(office, encounterId);
    expect(others).toEqual([]);
    expect(visit).toMatchObject({
      encounterId: earlierId,
      serviceFrom: "2025-06-02",
      diagnoses: [
        { code: "E11.22", offered: true },
        { code: "T78.1XXA", offered: false, successors: expect.arrayContaining(["T78.110A"]) },
      ],
      services: [{ code: "99213", modifiers: ["25"], units: 1, diagnosisPointers: [1, 2], offered: true }],
    });
  });

  it("are none where coding is not finished, where the encounter is later, and where the patient is another", async () => {
    for (const other of [{ status: "coding" }, { serviceFrom: "2026-03-17" }, { same: false }]) {
      const { office, encounterId } = await returningPatient(other);
      expect(await visitsOf(office, encounterId)).toEqual([]);
    }
    const { encounterId } = await returningPatient();
    const stranger = await openOffice();
    await expect(visitsOf(stranger, encounterId)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("refuses a copy that does not stand there, that has ended, or that is of another patient; nothing is kept", async () => {
    const { earlierId: copiedFrom, save, workspace } = await returningPatient();
    for (const code of ["I10", "T78.1XXA"])
      await expect(save({ diagnoses: [{ code, copiedFrom }] })).rejects.toMatchObject({
        code: "coding/copy-refused",
      });
    expect((await workspace()).diagnoses).toEqual([]);
    const other = await returningPatient({ same: false });
    await expect(
      other.save({ diagnoses: [{ code: "E11.22", copiedFrom: other.earlierId }] }),
    ).rejects.toMatchObject({ code: "coding/copy-refused" });
  });

  it("audits who confirmed each, once, however often the sheet is kept", async () => {
    const { office, encounterId, earlierId: copiedFrom, save, workspace } = await returningPatient();
    const diagnoses = [{ code: "E11.22", copiedFrom }];
    await save({ diagnoses });
    await save({ diagnoses });
    await save({ diagnoses: [...diagnoses, { code: "I10" }], services: [{ ...service, copiedFrom }] });
    const confirmed = { actorUserId: office.actors.coder.userId, subjectId: encounterId };
    expect(await confirmations(office)).toEqual([
      { ...confirmed, after: { kind: "diagnosis", from: copiedFrom } },
      { ...confirmed, after: { kind: "service", from: copiedFrom } },
    ]);
    const { diagnoses: kept, services } = await workspace();
    expect(kept.map(({ code, copiedFrom: from }) => [code, from])).toEqual([
      ["E11.22", { encounterId: copiedFrom, on: "2025-06-02" }],
      ["I10", null],
    ]);
    expect(services[0]?.copiedFrom).toEqual({ encounterId: copiedFrom, on: "2025-06-02" });
  });
});
