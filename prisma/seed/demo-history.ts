import { addDays, type CalendarDate } from "../../src/domain/shared/calendar-date";
import { seededRandom } from "../../src/domain/shared/seeded-random";
import { dayIn } from "../../src/server/db/calendar-date-column";
import { importEncounters } from "../../src/server/use-cases/encounters/import-encounters";
import { sendReadyClaims, workHeldClaims, workRejections } from "./demo-billing";
import { setClock } from "./demo-clock";
import { codeQueue } from "./demo-coding";
import { csvOfVisits } from "./demo-csv";
import { workDenials } from "./demo-denials";
import { exchangeFiles } from "./demo-mailbox";
import { openDemoOffice } from "./demo-office";
import type { DemoPatient } from "./demo-patients";
import type { DemoStage } from "./demo-stage";
import { type DemoVisit, mondayOf, visitsOfWeek } from "./demo-visits";

const VISITS_A_WEEK = 15;
/** The last weeks stay partly undone, so that every queue has something to work on. */
const FRESH_WEEKS = 1;

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
    const fresh = week >= weeks - FRESH_WEEKS;
    await importWeek(stage, { week, today, visits, known, providers });
    const random = seededRandom(`work of week ${week}`);
    const { coded } = await codeQueue(stage, visits, { random, limit: fresh ? 6 : 60 });
    await stage.drainJobs();
    if (!fresh) await workHeldClaims(stage, random);
    if (!fresh) await workRejections(stage);
    if (!fresh) await workDenials(stage, { today, random });
    const sent = fresh ? 0 : await sendReadyClaims(stage, tradingPartnerId);
    await stage.drainJobs();
    const received = await exchangeFiles(stage, { organizationId, tradingPartnerId, offsetDays });
    say(`Week of ${mondayOf(today)}: ${coded} coded, ${sent} sent, ${received} files received`);
  }
}

async function importWeek(
  stage: DemoStage,
  week: {
    readonly week: number;
    readonly today: CalendarDate;
    readonly visits: Map<string, DemoVisit>;
    readonly known: DemoPatient[];
    readonly providers: Awaited<ReturnType<typeof openDemoOffice>>["providers"];
  },
): Promise<void> {
  const made = visitsOfWeek({
    monday: addDays(mondayOf(week.today), -7),
    index: week.week,
    count: VISITS_A_WEEK,
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
