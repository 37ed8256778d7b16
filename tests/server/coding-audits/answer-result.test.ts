import { describe, expect, it } from "vitest";
import { getAudit } from "@/server/queries/coding-audits/get-audit";
import { listMyResults } from "@/server/queries/coding-audits/list-my-results";
import { runQuery } from "@/server/queries/read-model";
import { answerFinding } from "@/server/use-cases/coding-audits/answer-finding";
import { finishCase } from "@/server/use-cases/coding-audits/finish-case";
import { runUseCase } from "@/server/use-cases/use-case";
import { agreedCase, caseOf, releasedCase } from "../../support/audited-charts";
import { engage, type Office, openOffice, TEST_NOW } from "../../support/office";

interface Finding {
  readonly caseId: string;
  readonly version: number;
  readonly rowId: string;
}
const answer = (
  office: Office,
  { caseId, version, rowId }: Finding,
  given: { kind: "agreed" } | { kind: "disputed"; reason: string },
  actor = office.actors.coder,
) => runUseCase(answerFinding, office.runtime, actor, { caseId, version, rowId, answer: given });
const finish = (
  office: Office,
  at: Omit<Finding, "rowId">,
  results: { rowId: string; result: string }[] = [],
) =>
  runUseCase(finishCase, office.runtime, office.actors.auditor, {
    caseId: at.caseId,
    version: at.version,
    results: results.map((each) => ({ ...each, reason: "Seen again with the note" })) as never,
  });
const accuracyOf = async (office: Office, auditId: string) =>
  (await runQuery(getAudit, office.runtime, office.actors.administrator, { auditId })).accuracy;

describe("refuses", () => {
  it("another coder, as if the case did not exist", async () => {
    const office = await openOffice();
    const second = await office.within((tx) => engage(tx, office.organizationId, "coder"));
    const released = await releasedCase(office);
    await expect(answer(office, released, { kind: "agreed" }, second)).rejects.toMatchObject({
      code: "record/not-found",
    });
    await expect(caseOf(office, released.caseId, second)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("the coder, from whom the result is hidden until it is released", async () => {
    const office = await openOffice();
    const { caseId } = await agreedCase(office);
    await expect(caseOf(office, caseId, office.actors.coder)).rejects.toMatchObject({
      code: "record/not-found",
    });
    expect((await runQuery(listMyResults, office.runtime, office.actors.coder, {})).rows).toEqual([]);
  });

  it("a dispute without a reason, and an answer to a code that was agreed", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    await expect(answer(office, released, { kind: "disputed", reason: " " })).rejects.toMatchObject({
      code: "input/invalid",
    });
    const agreedRow = released.rows[1]?.id ?? "";
    await expect(answer(office, { ...released, rowId: agreedRow }, { kind: "agreed" })).rejects.toMatchObject(
      { code: "input/invalid" },
    );
  });

  it("SOD-1 the auditor who finishes before the coder's time to answer is over", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    await expect(finish(office, released)).rejects.toThrow("The coder may answer until 2026-03-30.");
  });

  it("finishing while a disputed finding has no decision", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    const { version } = await answer(office, released, { kind: "disputed", reason: "Controlled per note" });
    await expect(finish(office, { ...released, version })).rejects.toMatchObject({
      code: "coding-audit/worksheet-open",
    });
  });
});

describe("does", () => {
  it("A6 finishes when the coder agrees with every finding", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    const answered = await answer(office, released, { kind: "agreed" });
    expect(answered.status).toBe("finished");
    expect(await office.within((tx) => tx.workItem.count({ where: { closedAt: null } }))).toBe(0);
  });

  it("A6 brings a dispute back to the auditor, whose withdrawal restores the coder's code", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    // Three codes assigned, one revised: 2 confirmed, 1 missed, 1 unsupported. (2 − 1) of 3.
    const before = await accuracyOf(office, released.auditId);
    expect(before.all.beforeRebuttal.counts).toEqual({ confirmed: 2n, missed: 1n, unsupported: 1n });
    expect(before.all.beforeRebuttal.byCode).toEqual({ kind: "rate", numerator: 1n, denominator: 3n });
    expect(before.all.beforeRebuttal.byCase).toEqual({ kind: "rate", numerator: 0n, denominator: 1n });
    expect(before.all).toMatchObject({ overpaid: 0, underpaid: 1 });

    const disputed = await answer(office, released, { kind: "disputed", reason: "Controlled per note" });
    expect(disputed.status).toBe("disputed");
    const items = await office.within((tx) => tx.workItem.findMany({ where: { closedAt: null } }));
    expect(items).toMatchObject([{ kind: "dispute-to-answer", ownerId: office.actors.auditor.userId }]);

    const done = await finish(office, { ...released, version: disputed.version }, [
      { rowId: released.rowId, result: "withdrawn" },
    ]);
    expect(done.auditFinished).toBe(true);
    const after = await accuracyOf(office, released.auditId);
    expect(after.all.beforeRebuttal.byCode).toEqual({ kind: "rate", numerator: 1n, denominator: 3n });
    expect(after.all.final.byCode).toEqual({ kind: "rate", numerator: 3n, denominator: 3n });
    expect(after.all.final.byCase).toEqual({ kind: "rate", numerator: 1n, denominator: 1n });
    expect(after.all.underpaid).toBe(0);
  });

  it("keeps a finding that stands", async () => {
    const office = await openOffice();
    const released = await releasedCase(office);
    const { version } = await answer(office, released, { kind: "disputed", reason: "Controlled per note" });
    await finish(office, { ...released, version }, [{ rowId: released.rowId, result: "stands" }]);
    expect((await accuracyOf(office, released.auditId)).all.final.counts).toEqual({
      confirmed: 2n,
      missed: 1n,
      unsupported: 1n,
    });
  });

  it("lets the auditor finish when the time to answer is over", async () => {
    let now = TEST_NOW;
    const office = await openOffice({ now: () => now });
    const released = await releasedCase(office);
    now = new Date("2026-03-31T15:00:00.000Z");
    await expect(finish(office, released)).resolves.toMatchObject({ auditFinished: true });
  });

  it("A8 shows coders their own results with what waits for them", async () => {
    const office = await openOffice();
    const { caseId } = await releasedCase(office);
    const own = await runQuery(listMyResults, office.runtime, office.actors.coder, {});
    expect(own.rows).toMatchObject([{ caseId, codes: 3, findings: 1, toAnswer: 1, answerBy: "2026-03-30" }]);
    expect(own.accuracy.final.byCode).toEqual({ kind: "rate", numerator: 1n, denominator: 3n });
    expect((await caseOf(office, caseId, office.actors.coder)).actions).toEqual(["answer"]);
  });
});
