import { describe, expect, it } from "vitest";
import { newId } from "@/server/db/new-id";
import { searchCodes } from "@/server/queries/code-sets/search-codes";
import { getCodingWorkspace } from "@/server/queries/coding/get-coding-workspace";
import { listCodingQueue } from "@/server/queries/coding/list-coding-queue";
import { runQuery } from "@/server/queries/read-model";
import { completeCoding } from "@/server/use-cases/coding/complete-coding";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";
import { seedEncounter } from "../../support/seed-encounter";

const DAY = "2026-03-16";
const visit = {
  serviceDate: DAY,
  procedureCode: "99213",
  modifiers: [],
  units: 1,
  diagnosisPointers: [1],
  source: "import" as const,
};

/** An encounter whose source named two diagnoses and captured two services, one of them without a price here. */
async function proposedByTheSource() {
  const office = await openOffice();
  const { encounterId } = await seedEncounter(office);
  await office.within(async (tx) => {
    await tx.recordEntry.createMany({
      data: ["E11.9", "I10"].map((code, index) => ({
        id: newId(),
        encounterId,
        kind: "proposed-diagnosis",
        codeSystem: "icd10cm",
        code,
        display: code,
        sourceId: `claim#diagnosis-${index + 1}`,
      })),
    });
    const service = { encounterId, serviceDate: new Date(DAY), units: 1, source: "import", proposed: true };
    await tx.charge.createMany({
      data: [
        { ...service, id: newId(), lineNumber: 1, procedureCode: "99213" },
        { ...service, id: newId(), lineNumber: 2, procedureCode: "99215", units: 2, chargeAmount: 50_000n },
      ],
    });
  });
  const { coder } = office.actors;
  await runUseCase(takeNextEncounter, office.runtime, coder, {});
  const workspace = () => runQuery(getCodingWorkspace, office.runtime, coder, { encounterId });
  const save = async (sheet: Pick<Parameters<typeof saveWith>[1], "diagnoses" | "services" | "decisions">) =>
    saveWith((await workspace()).encounter.version, sheet);
  const saveWith = (
    version: number,
    sheet: {
      diagnoses: { code: string; source?: "import" | "coder" }[];
      services: ((Omit<typeof visit, "modifiers"> & { modifiers: string[] }) & { proposed?: boolean })[];
      decisions?: {
        kind: "diagnosis" | "service";
        code: string;
        outcome: "declined" | "changed";
        reason?: string;
        becameCode?: string;
      }[];
    },
  ) => runUseCase(saveCodingSheet, office.runtime, coder, { encounterId, version, ...sheet });
  const complete = async () =>
    runUseCase(completeCoding, office.runtime, coder, {
      encounterId,
      version: (await workspace()).encounter.version,
    });
  return { office, encounterId, workspace, save, complete };
}

describe("C15 codes of the source", () => {
  it("are proposals: shown in their order, priced, and in the way of completion", async () => {
    const { workspace, complete } = await proposedByTheSource();
    const shown = await workspace();
    expect(shown.diagnoses).toEqual([]);
    expect(shown.proposedDiagnoses.map(({ code }) => code)).toEqual(["E11.9", "I10"]);
    expect(shown.services).toMatchObject([
      { procedureCode: "99213", proposed: true, chargeAmount: 14_500n },
      { procedureCode: "99215", proposed: true, chargeAmount: 50_000n },
    ]);
    expect(shown.findings).toMatchObject([
      {
        editId: "coding-proposals-undecided",
        severity: "block",
        message: expect.stringMatching(/^4 proposed/),
      },
    ]);
    await expect(complete()).rejects.toMatchObject({ code: "coding/findings-open" });
  });

  it("are coded when accepted, keep their source, and leave nothing open", async () => {
    const { workspace, save, complete, office, encounterId } = await proposedByTheSource();
    await save({
      diagnoses: [{ code: "E11.9", source: "import" }],
      services: [visit],
      decisions: [
        { kind: "diagnosis", code: "I10", outcome: "declined", reason: "not documented in this record" },
        { kind: "service", code: "99215", outcome: "declined", reason: "included in another code" },
      ],
    });
    const shown = await workspace();
    expect(shown.diagnoses).toMatchObject([{ code: "E11.9", source: "import", assignedBy: "You" }]);
    expect(shown.proposedDiagnoses).toEqual([]);
    expect(shown.decisions).toMatchObject([
      { code: "I10", reason: "not documented in this record" },
      { code: "99215", reason: "included in another code" },
    ]);
    await complete();
    const { status } = await office.within((tx) =>
      tx.encounter.findFirstOrThrow({ where: { id: encounterId } }),
    );
    expect(status).toBe("billable");
  });

  it("stay undecided one by one, and a decision that is taken back is gone", async () => {
    const { workspace, save } = await proposedByTheSource();
    const declined = [
      { kind: "diagnosis" as const, code: "I10", outcome: "declined" as const, reason: "history" },
    ];
    const waiting = { ...visit, proposed: true };
    await save({
      diagnoses: [{ code: "E11.9", source: "import" }],
      services: [waiting],
      decisions: declined,
    });
    expect((await workspace()).services).toMatchObject([{ proposed: true }]);
    const { findings } = await save({
      diagnoses: [{ code: "E11.9", source: "import" }],
      services: [visit],
      decisions: [],
    });
    expect((await workspace()).proposedDiagnoses.map(({ code }) => code)).toEqual(["I10"]);
    expect(findings[0]).toMatchObject({ message: expect.stringMatching(/^1 proposed code waits/) });
  });

  it("are remembered as changed when the coder chose another code", async () => {
    const { workspace, save } = await proposedByTheSource();
    await save({
      diagnoses: [{ code: "E11.65" }, { code: "I10", source: "import" }],
      services: [visit],
      decisions: [{ kind: "diagnosis", code: "E11.9", outcome: "changed", becameCode: "E11.65" }],
    });
    const shown = await workspace();
    expect(shown.proposedDiagnoses).toEqual([]);
    expect(shown.decisions).toMatchObject([{ code: "E11.9", outcome: "changed", becameCode: "E1165" }]);
  });

  it("keep the amount of the source only where the fee schedule says nothing", async () => {
    const { save } = await proposedByTheSource();
    const { charges } = await save({
      diagnoses: [{ code: "E11.9", source: "import" }],
      services: [
        { ...visit, proposed: false },
        { ...visit, procedureCode: "99215", units: 3 },
      ],
    });
    expect(charges).toEqual([14_500n, 75_000n]);
  });
});

