import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { exportMeasureRows } from "@/server/queries/measures/export-rows";
import { BREAKDOWNS, getBreakdown } from "@/server/queries/measures/get-breakdown";
import { getDashboard } from "@/server/queries/measures/get-dashboard";
import { getTrend } from "@/server/queries/measures/get-trend";
import { listMeasureRows } from "@/server/queries/measures/list-rows";
import { MEASURE_KEYS, type MeasureKey, measureOf } from "@/server/queries/measures/measure-catalog";
import { runQuery } from "@/server/queries/read-model";
import { measuredClaim } from "../../support/measured-claims";
import { type Office, openOffice } from "../../support/office";
import { measuredOffice } from "./measures-fixture";

let office: Office;
beforeAll(async () => {
  office = await measuredOffice();
});

const FEBRUARY = "2026-02";
const dashboard = (
  input: Record<string, string> = { month: FEBRUARY },
  actor: Actor = office.actors.biller,
) => runQuery(getDashboard, office.runtime, actor, input);
const measure = async (key: MeasureKey, input?: Record<string, string>) => {
  const found = (await dashboard(input)).measures[key];
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const rowsOf = (input: Record<string, unknown>, actor: Actor = office.actors.biller) =>
  runQuery(listMeasureRows, office.runtime, actor, { month: FEBRUARY, ...input } as never);

describe("every number against the fixture, by hand", () => {
  it("initial denial rate by count: 2 claims first refused in February over (1 + 1 + 1) ÷ 3", async () => {
    const { value, totals } = await measure("initial-denial-rate-count");
    expect(value).toEqual({ kind: "rate", numerator: 6n, denominator: 3n });
    expect(totals.denied?.count).toBe(2n);
    expect(totals.submitted?.count).toBe(3n);
  });

  it("initial denial rate by dollars: 100 + 300 over (100 + 200 + 300) ÷ 3; 175 refused, 50 still open", async () => {
    const { value, totals } = await measure("initial-denial-rate-dollars");
    expect(value).toEqual({ kind: "rate", numerator: 120_000n, denominator: 60_000n });
    expect(totals.lines).toMatchObject({ count: 3n, amount: 17_500n });
    // Opened 02/25, seen at the end of 02/28.
    expect(totals.open).toMatchObject({ count: 1n, amount: 5_000n, oldestDays: 3 });
  });

  it("clean claim rate: 4 entered in February, 1 without touch, override or hold", async () => {
    expect((await measure("clean-claim-rate")).value).toEqual({
      kind: "rate",
      numerator: 1n,
      denominator: 4n,
    });
  });

  it("acceptance rate: 3 submitted, 1 accepted, 1 rejected first, 1 without an answer of the payer", async () => {
    const { value, totals } = await measure("acceptance-rate");
    expect(value).toEqual({ kind: "rate", numerator: 1n, denominator: 3n });
    expect([totals.rejected?.count, totals.unanswered?.count]).toEqual([1n, 1n]);
  });

  it("overturn rate: 2 initial denials resolved in February, 1 overturned for 80 dollars", async () => {
    const { value, totals } = await measure("overturn-rate");
    expect(value).toEqual({ kind: "rate", numerator: 1n, denominator: 2n });
    expect(totals.overturned?.amount).toBe(8_000n);
    expect(totals.corrected?.count).toBe(0n);
  });

  it("gross days in A/R at the end of February: 1,380 open over (400 + 600) ÷ 90 is 124.2; 30 in credit apart", async () => {
    const { value, totals } = await measure("gross-days-in-ar");
    expect(totals.receivables?.amount).toBe(138_000n);
    expect(totals.credits?.amount).toBe(3_000n);
    expect(totals.charges?.amount).toBe(100_000n);
    expect(value).toEqual({ kind: "days", tenths: 1242n });
  });

  it("receivables by age on 02/28: 600 at 8 days, 400 at 34, 380 at 100", async () => {
    const { ages } = await dashboard();
    expect(ages.map(({ key, amount }) => [key, amount])).toEqual([
      ["0-30", 60_000n],
      ["31-60", 40_000n],
      ["61-90", 0n],
      ["91-120", 38_000n],
      ["over-120", 0n],
    ]);
    expect((await measure("aged-ar-rate")).value).toEqual({
      kind: "rate",
      numerator: 38_000n,
      denominator: 138_000n,
    });
  });

  it("uncoded now: 3 encounters for 245 dollars, 1 of them available; 24,500 × 90 ÷ 100,000 is 22.1 days", async () => {
    const { value, totals } = await measure("dnfc");
    expect(totals.uncoded).toMatchObject({ count: 3n, amount: 24_500n });
    expect(totals.available).toMatchObject({ count: 1n, amount: 14_500n });
    expect(totals.unavailable).toMatchObject({ count: 2n, amount: 10_000n });
    expect(value).toEqual({ kind: "days", tenths: 221n });
  });

  it("denial rate of January's submissions: 1 submitted, adjudicated and denied; the replacement adds none", async () => {
    const { value } = await measure("cohort-denial-rate", { month: "2026-01" });
    expect(value).toEqual({ kind: "rate", numerator: 1n, denominator: 1n });
  });

  it("reasons of February, largest first: 125 for authorization, 50 for necessity", async () => {
    const { reasons } = await dashboard();
    expect(reasons.map(({ key, count, amount }) => [key, count, amount])).toEqual([
      ["authorization-absent-or-mismatched", 2n, 12_500n],
      ["medical-necessity", 1n, 5_000n],
    ]);
  });

  it("one payer alone: Northmark had 1 of its 1 claims refused and holds 400 of the receivables", async () => {
    const northmark = { month: FEBRUARY, payerId: office.payerIds.medicareAdvantage };
    expect((await measure("initial-denial-rate-count", northmark)).value).toEqual({
      kind: "rate",
      numerator: 3n,
      denominator: 1n,
    });
    expect((await measure("gross-days-in-ar", northmark)).totals.receivables?.amount).toBe(40_000n);
  });

  it("a zero denominator is none, neither 0 % nor 100 %", async () => {
    const empty = await openOffice();
    const { measures, reasons } = await runQuery(getDashboard, empty.runtime, empty.actors.biller, {});
    for (const key of MEASURE_KEYS) expect(measures[key]?.value, key).toEqual({ kind: "none" });
    expect(reasons).toEqual([]);
  });
});

describe("K1 every number opens the rows that make it", () => {
  const everyPage = async (input: Record<string, unknown>, cursor?: { amount: bigint; id: string }) => {
    const page = await rowsOf({ ...input, limit: 2, ...(cursor ? { cursor } : {}) });
    const after: typeof page.rows = page.nextCursor ? (await everyPage(input, page.nextCursor)).rows : [];
    return { total: page.total, rows: [...page.rows, ...after] };
  };
  const questions = MEASURE_KEYS.flatMap((key) => measureOf(key).parts.map(({ id }) => [key, id] as const));

  it.each(questions)("%s, %s: the rows add up to the number", async (key, part) => {
    for (const filter of [{}, { payerId: office.payerIds.medicareAdvantage }]) {
      const shown = (await measure(key, { month: FEBRUARY, ...filter })).totals[part];
      const { total, rows } = await everyPage({ measure: key, part, ...filter });
      expect(total).toEqual({ count: shown?.count, amount: shown?.amount });
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(BigInt(rows.length)).toBe(shown?.count);
      expect(rows.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)).toBe(shown?.amount);
    }
  });

  it("narrows by reason, age and provider as the tables and charts do", async () => {
    const auth = await rowsOf({
      measure: "initial-denial-rate-dollars",
      part: "lines",
      reason: "authorization-absent-or-mismatched",
    });
    expect(auth.total).toEqual({ count: 2n, amount: 12_500n });
    const old = await rowsOf({ measure: "aged-ar-rate", part: "open", age: "91-120" });
    expect(old.total).toEqual({ count: 1n, amount: 38_000n });
    const nobody = await rowsOf({ measure: "acceptance-rate", part: "submitted", providerId: "none" });
    expect(nobody.total).toEqual({ count: 1n, amount: 50_000n });
  });

  it("opens the version in force of a replaced claim", async () => {
    const { rows } = await rowsOf({
      measure: "initial-denial-rate-count",
      payerId: office.payerIds.medicareAdvantage,
    });
    const active = await office.within((tx) =>
      tx.claim.findFirstOrThrow({ where: { frequencyCode: "7", active: true } }),
    );
    expect(rows.map(({ id }) => id)).toEqual([active.id]);
  });
});

