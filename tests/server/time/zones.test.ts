import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromDayNumber } from "@/domain/shared/calendar-date";
import { dayIn, fromDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import { officeToAsk } from "../../support/every-answer";
import { runSeed } from "../../support/long-run";
import { testDatabase } from "../../support/test-database";

/** With and without daylight saving, at both ends of the day, with halves of hours. */
const ZONES = [
  "America/New_York",
  "America/Los_Angeles",
  "America/Phoenix",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/St_Johns",
  "America/Puerto_Rico",
  "Pacific/Guam",
  "Pacific/Kiritimati",
  "Europe/London",
] as const;
/** Minutes around the changes of 2026 in the United States, and the ends of years and of a leap February. */
const EDGES = ["2026-03-08T07:00Z", "2026-11-01T06:00Z", "2027-01-01T00:00Z", "2028-03-01T00:00Z"];

const instant = fc
  .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -26 * 60, max: 26 * 60 }))
  .map(([edge, minutes]) => new Date(Date.parse(edge) + minutes * 60_000));

afterEach(() => vi.unstubAllEnvs());

describe("TIME-1: the day of an instant in an organization's zone", () => {
  it("is the day that Postgres, with a calendar of its own, names", async () => {
    const db = await testDatabase();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ZONES),
        fc.array(instant, { minLength: 20, maxLength: 20 }),
        async (zone, instants) => {
          const rows = await db.$queryRaw<{ day: string }[]>`
          select (moment at time zone ${zone})::date::text as day
          from unnest(${instants}::timestamptz[]) with ordinality as given (moment, at) order by at`;
          expect(instants.map((each) => dayIn(zone, each))).toEqual(rows.map(({ day }) => day));
        },
      ),
      { numRuns: 40, seed: runSeed },
    );
  });
});

describe("TIME-1: in a process that runs in Los Angeles, New York or Kiritimati time", () => {
  it("a date goes into a DATE column and comes out the same", () => {
    for (const zone of ZONES) {
      vi.stubEnv("TZ", zone);
      for (let day = 20_000; day < 20_800; day += 1)
        expect(fromDateColumn(toDateColumn(fromDayNumber(day)))).toBe(fromDayNumber(day));
    }
  });

  it("every read model answers exactly as in a process that runs in UTC", async () => {
    const { everyAnswer } = await officeToAsk();
    const read = (zone: string, offsetMinutes: number) => {
      vi.stubEnv("TZ", zone);
      expect(new Date("2026-03-23T15:00:00Z").getTimezoneOffset()).toBe(offsetMinutes);
      return everyAnswer();
    };
    const inUtc = await read("UTC", 0);
    expect(Object.values(inUtc).filter((answer) => answer.includes("2026-03-16")).length).toBeGreaterThan(10);
    for (const [zone, offset] of [
      ["America/Los_Angeles", 420],
      ["Pacific/Kiritimati", -840],
    ] as const)
      expect(await read(zone, offset)).toEqual(inUtc);
  }, 120_000);
});
