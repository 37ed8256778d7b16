import { addDays } from "../../src/domain/shared/calendar-date";
import type { SeededRandom } from "../../src/domain/shared/seeded-random";
import type { Actor } from "../../src/server/access/actor";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { getCodingWorkspace } from "../../src/server/queries/coding/get-coding-workspace";
import { Refusal } from "../../src/server/refusal";
import { completeCoding } from "../../src/server/use-cases/coding/complete-coding";
import { holdEncounter } from "../../src/server/use-cases/coding/hold-encounter";
import { saveCodingSheet } from "../../src/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "../../src/server/use-cases/coding/take-next-encounter";
import type { Outputs } from "./demo-outputs";
import { askAboutFindings } from "./demo-queries";
import type { DemoStage } from "./demo-stage";
import type { DemoVisit } from "./demo-visits";

export interface CodingTally {
  coded: number;
  held: number;
  asked: number;
}

/** The two coders work the queue down by take-next until it is empty or the limit is reached. */
export async function codeQueue(
  stage: DemoStage,
  visits: ReadonlyMap<string, DemoVisit>,
  options: { readonly random: SeededRandom; readonly limit: number },
): Promise<CodingTally> {
  const tally: CodingTally = { coded: 0, held: 0, asked: 0 };
  for (let turn = 0; turn < options.limit; turn += 1) {
    const coder = stage.people[turn % 3 === 2 ? "coder-two" : "coder"];
    const { encounterId } = await stage.run(takeNextEncounter, coder, {});
    if (!encounterId) break;
    const workspace = await stage.read(getCodingWorkspace, coder, { encounterId });
    const visit = await visitOf(stage, visits, encounterId);
    tally[await codeChart(stage, { coder, workspace, visit, random: options.random })] += 1;
  }
  return tally;
}

async function visitOf(
  stage: DemoStage,
  visits: ReadonlyMap<string, DemoVisit>,
  encounterId: string,
): Promise<DemoVisit> {
  const { sourceId } = await scopedTransaction(stage.db, stage.people.coder.organizationId, (tx) =>
    tx.encounter.findFirstOrThrow({ where: { id: encounterId }, select: { sourceId: true } }),
  );
  const visit = visits.get(sourceId);
  if (!visit) throw new Error(`no visit ${sourceId}`);
  return visit;
}

async function codeChart(
  stage: DemoStage,
  chart: {
    readonly coder: Actor;
    readonly workspace: Outputs["workspace"];
    readonly visit: DemoVisit;
    readonly random: SeededRandom;
  },
): Promise<keyof CodingTally> {
  const { coder, workspace, visit, random } = chart;
  const encounterId = workspace.encounter.id;
  const mayAsk = workspace.queries.length === 0 && visit.chart.specialty === "internal medicine";
  if (mayAsk && random.chance(2, 5) && (await askAboutFindings(stage, coder, workspace))) return "asked";
  const { version } = await stage.run(saveCodingSheet, coder, {
    encounterId,
    version: workspace.encounter.version,
    ...sheetOf(visit, random),
  });
  try {
    await stage.run(completeCoding, coder, { encounterId, version });
    return "coded";
  } catch (error) {
    // What the edits stop at this desk waits with a reason, as a careful coder would leave it.
    if (!(error instanceof Refusal) || error.code !== "coding/findings-open") throw error;
    await stage.run(holdEncounter, coder, {
      encounterId,
      version,
      reason: "waiting for advice",
      note: "A finding blocks completion; asked the lead.",
      followUpOn: addDays(visit.on, 14),
    });
    return "held";
  }
}

/** What a careful coder makes of the chart, with the slips that audits are for: one chart in nine. */
function sheetOf(visit: DemoVisit, random: SeededRandom) {
  const slip = random.chance(1, 9) ? random.pick(["modifier", "diagnosis", "order"] as const) : undefined;
  const { chart, on } = visit;
  const fewer = slip === "diagnosis" && chart.diagnoses.length > 1;
  const codes = fewer ? chart.diagnoses.slice(0, -1) : [...chart.diagnoses];
  return {
    diagnoses: codes.map((code) => ({ code })),
    services: chart.services.map((service) => ({
      serviceDate: on,
      procedureCode: service.code,
      modifiers: slip === "modifier" ? service.modifiers.filter((m) => m !== "25") : [...service.modifiers],
      units: service.units,
      diagnosisPointers: pointersOf(service.pointers, codes.length, slip === "order"),
    })),
  };
}

function pointersOf(pointers: readonly number[], count: number, reversed: boolean): number[] {
  const kept = [...new Set(pointers.filter((pointer) => pointer <= count))];
  if (kept.length === 0) kept.push(1);
  return reversed ? kept.reverse() : kept;
}
