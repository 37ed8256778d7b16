import { describe, expect, it, vi } from "vitest";
import { exportCodeChanges } from "@/server/queries/code-updates/export-code-changes";
import { exportCodeHits } from "@/server/queries/code-updates/export-code-hits";
import { getCodeChange } from "@/server/queries/code-updates/get-code-change";
import { listCodeChanges } from "@/server/queries/code-updates/list-code-changes";
import { listCodeHits } from "@/server/queries/code-updates/list-code-hits";
import { listCodeSeries } from "@/server/queries/code-updates/list-code-series";
import { runQuery } from "@/server/queries/read-model";
import { billableEncounter } from "../../support/billable-encounter";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";
import { orderFile } from "../../support/release-files";
import {
  DIAGNOSES,
  importUpdatedCodes,
  LIMITS,
  priceOfEndingCode,
  SERVICES,
} from "../../support/updated-codes";

let toRead: Promise<Office> | undefined;

/** One office for the tests that write nothing: its files are read once. */
const officeToRead = (): Promise<Office> => {
  toRead ??= openOffice().then(async (office) => {
    await importUpdatedCodes(office, "diagnoses", "services", "limits");
    return office;
  });
  return toRead;
};

describe("C24: what changed between two editions of the office's files", () => {
  it("with the starter set alone there is nothing to compare", async () => {
    const { runtime, actors } = await openOffice();
    expect((await runQuery(listCodeSeries, runtime, actors.viewer, {})).series).toEqual([]);
    await expect(runQuery(listCodeChanges, runtime, actors.coder, DIAGNOSES)).rejects.toMatchObject({
      code: "input/invalid",
    });
  });

  it("offers the edition in force against the next one, else the one before", async () => {
    const office = await officeToRead();
    const { series } = await runQuery(listCodeSeries, office.runtime, office.actors.coder, {});
    // On 03/23/2026 the second quarter of HCPCS lies ahead, the diagnoses' new year and the quarter of limits are in force.
    expect(series.map(({ id, first }) => [id, first])).toEqual([
      ["icd10cm", { from: "FY2025", to: "FY2026" }],
      ["hcpcs", { from: "2026 Q1", to: "2026 Q2" }],
      ["ncci-practitioner", { from: "2025 Q4", to: "2026 Q1" }],
    ]);
  });

  it("newer files are being made ready: the editions of before, then the new one beside them", async () => {
    const office = await openOffice();
    const asked = () => runQuery(listCodeSeries, office.runtime, office.actors.coder, {});
    const versions = ({ series }: Awaited<ReturnType<typeof asked>>) =>
      series.flatMap(({ editions }) => editions.map(({ version }) => version));
    const older = orderFile([["B8899", "1", "Infestation, as it was called"]]);
    await importCodeFile(office, "icd10cm_order_2025.txt", older);
    const before = await asked();
    expect([before.preparing, versions(before)]).toEqual([false, ["FY2025"]]);
    const newer = orderFile([["B8899", "1", "Infestation, as it is called"]]);
    await importCodeFile(office, "icd10cm_order_2026.txt", newer);
    // Files that have only just come are waited for, so the first answer after them is of those before.
    const meanwhile = await asked();
    expect([meanwhile.preparing, versions(meanwhile)]).toEqual([true, ["FY2025"]]);
    const after = await vi.waitUntil(
      async () => {
        const answer = await asked();
        return answer.preparing ? undefined : answer;
      },
      { timeout: 60_000, interval: 100 },
    );
    expect(versions(after)).toEqual(["FY2025", "FY2026"]);
    expect(after.series[0]?.first).toEqual({ from: "FY2025", to: "FY2026" });
    const { rows } = await runQuery(listCodeChanges, office.runtime, office.actors.coder, DIAGNOSES);
    expect(rows.map(({ kind, code }) => `${kind} ${code}`)).toEqual(["retitled B88.99"]);
  }, 120_000);

  it("sums as the addenda count, counts by kind, finds by code and words, and pages whole", async () => {
    const office = await officeToRead();
    const list = (more: object) =>
      runQuery(listCodeChanges, office.runtime, office.actors.coder, { ...DIAGNOSES, ...more });
    const all = await list({});
    expect(all).toMatchObject({
      total: 4,
      counts: { divided: 1, added: 2, retitled: 1 },
      totals: {
        codes: { additions: 2, deletions: 1, revisions: 1 },
        headers: { additions: 1, deletions: 0, revisions: 0 },
      },
      notCompared: ["notes of the tabular list"],
    });
    expect((await list({ kind: "added" })).rows.map(({ code }) => code)).toEqual(["B88.01", "B88.09"]);
    expect((await list({ find: "b88.0" })).total).toBe(3);
    expect((await list({ find: "demodex" })).rows.map(({ code }) => code)).toEqual(["B88.01"]);
    const seen: string[] = [];
    for (let cursor: number | null = 0; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({ cursor, limit: 3 });
      seen.push(...page.rows.map(({ kind, code }) => `${kind} ${code}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(["divided B88.0", "added B88.01", "added B88.09", "retitled L02.212"]);
  });

  it("one code with its successors and their titles", async () => {
    const office = await officeToRead();
    const detail = await runQuery(getCodeChange, office.runtime, office.actors.clinician, {
      ...DIAGNOSES,
      code: "B880",
    });
    expect(detail.replacements).toEqual([
      { code: "B88.01", title: "Infestation by Demodex mites", basis: "successor" },
      { code: "B88.09", title: "Other acariasis, specified", basis: "successor" },
    ]);
    expect(detail.updates.map(({ kind, text }) => [kind, text])).toEqual([["divided", "Other acariasis"]]);
  });

  it("as CSV, a change a row", async () => {
    const office = await officeToRead();
    const { name, pieces } = await runQuery(exportCodeChanges, office.runtime, office.actors.coder, SERVICES);
    const text = [...pieces].join("");
    expect(name).toBe("code-changes-hcpcs-2026-Q1-2026-Q2.csv");
    expect(text.split("\r\n")).toEqual([
      "Change,Code,With,From,About,Now,Before,Successors",
      "deleted,G0102,,2026-04-01,,Rectal examination,,G0199",
      "added,G0199,,2026-04-01,,Examination of the rectum,,",
      "",
    ]);
  });
});

describe("C24: a comparison of more pairs than a spreadsheet holds", () => {
  it("leaves as CSV whole, in pieces, each pair once", async () => {
    const office = await openOffice();
    const pairs = (count: number) =>
      `col1,col2,deletion,mod,rationale\n${Array.from(
        { length: count },
        (_, at) => `${10_000 + Math.floor(at / 1000)},${50_000 + (at % 1000)},,1,Standards of practice\n`,
      ).join("")}`;
    await importCodeFile(office, "ncci_ptp_prac_2025q4.csv", pairs(1));
    await importCodeFile(office, "ncci_ptp_prac_2026q1.csv", pairs(60_001));
    const { pieces } = await runQuery(exportCodeChanges, office.runtime, office.actors.coder, LIMITS);
    const sent = [...pieces];
    expect(sent.length).toBeGreaterThan(100);
    const rows = sent.join("").trimEnd().split("\r\n").slice(1);
    expect(rows).toHaveLength(60_000);
    expect(new Set(rows.map((row) => row.split(",").slice(0, 3).join())).size).toBe(60_000);
    expect(rows[0]).toMatch(/^pair-added,10000,50001,2026-01-01,/);
  }, 120_000);
});

describe("C24: what the change hits here", () => {
  it("open encounters and habits, with money; services before the change are left alone", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "diagnoses");
    const charge = { procedureCode: "99213", chargeAmount: 14_500n };
    await billableEncounter(office, { diagnoses: ["B88.0"], charges: [charge], serviceOn: "2025-10-01" });
    await billableEncounter(office, { diagnoses: ["B88.0"], charges: [charge], serviceOn: "2025-09-30" });
    const hits = await runQuery(listCodeHits, office.runtime, office.actors.coder, DIAGNOSES);
    expect(
      hits.rows.map(({ place, code, change, severity, amount, times }) => ({
        place,
        code,
        change,
        severity,
        amount,
        times,
      })),
    ).toEqual([
      {
        place: "open-encounter",
        code: "B88.0",
        change: "divided",
        severity: "blocks",
        amount: 14_500n,
        times: 1,
      },
      { place: "most-used", code: "B88.0", change: "divided", severity: "blocks", amount: null, times: 2 },
    ]);
    expect(hits.rows[0]?.replacements.map(({ code }) => code)).toEqual(["B88.01", "B88.09"]);
    expect(hits.open).toEqual([
      { place: "open-encounter", hits: 1, blocking: 1, amount: 14_500n },
      { place: "most-used", hits: 1, blocking: 1, amount: 0n },
    ]);
  });

  it("a price whose code ends in an edition that is not in force yet, with last year's charges", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "services");
    const priceId = await priceOfEndingCode(office);
    await billableEncounter(office, {
      charges: [{ procedureCode: "G0102", chargeAmount: 3_000n, units: 1 }],
    });
    const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.biller, {
      ...SERVICES,
      place: "fee-schedule",
    });
    expect(rows).toMatchObject([
      {
        subject: priceId,
        name: "G0102",
        on: "2026-04-01",
        owner: "administrator",
        times: 1,
        amount: 3_000n,
        replacements: [{ code: "G0199", basis: "successor", title: "Examination of the rectum" }],
      },
    ]);
  });

  it("units above a new limit, not those within it", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "limits");
    for (const units of [10, 11])
      await billableEncounter(office, { charges: [{ procedureCode: "J3301", units, chargeAmount: 900n }] });
    const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.coder, {
      ...LIMITS,
      place: "open-encounter",
    });
    expect(
      rows.map(({ code, severity, update }) => [code, severity, update.previousText, update.text]),
    ).toEqual([["J3301", "warning", "16 units per day, more if proven", "10 units per day, more if proven"]]);
  });

  it("nothing of another office", async () => {
    const [one, other] = [await openOffice(), await openOffice()];
    await importUpdatedCodes(one, "diagnoses");
    await importUpdatedCodes(other, "diagnoses");
    await billableEncounter(other, { diagnoses: ["B88.0"] });
    expect(await runQuery(listCodeHits, one.runtime, one.actors.coder, DIAGNOSES)).toMatchObject({
      rows: [],
      open: [],
    });
  });

  it("whoever sees encounters without identifiers sees neither number nor amount", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "diagnoses");
    await billableEncounter(office, { diagnoses: ["B88.0"] });
    const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.viewer, DIAGNOSES);
    expect(rows.map(({ place, name, amount }) => [place, name, amount])).toEqual([
      ["open-encounter", null, null],
      ["most-used", "", null],
    ]);
  });

  it("AUD-1: looking at it leaves an access event; taking it away, one with the reason", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "diagnoses");
    await billableEncounter(office, { diagnoses: ["B88.0"] });
    await runQuery(listCodeHits, office.runtime, office.actors.coder, DIAGNOSES);
    const { text } = await runQuery(exportCodeHits, office.runtime, office.actors.biller, {
      ...DIAGNOSES,
      reason: "for the meeting of coders",
    });
    expect(text.split("\r\n")[1]).toMatch(
      /^blocks,open-encounter,.*,B88\.0,divided,2025-10-01,.*B88\.01 B88\.09,open,/,
    );
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { door: { startsWith: "code-updates" } }, orderBy: { id: "asc" } }),
    );
    expect(events.map(({ action, reason }) => [action, reason])).toEqual([
      ["read", null],
      ["export", "for the meeting of coders"],
    ]);
  });
});