describe("tables and trends", () => {
  for (const by of BREAKDOWNS)
    it(`by ${by}: every column adds up to its total`, async () => {
      const { rows, total } = await runQuery(getBreakdown, office.runtime, office.actors.biller, {
        month: FEBRUARY,
        by,
      });
      const columns = [
        "submitted",
        "initialDenials",
        "deniedLines",
        "denied",
        "open",
        "resolved",
        "overturned",
        "recovered",
        "adjudicated",
      ] as const;
      for (const column of columns)
        expect(
          rows.reduce((sum, row) => sum + row[column], 0n),
          column,
        ).toBe(total[column]);
      expect(rows.length).toBeGreaterThan(1);
    });

  it("by payer: Cobalt 1 of 2 submitted, 100 refused; Northmark 1 of 1, 75 refused and 50 open", async () => {
    const { rows } = await runQuery(getBreakdown, office.runtime, office.actors.biller, { month: FEBRUARY });
    expect(
      rows.map(({ name, submitted, initialDenials, denied, open, overturned, recovered }) => [
        name,
        submitted,
        initialDenials,
        denied,
        open,
        overturned,
        recovered,
      ]),
    ).toEqual([
      ["Cobalt Mutual", 2n, 1n, 10_000n, 0n, 1n, 8_000n],
      ["Northmark Medicare Advantage", 1n, 1n, 7_500n, 5_000n, 0n, 0n],
    ]);
  });

  it("by month of submission: February with 1 of 3 adjudicated is immature, January is mature", async () => {
    const { rows } = await runQuery(getBreakdown, office.runtime, office.actors.biller, {
      month: FEBRUARY,
      by: "month",
    });
    expect(
      rows.map(({ key, submitted, adjudicated, mature }) => [key, submitted, adjudicated, mature]),
    ).toEqual([
      ["2026-02", 3n, 1n, false],
      ["2026-01", 1n, 1n, true],
      ["2025-12", 1n, 1n, true],
      ["2025-11", 1n, 1n, true],
      ["2025-10", 1n, 1n, true],
    ]);
  });

  it("shows no rate over fewer than twenty claims a month, and the dollars of reasons by month", async () => {
    const trend = (of: "rate" | "reasons") =>
      runQuery(getTrend, office.runtime, office.actors.biller, { month: FEBRUARY, of });
    expect((await trend("rate")).lines[0]?.values.every((value) => value === null)).toBe(true);
    const { lines, months } = await trend("reasons");
    const january = months.indexOf("2026-01" as (typeof months)[number]);
    expect(lines.find(({ name }) => name === "Filed late")?.values[january]).toBe(70_000n);
  });
});

