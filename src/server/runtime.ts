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
  const offset = scope.demo ? scope.clockOffsetDays : 0;
  const now = new Date(runtime.now().getTime() + offset * DAY_MS);
  return { now, today: dayIn(scope.timeZone, now) };
}
