import { addDays, type CalendarDate } from "../../src/domain/shared/calendar-date";
import type { SeededRandom } from "../../src/domain/shared/seeded-random";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { getAuditCase } from "../../src/server/queries/coding-audits/get-audit-case";
import { answerFinding } from "../../src/server/use-cases/coding-audits/answer-finding";
import { decideRow } from "../../src/server/use-cases/coding-audits/decide-row";
import { planAudit } from "../../src/server/use-cases/coding-audits/plan-audit";
import { releaseCase } from "../../src/server/use-cases/coding-audits/release-case";
import { startReview } from "../../src/server/use-cases/coding-audits/start-review";
import type { DemoStage } from "./demo-stage";
import type { DemoVisit } from "./demo-visits";

const SAMPLE = 10;

/** A quarter's audit: drawn at random, most charts reviewed against what a careful coder would have coded. */
export async function auditQuarter(
  stage: DemoStage,
  quarter: {
    readonly name: string;
    readonly today: CalendarDate;
    readonly visits: ReadonlyMap<string, DemoVisit>;
    readonly random: SeededRandom;
    /** How many of the sample are left for the person who opens the demo. */
    readonly leave: number;
  },
): Promise<void> {
  const { auditor } = stage.people;
  const { auditId } = await stage.run(planAudit, auditor, {
    name: quarter.name,
    purpose: "Accuracy of completed coding before the quarter closes.",
    guideline: "ICD-10-CM Official Guidelines; NCCI Policy Manual",
    population: {},
    sampleSize: SAMPLE,
    seed: quarter.name,
    dueOn: addDays(quarter.today, 28),
  });
  const cases = await scopedTransaction(stage.db, auditor.organizationId, (tx) =>
    tx.auditCase.findMany({ where: { auditId }, orderBy: { position: "asc" }, include: { encounter: true } }),
  );
  for (const { id, encounter } of cases.slice(0, SAMPLE - quarter.leave)) {
    const visit = quarter.visits.get(encounter.sourceId);
    if (visit) await review(stage, id, visit);
    await answer(stage, id, quarter.random);
  }
}

async function review(stage: DemoStage, caseId: string, visit: DemoVisit): Promise<void> {
  const { auditor } = stage.people;
  const look = () => stage.read(getAuditCase, auditor, { caseId });
  const decide = async (decision: Parameters<typeof decideRow.run>[1]["decision"]) =>
    stage.run(decideRow, auditor, { caseId, version: (await look()).version, decision });
  await stage.run(startReview, auditor, { caseId, version: (await look()).version });
  const { rows } = await look();
  for (const row of rows) {
    const service = visit.chart.services.find(({ code }) => code === row.assigned?.code);
    const missing =
      service?.modifiers.filter((modifier) => !row.assigned?.modifiers.includes(modifier)) ?? [];
    if (service && missing.length > 0)
      await decide({
        kind: "revise",
        rowId: row.id,
        code: service.code,
        modifiers: [...service.modifiers],
        units: service.units,
        finding: {
          what: "modifier-missing",
          direction: "underpaid",
          cause: "guideline-not-applied",
          severity: "major",
          citation: "NCCI Policy Manual, chapter I, section D",
          comment: "The note shows a separate visit.",
        },
      });
    else await decide({ kind: "agree", rowId: row.id });
  }
  const assigned = new Set(rows.map(({ assigned: code }) => code?.code));
  for (const code of visit.chart.diagnoses.filter((each) => !assigned.has(each)))
    await decide({
      kind: "add",
      coded: "diagnosis",
      code,
      modifiers: [],
      finding: {
        what: "code-missing",
        direction: "no-payment-effect",
        cause: "documentation-overlooked",
        severity: "minor",
        citation: "ICD-10-CM Official Guidelines, section IV.J",
        comment: "Documented in the plan and not coded.",
      },
    });
  await stage.run(releaseCase, auditor, { caseId, version: (await look()).version });
}

/** The coder answers the findings: most are right, one in four is disputed. */
async function answer(stage: DemoStage, caseId: string, random: SeededRandom): Promise<void> {
  const coders = [stage.people.coder, stage.people["coder-two"]];
  const found = await scopedTransaction(stage.db, stage.people.auditor.organizationId, (tx) =>
    tx.auditCase.findFirstOrThrow({ where: { id: caseId }, include: { auditedCodes: true } }),
  );
  const coder = coders.find(({ userId }) => userId === found.coderId);
  if (!coder || found.status !== "released") return;
  let { version } = found;
  for (const row of found.auditedCodes.filter(({ decision }) => decision !== "agreed")) {
    const disputed = random.chance(1, 4);
    const answered = await stage.run(answerFinding, coder, {
      caseId,
      version,
      rowId: row.id,
      answer: disputed
        ? { kind: "disputed", reason: "The note gives it only as history." }
        : { kind: "agreed" },
    });
    version = answered.version;
  }
}