describe("refuses and leaves out", () => {
  it("rule 3: test claims, except in the demo", async () => {
    const other = await openOffice();
    await measuredClaim(other, {
      charge: 10_000n,
      createdAt: "2026-02-03T15:00:00Z",
      submittedAt: "2026-02-03T15:00:00Z",
    });
    const submitted = async () =>
      (await runQuery(getDashboard, other.runtime, other.actors.biller, { month: FEBRUARY })).measures[
        "acceptance-rate"
      ]?.totals.submitted?.count;
    expect(await submitted()).toBe(0n);
    await other.within((tx) =>
      tx.organization.updateMany({ where: { id: other.organizationId }, data: { demo: true } }),
    );
    expect(await submitted()).toBe(1n);
  });

  it("a viewer sees totals and no rows; a clinician the own patients and no dollars", async () => {
    const viewer = office.actors.viewer;
    expect((await dashboard(undefined, viewer)).opensRows).toBe(false);
    await expect(rowsOf({ measure: "clean-claim-rate" }, viewer)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    const own = await dashboard(undefined, office.actors.clinician);
    expect(own.withMoney).toBe(false);
    expect(own.measures["gross-days-in-ar"]).toBeUndefined();
    expect(own.measures["initial-denial-rate-dollars"]).toBeUndefined();
    // One of February's three claims has no rendering provider.
    expect(own.measures["acceptance-rate"]?.totals.submitted).toMatchObject({ count: 2n, amount: 0n });
    expect(own.ages.every(({ amount }) => amount === 0n)).toBe(true);
    const rows = await rowsOf({ measure: "acceptance-rate", part: "submitted" }, office.actors.clinician);
    expect(rows.rows.map(({ amount }) => amount)).toEqual([null, null]);
  });

  it("TEN-5 another organization's payer and claims", async () => {
    const other = await openOffice();
    const { measures } = await runQuery(getDashboard, other.runtime, other.actors.biller, {
      month: FEBRUARY,
      payerId: office.payerIds.commercial,
    });
    expect(measures["acceptance-rate"]?.totals.submitted?.count).toBe(0n);
  });
});

describe("CSV", () => {
  const exported = (actor: Actor = office.actors.biller, reason = "Monthly denial meeting") =>
    runQuery(exportMeasureRows, office.runtime, actor, {
      month: FEBRUARY,
      measure: "initial-denial-rate-dollars",
      part: "lines",
      reason,
    });

  it("holds the definition and every row, and leaves one event with the reason", async () => {
    const { text, name, contentType } = await exported();
    expect(contentType).toBe("text/csv; charset=utf-8");
    const lines = text.trimEnd().split("\r\n");
    expect(name).toBe("initial-denial-rate-dollars-lines-2026-02.csv");
    expect(lines[0]).toContain("HFMA Claim Integrity Task Force");
    expect(lines).toHaveLength(5);
    expect(lines.filter((line) => line.endsWith(",100.00"))).toHaveLength(1);
    const [event] = await office.within((tx) => tx.auditEvent.findMany({ where: { action: "export" } }));
    expect(event).toMatchObject({
      subjectId: "initial-denial-rate-dollars",
      reason: "Monthly denial meeting",
    });
  });

  it("is refused without a reason, and to roles that take nothing away", async () => {
    await expect(exported(office.actors.biller, "  ")).rejects.toMatchObject({ code: "input/invalid" });
    for (const role of ["coder", "viewer", "clinician"] as const)
      await expect(exported(office.actors[role])).rejects.toMatchObject({ code: "access/forbidden" });
  });
});