describe("C17 the queue", () => {
  it("counts every view, sums the one that is shown, and says whose move it is", async () => {
    const { office } = await proposedByTheSource();
    await seedEncounter(office);
    const list = (view: "available" | "mine" | "held") =>
      runQuery(listCodingQueue, office.runtime, office.actors.coder, { view });
    const available = await list("available");
    expect(available.counts).toEqual({ available: 2, mine: 1, answered: 0, held: 0 });
    // 99213 has a price and no charge, 99215 a charge; of the other chart no service is known.
    expect(available.totals).toEqual({
      count: 2,
      charges: 64_500n,
      estimated: true,
      unpriced: 1,
      oldestDays: 7,
    });
    expect(available.rows.map(({ charges, estimated }) => [charges, estimated])).toEqual(
      expect.arrayContaining([
        [64_500n, true],
        [null, false],
      ]),
    );
    expect((await list("mine")).rows).toMatchObject([{ mine: true, holderName: office.actors.coder.name }]);
  });
});

describe("C17 the charges of a chart in the queue", () => {
  const stated = { procedureCode: "99213", chargeAmount: 20_000n };
  it.each([
    ["are those of the source, and no estimate, where it stated all", [stated], 20_000n, false],
    ["are priced by units where it stated none", [{ procedureCode: "J3301", units: 4 }], 3_600n, true],
    ["take the modifier's own price", [{ procedureCode: "20610", modifiers: ["50"] }], 22_200n, true],
    [
      "are nothing where one service has no price: no part passes for the whole",
      [stated, { procedureCode: "99499" }],
      null,
      false,
    ],
    ["leave out a price of another time", [{ procedureCode: "99490" }], null, false],
  ] as const)("%s", async (_case, services, charges, estimated) => {
    const office = await openOffice();
    const { encounterId } = await seedEncounter(office);
    const schedule = { modifier: "", effectiveFrom: new Date("2024-01-01") };
    await office.within(async (tx) => {
      await tx.feeScheduleItem.createMany({
        data: [
          { ...schedule, procedureCode: "20610", modifier: "50", amount: 22_200n },
          { ...schedule, procedureCode: "99490", amount: 6_000n, effectiveTo: new Date("2025-12-31") },
        ],
      });
      await tx.charge.createMany({
        data: services.map((service, at) => ({
          encounterId,
          id: newId(),
          lineNumber: at + 1,
          serviceDate: new Date(DAY),
          units: 1,
          source: "import",
          proposed: true,
          ...service,
          modifiers: "modifiers" in service ? [...service.modifiers] : [],
        })),
      });
    });
    const { rows } = await runQuery(listCodingQueue, office.runtime, office.actors.coder, {});
    expect(rows).toMatchObject([{ charges, estimated }]);
  });
});

describe("C20 code search", () => {
  it("lifts what the office codes among equals, in its own organization alone", async () => {
    const { office, save } = await proposedByTheSource();
    const first = async (of = office, minutesLater = 0) => {
      const now = () => new Date(of.runtime.now().getTime() + minutesLater * 60_000);
      const { rows } = await runQuery(searchCodes, { ...of.runtime, now }, of.actors.coder, {
        kind: "diagnosis",
        query: "osteoarthritis knee",
        on: DAY,
      });
      return rows.map(({ code }) => code);
    };
    const before = await first();
    const rare = before.at(-1) ?? "";
    await save({ diagnoses: [{ code: rare }], services: [visit] });
    // Habits are counted once a minute.
    expect(await first()).toEqual(before);
    expect((await first(office, 1)).indexOf(rare)).toBeLessThan(before.indexOf(rare));
    expect(await first(await openOffice())).toEqual(before);
  });
});
