import { describe, expect, it } from "vitest";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { runQuery } from "@/server/queries/read-model";
import { listPrices } from "@/server/queries/settings/list-prices";
import { addPayer } from "@/server/use-cases/settings/add-payer";
import { setPrice } from "@/server/use-cases/settings/set-price";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";
import { NEW_PAYER } from "../../support/office-parties";

describe("a price", () => {
  it("ends the one before it and never changes one that charges may rest on", async () => {
    const { runtime, actors } = await openOffice();
    const price = { procedureCode: "99213", amount: 15_000n, effectiveFrom: "2026-01-01" };
    await runUseCase(setPrice, runtime, actors.administrator, price);
    const { rows } = await runQuery(listPrices, runtime, actors.biller, { find: "99213" });
    expect(rows).toMatchObject([
      { amount: 14_500n, effectiveFrom: "2024-01-01", effectiveTo: "2025-12-31" },
      { amount: 15_000n, effectiveFrom: "2026-01-01", effectiveTo: null },
    ]);
    await expect(
      runUseCase(setPrice, runtime, actors.administrator, { ...price, amount: 1n }),
    ).rejects.toMatchObject({ code: "record/finished" });
  });

  it("between two others lasts until the later one", async () => {
    const { runtime, actors } = await openOffice();
    const at = (effectiveFrom: string, amount: bigint) =>
      runUseCase(setPrice, runtime, actors.administrator, { procedureCode: "20610", amount, effectiveFrom });
    await at("2026-01-01", 15_000n);
    await at("2025-01-01", 14_900n);
    const { rows } = await runQuery(listPrices, runtime, actors.biller, { find: "20610" });
    expect(rows.map(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])).toEqual([
      ["2024-01-01", "2024-12-31"],
      ["2025-01-01", "2025-12-31"],
      ["2026-01-01", null],
    ]);
  });

  it("list pages by key: nothing twice, nothing lost", async () => {
    const { runtime, actors } = await openOffice();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPrices.read>> = await runQuery(
        listPrices,
        runtime,
        actors.biller,
        {
          cursor,
          limit: 2,
        },
      );
      seen.push(...page.rows.map(({ procedureCode }) => procedureCode));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(["20610", "83036", "99213", "99214", "J3301"]);
  });
});

describe("AUD-1: the audit trail", () => {
  it("shows everyone's acts to administrators and auditors, the own ones to others", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    await runUseCase(addPayer, runtime, actors.administrator, NEW_PAYER);
    const seenBy = async (actor: typeof actors.coder) =>
      (await runQuery(listAuditEvents, runtime, actor, { what: "changes" })).rows.map(({ action }) => action);
    expect(await seenBy(actors.auditor)).toEqual(["payer.add"]);
    expect(await seenBy(actors.coder)).toEqual([]);
    // Asking for somebody else's acts by id changes nothing.
    const asked = await runQuery(listAuditEvents, runtime, actors.coder, {
      personId: actors.administrator.userId ?? "",
    });
    expect(asked.rows).toEqual([]);
  });
});
