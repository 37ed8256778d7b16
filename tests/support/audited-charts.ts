import type { Actor } from "@/server/access/actor";
import { getAuditCase } from "@/server/queries/coding-audits/get-audit-case";
import { runQuery } from "@/server/queries/read-model";
import { decideRow } from "@/server/use-cases/coding-audits/decide-row";
import { planAudit } from "@/server/use-cases/coding-audits/plan-audit";
import { releaseCase } from "@/server/use-cases/coding-audits/release-case";
import { startReview } from "@/server/use-cases/coding-audits/start-review";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "./billable-encounter";
import type { Office } from "./office";

/** A completed chart of a coder: E11.9, I10 and 99213 with modifier 25, and its note. */
export async function codedChart(office: Office, coder: Actor = office.actors.coder): Promise<string> {
  const { encounterId } = await billableEncounter(office, {
    diagnoses: ["E119", "I10"],
    charges: [{ procedureCode: "99213", modifiers: ["25"] }],
  });
  await office.within(async (tx) => {
    await tx.encounter.updateMany({
      where: { id: encounterId },
      data: { coderId: coder.userId, specialty: "internal medicine" },
    });
    await tx.codeAssignment.updateMany({ where: { encounterId }, data: { assignedById: coder.userId } });
    await tx.clinicalDocument.create({
      data: {
        encounterId,
        kind: "progress-note",
        title: "Progress note",
        authoredAt: new Date("2026-03-02T15:00:00.000Z"),
        text: "Type 2 diabetes, hypertension.",
      },
    });
  });
  return encounterId;
}

export const PLAN = {
  name: "First quarter",
  purpose: "Accuracy of office visits",
  population: {},
  sampleSize: 1,
  seed: "2026-Q1",
} as const;

/** An audit of one chart, drawn by the product. */
export async function auditOfOneChart(office: Office) {
  const encounterId = await codedChart(office);
  const { auditId } = await runUseCase(planAudit, office.runtime, office.actors.auditor, PLAN);
  const { id: caseId } = await office.within((tx) => tx.auditCase.findFirstOrThrow({ where: { auditId } }));
  return { encounterId, auditId, caseId };
}

export const caseOf = (office: Office, caseId: string, actor = office.actors.auditor) =>
  runQuery(getAuditCase, office.runtime, actor, { caseId });

export const FINDING = {
  what: "code-to-revise",
  direction: "underpaid",
  cause: "documentation-overlooked",
  severity: "minor",
  citation: "ICD-10-CM guideline I.C.4.a",
} as const;

/** Under review by the office's auditor, every row agreed. */
export async function agreedCase(office: Office) {
  const drawn = await auditOfOneChart(office);
  const { auditor } = office.actors;
  const shown = await caseOf(office, drawn.caseId);
  let { version } = await runUseCase(startReview, office.runtime, auditor, {
    caseId: drawn.caseId,
    version: shown.version,
  });
  for (const { id } of shown.rows)
    ({ version } = await runUseCase(decideRow, office.runtime, auditor, {
      caseId: drawn.caseId,
      version,
      decision: { kind: "agree", rowId: id },
    }));
  return { ...drawn, version, rows: shown.rows };
}

/** Released with E11.9 revised to E11.65 and everything else agreed. */
export async function releasedCase(office: Office) {
  const agreed = await agreedCase(office);
  const { auditor } = office.actors;
  const rowId = agreed.rows[0]?.id ?? "";
  const revised = await runUseCase(decideRow, office.runtime, auditor, {
    caseId: agreed.caseId,
    version: agreed.version,
    decision: { kind: "revise", rowId, code: "E11.65", finding: FINDING },
  });
  const { version } = await runUseCase(releaseCase, office.runtime, auditor, {
    caseId: agreed.caseId,
    version: revised.version,
  });
  return { ...agreed, version, rowId };
}
