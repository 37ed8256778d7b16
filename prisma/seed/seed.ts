import { readFileSync } from "node:fs";
import { STARTER_LAST_COVERED_DATE } from "../../src/domain/code-sets/starter/covered-dates";
import { addDays, type CalendarDate, daysBetween } from "../../src/domain/shared/calendar-date";
import type { Actor } from "../../src/server/access/actor";
import {
  addMember,
  foundOrganization,
  requireOnlyDemoOrganizations,
} from "../../src/server/access/organizations";
import type { Role } from "../../src/server/access/permissions";
import { dayIn } from "../../src/server/db/calendar-date-column";
import { openDatabase } from "../../src/server/db/client";
import { environment } from "../../src/server/environment";
import { openGateways } from "../../src/server/gateways/open-gateways";
import { makeHistory } from "./demo-history";
import { type DemoPersonKey, openStage } from "./demo-stage";
import { seedSettings } from "./seed-settings";

const ZONE = "America/New_York";
const WEEKS = 26;

interface Person {
  readonly key: DemoPersonKey;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}
const readPeople = (): Person[] =>
  JSON.parse(readFileSync(new URL("./demo-people.json", import.meta.url), "utf8"));

/** New visits of the weeks after the opening still lie within the carried code sets. */
const DAYS_LEFT = 21;

/** The day on which the demo stands when it opens: some weeks before the carried code sets end. */
function demoOffset(now: Date): { readonly offset: number; readonly today: CalendarDate } {
  const today = dayIn(ZONE, now);
  const offset = Math.min(0, daysBetween(today, STARTER_LAST_COVERED_DATE) - DAYS_LEFT);
  return { offset, today: addDays(today, offset) };
}

const { DATABASE_URL } = environment();
const settings = seedSettings();
const db = openDatabase(DATABASE_URL, 6);
const startedAt = performance.now();
const say = (line: string): void => {
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(3)} s  ${line}`);
};

try {
  await requireOnlyDemoOrganizations(db);
  const now = new Date();
  const { offset } = demoOffset(now);
  const people = readPeople();
  const administrator = people.find(({ key }) => key === "administrator");
  if (!administrator) throw new Error("the demo needs an administrator");
  const password = settings.demoPassword;
  const founded = await foundOrganization(db, {
    name: "Lakeshore Medical Group",
    timeZone: ZONE,
    demo: true,
    administrator: { email: administrator.email, displayName: administrator.name, password },
    now,
  });
  const { organizationId } = founded;
  const actors = {} as Record<DemoPersonKey, Actor>;
  for (const { key, name, email, role } of people) {
    const userId =
      key === "administrator"
        ? founded.administratorId
        : await addMember(db, {
            organizationId,
            member: { email, displayName: name, password, roles: [role] },
            now,
          });
    actors[key] = { userId, name, organizationId, roles: [role] };
  }
  say("People can sign in");
  const stage = openStage(
    { db, runtime: { db, now: () => new Date() }, gateways: openGateways(), people: actors, ...settings },
    DATABASE_URL,
  );
  await makeHistory(stage, { organizationId, finalOffset: offset, weeks: WEEKS, zone: ZONE, say });
} finally {
  await db.$disconnect();
}
