import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import type { MedicallyUnlikelyEdit, NcciSetting } from "@/domain/code-sets/components/ncci-tables";
import { type FoundPair, type NcciQuarter, pairBetween } from "@/domain/code-sets/ncci/ncci-edits";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { addDays, type CalendarDate, calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { corpusComponents, corpusIsAtHand, RELEASE_CORPUS } from "../../../support/release-corpus";

const ON = calendarDate("2024-07-15");
const [PAIR_ROWS, LIMIT_ROWS] = [
  { practitioner: 3_158, "outpatient-hospital": 2_200 },
  { practitioner: 4_387, "outpatient-hospital": 4_339, dme: 2_928 },
] as const;

/** The rows of a published file, by plain splitting: the reader is what is under test. */
const rowsOf = (name: string): string[][] =>
  gunzipSync(readFileSync(`${RELEASE_CORPUS}ncci/${name}.csv.gz`))
    .toString("utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replaceAll('"', "").split(","));

function quarterOf(setting: NcciSetting): NcciQuarter {
  const quarter = ncciFromComponents(corpusComponents("ncci-pairs", "mue"))?.quarterOn(setting, ON);
  if (!quarter) throw new Error(`no quarter of ${setting} is at hand`);
  return quarter;
}

interface PublishedPair {
  readonly codes: readonly [string, string];
  readonly indicator: string;
  readonly deleted: CalendarDate | undefined;
  readonly rationale: string;
}

const pairOfRow = ([
  one = "",
  other = "",
  deleted = "",
  indicator = "",
  ...rest
]: string[]): PublishedPair => ({
  codes: [one, other],
  indicator,
  deleted: deleted === "" || deleted.startsWith("9999") ? undefined : calendarDate(deleted),
  rationale: rest.join(","),
});

/** Both orders, today and on each side of the last day. */
const questionsOf = ({ codes: [one, other], deleted }: PublishedPair) =>
  [ON, ...(deleted ? [deleted, addDays(deleted, 1)] : [])].flatMap((day) => [
    { first: one, second: other, day },
    { first: other, second: one, day },
  ]);

/** The first row of the two codes, in this order, that is in force. */
function scanOf(published: readonly PublishedPair[]) {
  const byCodes = Map.groupBy(published, ({ codes }) => codes.join(" "));
  return (one: string, other: string, day: CalendarDate): PublishedPair | undefined =>
    byCodes
      .get(`${one} ${other}`)
      ?.find(({ indicator, deleted }) => indicator !== "9" && (!deleted || day <= deleted));
}

const wordsOf = (found: FoundPair | undefined): PublishedPair | undefined =>
  found && {
    codes: [found.column1, found.column2],
    indicator: String(found.indicator),
    deleted: found.deleted,
    rationale: found.rationale,
  };

describe.skipIf(!corpusIsAtHand)(
  "C10: the published rows of July 2024 (skipped where they are not at hand)",
  () => {
    test.each([
      ["practitioner", "ncci_ptp_prac_2024q3_level2_only"],
      ["outpatient-hospital", "ncci_ptp_out_2024q3_level2_only"],
    ] as const)("pairs of %s: every row, in both orders, on each side of its last day", (setting, file) => {
      const published = rowsOf(file).map(pairOfRow);
      expect(published.length).toBe(PAIR_ROWS[setting]);
      const { pairs, name } = quarterOf(setting);
      if (!pairs) throw new Error(`${name} has no pairs`);
      const scan = scanOf(published);
      const questions = published.flatMap(questionsOf);
      for (const { first, second, day } of questions) {
        const numbers = [pairs.numbers.numberOf(first), pairs.numbers.numberOf(second)] as const;
        const found = pairBetween(pairs, numbers, toDayNumber(day));
        expect(wordsOf(found), `${first} ${second} ${day}`).toEqual(
          scan(first, second, day) ?? scan(second, first, day),
        );
      }
      const answered = questions.filter(({ first, second, day }) => scan(first, second, day));
      expect(answered.length).toBeGreaterThan(published.length / 2);
    });

    test.each([
      ["practitioner", "ncci_mue_prac_2024q3_level2_only"],
      ["outpatient-hospital", "ncci_mue_out_2024q3_level2_only"],
      ["dme", "ncci_mue_dme_2024q3_level2_only"],
    ] as const)(
      "units of %s: every row at its limit and one above it, by its adjudication",
      (setting, file) => {
        const published = rowsOf(file);
        expect(published.length).toBe(LIMIT_ROWS[setting]);
        const quarter = quarterOf(setting);
        const ncci = ncciFromComponents(corpusComponents("ncci-pairs", "mue"));
        const sources = { codeSets: createCodeSets([]), ...(ncci && { ncci }) };
        const unitFindings = (code: string, units: number) =>
          checkCodes({ diagnoses: [], services: [{ code, units }] }, { date: ON, setting }, sources)
            .filter(({ at }) => at.field === "units")
            .map(({ kind, severity }) => `${kind} ${severity}`);
        for (const [code = "", units, adjudication, rationale] of published) {
          const limit: MedicallyUnlikelyEdit | undefined = quarter.unitLimits?.get(code);
          expect(limit && [limit.units, limit.adjudication, limit.rationale].map(String)).toEqual([
            units,
            adjudication,
            rationale,
          ]);
          const most = Number(units);
          expect(most > 0 ? unitFindings(code, most) : []).toEqual([]);
          expect(unitFindings(code, most + 1)).toEqual([
            adjudication === "3" ? "units-to-prove warn" : "units block",
          ]);
        }
        expect(quarter.unitLimits?.size).toBe(published.length);
      },
    );
  },
);
