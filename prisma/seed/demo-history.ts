import { addDays, type CalendarDate } from "../../src/domain/shared/calendar-date";
import { seededRandom } from "../../src/domain/shared/seeded-random";
import { dayIn } from "../../src/server/db/calendar-date-column";
import { importEncounters } from "../../src/server/use-cases/encounters/import-encounters";
import { auditQuarter } from "./demo-audits";
import { sendReadyClaims, workHeldClaims, workRejections } from "./demo-billing";
import { setClock } from "./demo-clock";
import { codeQueue } from "./demo-coding";
import { csvOfVisits } from "./demo-csv";
import { workDenials } from "./demo-denials";
import { exchangeFiles } from "./demo-mailbox";
import { openDemoOffice } from "./demo-office";
import type { DemoPatient } from "./demo-patients";
import { placePayments } from "./demo-payments";
import { answerQueries } from "./demo-queries";
import type { DemoStage } from "./demo-stage";
import { type DemoVisit, mondayOf, visitsOfWeek } from "./demo-visits";

const VISITS_A_WEEK = 15;
const VISITS_IN_LAST_WEEK = 26;
const CODED_IN_LAST_WEEK = 14;

/** Half a year of an office, week by week: import, code, correct, send, receive, post, and what follows. */
export async function makeHistory(
  stage: DemoStage,
  plan: {
    readonly organizationId: string;
    readonly finalOffset: number;
    readonly weeks: number;
    readonly zone: string;
    readonly say: (line: string) => void;
  },
): Promise<void> {
  const { organizationId, finalOffset, weeks, say } = plan;
  const startOffset = finalOffset - weeks * 7;
  await setClock(stage, { organizationId, offsetDays: startOffset });
  const { providers, tradingPartnerId } = await openDemoOffice(stage);
  say("Practice, payers and prices are set up");

  const visits = new Map<string, DemoVisit>();
  const known: DemoPatient[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const offsetDays = startOffset + (week + 1) * 7;
    await setClock(stage, { organizationId, offsetDays });
    const today = addDays(dayIn(plan.zone, stage.runtime.now()), offsetDays);
    await importWeek(stage, { week, isLast: week === weeks - 1, today, visits, known, providers });
    const left = weeks - 1 - week;
    const done = await workWeek(stage, { today, week, left, visits, tradingPartnerId });
    const received = await exchangeFiles(stage, {
      organizationId,
      tradingPartnerId,
      hasSent: done.sent > 0,
      payerToday: addDays(dayIn("UTC", stage.runtime.now()), offsetDays),
    });
    if (week === Math.trunc(weeks / 2))
      await auditQuarter(stage, {
        name: "First quarter",
        today,
        visits,
        random: seededRandom("q1"),
        leave: 0,
      });
    if (left === 0)
      await auditQuarter(stage, {
        name: "Second quarter",
        today,
        visits,
        random: seededRandom("q2"),
        leave: 6,
      });
    say(`Week of ${mondayOf(today)}: ${done.coded} coded, ${done.sent} sent, ${received} files received`);
  }
}

/** One week at every desk; the last ones stay partly undone, so that every queue has something to work on. */
async function workWeek(
  stage: DemoStage,
  at: {
    readonly today: CalendarDate;
    readonly week: number;
    /** Weeks still to come. */
    readonly left: number;
    readonly visits: ReadonlyMap<string, DemoVisit>;
    readonly tradingPartnerId: string;
  },
): Promise<{ readonly coded: number; readonly sent: number }> {
  const random = seededRandom(`work of week ${at.week}`);
  const isLast = at.left === 0;
  if (at.left > 1) await answerQueries(stage, new Date(`${addDays(at.today, -3)}T00:00:00Z`));
  const { coded } = await codeQueue(stage, at.visits, { random, limit: isLast ? CODED_IN_LAST_WEEK : 60 });
  await stage.drainJobs();
  if (!isLast) {
    await workHeldClaims(stage, random);
    await workRejections(stage);
    await workDenials(stage, { today: at.today, random, left: at.left });
    if (at.left > 1) await placePayments(stage);
  }
  const sent = isLast ? 0 : await sendReadyClaims(stage, at.tradingPartnerId);
  await stage.drainJobs();
  return { coded, sent };
}

async function importWeek(
  stage: DemoStage,
  week: {
    readonly week: number;
    readonly isLast: boolean;
    readonly today: CalendarDate;
    readonly visits: Map<string, DemoVisit>;
    readonly known: DemoPatient[];
    readonly providers: Awaited<ReturnType<typeof openDemoOffice>>["providers"];
  },
): Promise<void> {
  const made = visitsOfWeek({
    monday: addDays(mondayOf(week.today), -7),
    index: week.week,
    count: week.isLast ? VISITS_IN_LAST_WEEK : VISITS_A_WEEK,
    providers: week.providers,
    known: week.known,
  });
  for (const visit of made) week.visits.set(visit.id, visit);
  await stage.run(importEncounters, stage.people.biller, {
    fileName: `week-${week.week + 1}.csv`,
    sourceSystem: "lakeshore",
    text: csvOfVisits(made),
    dryRun: false,
  });
}
