import { describe, expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import { getCodingWorkspace } from "@/server/queries/coding/get-coding-workspace";
import { runQuery } from "@/server/queries/read-model";
import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim } from "../../support/claim-in-status";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";
import { orderFile } from "../../support/release-files";
import { seedEncounter } from "../../support/seed-encounter";

/** In no list of any publisher. */
const ORDER = orderFile([["B8805", "1", "Infestation by quuxical mites"]]);
const PAIR = "col1,col2,deletion,mod,rationale\n99213,36415,,1,Standards of medical/surgical practice\n";
const LIMIT = "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\n36415,1,2,CMS Policy,Practitioner\n";

async function codedWith(office: Office, code: string) {
  const { encounterId } = await seedEncounter(office);
  const { runtime, actors } = office;
  await runUseCase(takeNextEncounter, runtime, actors.coder, {});
  const open = () => runQuery(getCodingWorkspace, runtime, actors.coder, { encounterId });
  await runUseCase(saveCodingSheet, runtime, actors.coder, {
    encounterId,
    version: (await open()).encounter.version,
    diagnoses: [{ code }],
    services: [
      { serviceDate: "2026-03-16", procedureCode: "99213", modifiers: [], units: 1, diagnosisPointers: [1] },
    ],
  });
  const { diagnoses, findings } = await open();
  return { diagnosis: diagnoses[0], findings: findings.map(({ editId }) => editId) };
}

const findingsOf = async (office: Office, units = 1): Promise<string[]> => {
  const { claim } = await assembledClaim(office, {
    charges: [{ procedureCode: "99213" }, { procedureCode: "36415", units }],
  });
  await runUseCase(scrubClaim, office.runtime, systemActor(office.organizationId), { claimId: claim.id });
  const rows = await office.within((tx) => tx.claimFinding.findMany({ where: { claimId: claim.id } }));
  return rows.map(({ editId }) => editId);
};

describe("C1, C3: a chart is coded from the office's files", () => {
  it("with a code that only they hold", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    expect((await codedWith(office, "B88.05")).diagnosis).toMatchObject({
      code: "B88.05",
      title: "Infestation by quuxical mites",
      valid: true,
    });
    expect((await codedWith(other, "B88.05")).diagnosis).toMatchObject({
      title: "not in the loaded code set",
      valid: false,
    });
  });

  it("and a code that their complete list does not hold blocks", async () => {
    const office = await openOffice();
    await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    const { diagnosis, findings } = await codedWith(office, "E11.9");
    expect(diagnosis).toMatchObject({ valid: false });
    expect(findings).not.toEqual([]);
  });
});

describe("C4, C16: a claim is tested with the pairs and limits of its quarter", () => {
  it("once a file of the quarter is there, and only in that office", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    await importCodeFile(office, "ncci_ptp_prac_2026q1.csv", PAIR);
    await importCodeFile(office, "ncci_mue_prac_2026q1.csv", LIMIT);
    const found = await findingsOf(office, 2);
    expect(found).toContain("ncci-procedure-pair");
    expect(found).toContain("ncci-units");
    expect((await findingsOf(other, 2)).filter((edit) => edit.startsWith("ncci"))).toEqual([]);
  });

  it("and not with those of another quarter", async () => {
    const office = await openOffice();
    await importCodeFile(office, "ncci_ptp_prac_2025q4.csv", PAIR);
    expect((await findingsOf(office)).filter((edit) => edit === "ncci-procedure-pair")).toEqual([]);
  });
});
