import type { CalendarDate } from "@/domain/shared/calendar-date";
import { dayIn } from "@/server/db/calendar-date-column";
import type { Database } from "@/server/db/client";
import type { OrganizationScope } from "@/server/db/scoped-transaction";

/** What a process hands to the doors. `now` is the machine's time; an organization may run ahead of it (the demo). */
export interface Runtime {
  readonly db: Database;
  readonly now: () => Date;
}

const DAY_MS = 86_400_000;

/** The organization's own time: the demo's clock can be moved, everyone else's offset is zero. */
export function clockOf(runtime: Runtime, scope: OrganizationScope): { now: Date; today: CalendarDate } {
  const now = new Date(runtime.now().getTime() + offsetMs(scope));
  return { now, today: dayIn(scope.timeZone, now) };
}

/** The machine's time of an instant in the organization's: signing in knows no organization, so its limits count there. */
export const machineTime = (now: Date, scope: OrganizationScope): Date =>
  new Date(now.getTime() - offsetMs(scope));

const offsetMs = ({ demo, clockOffsetDays }: OrganizationScope): number =>
  demo ? clockOffsetDays * DAY_MS : 0;
