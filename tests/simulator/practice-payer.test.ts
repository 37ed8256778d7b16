import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { balanceRemittance } from "@/domain/remittances/balance-remittance";
import { read835 } from "@/domain/remittances/read-835";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide835 } from "@/domain/x12/guides/835";
import { acceptedSets, allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { openMailbox } from "@/simulator/mailbox";
import { takeTurn } from "@/simulator/practice-payer";
import { openStateFile } from "@/simulator/state-file";
import { secondOpinion } from "../support/second-opinion/second-opinion";

const root = mkdtempSync(path.join(os.tmpdir(), "practice-payer-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const visit = readFileSync("tests/golden/837p/office-visit-of-the-subscriber/expected.edi", "latin1");
const start = calendarDate("2026-03-23");

/** Who billed is repeated as it was sent, wrong numbers too. */
const REPEATED = "NM1*85 is wrong in itself";
function withoutComplaint(text: string): string {
  expect(secondOpinion(text).filter((each) => each !== REPEATED)).toEqual([]);
  return text;
}
let opened = 0;
function openPayer(seed = "test") {
  opened += 1;
  const folder = path.join(root, String(opened));
  const mailbox = openMailbox(path.join(folder, "mailbox"));
  const books = () => openStateFile(folder, { seed, today: start });
  let held = books();
  return {
    mailbox,
    put: (text: string, name = "claims.x12") =>
      writeFileSync(path.join(mailbox.folder, "outbound", name), text, "latin1"),
    turn: (today: CalendarDate) => takeTurn(held, mailbox, today),
    /** As after a kill: nothing but the files is left. */
    restart: () => {
      held = books();
    },
    inbound: () => readdirSync(path.join(mailbox.folder, "inbound")).sort(),
    read: (kind: string) =>
      readdirSync(path.join(mailbox.folder, "inbound"))
        .filter((name) => name.endsWith(`-${kind}.x12`))
        .sort()
        .map((name) => readFileSync(path.join(mailbox.folder, "inbound", name), "latin1"))
        .map(withoutComplaint),
  };
}

const advices = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    [...acceptedSets(readInterchanges(text), guide835)].map(({ value }) => read835(value)),
  );

/** Distinct claims in one file: the same visit under other numbers, members and codes. */
function manyClaims(count: number): string {
  const [head = "", claim = ""] = [
    visit.slice(0, visit.indexOf("HL*2*")),
    visit.slice(visit.indexOf("HL*2*"), visit.indexOf("SE*28")),
  ];
  const levels = Array.from({ length: count }, (_unused, index) =>
    claim
      .replace("HL*2*1", `HL*${index + 2}*1`)
      .replace("W123456789", `W${100_000_000 + index}`)
      .replace("FP00000001", `FP${String(index + 1).padStart(8, "0")}`)
      .replace("L00000001", `L${String(index + 1).padStart(8, "0")}`),
  );
  const body = head.slice(head.indexOf("ST*")) + levels.join("");
  const segments = body.split("~").filter((segment) => segment.trim()).length;
  return `${head.slice(0, head.indexOf("ST*"))}${body}SE*${segments + 1}*0001~\nGE*1*7~\nIEA*1*000000042~\n`;
}

/** Names are `day-number-kind.x12`, so that by name they stand in the order in which they were written. */
const kindOf = (name: string) => name.slice(0, -".x12".length).split("-")[2];

describe("the practice payer", () => {
  it("answers a clean file with TA1, 999 and 277CA, all of them valid", () => {
    const payer = openPayer();
    payer.put(visit);
    expect(payer.turn(start)).toEqual({ received: 1, sent: 3 });
    expect(payer.inbound().map(kindOf)).toEqual(["TA1", "999", "277CA"]);
    for (const text of ["TA1", "999", "277CA"].flatMap(payer.read))
      expect(allIssues(readInterchanges(text)).filter(({ severity }) => severity === "error")).toEqual([]);
    const [answer] = [...acceptedSets(readInterchanges(payer.read("277CA")[0] ?? ""), guide277ca)];
    expect(answer?.value).toBeDefined();
  });

  it("pays on its own weekday after its own time, once, in balance", () => {
    const payer = openPayer();
    payer.put(visit);
    payer.turn(start);
    payer.turn(addDays(start, 9));
    expect(payer.read("835")).toEqual([]);
    payer.turn(addDays(start, 40));
    payer.turn(addDays(start, 90));
    const paid = advices(payer.read("835")).flatMap(({ claimPayments }) => claimPayments);
    expect(paid.filter(({ statusCode }) => statusCode !== "22").length).toBeGreaterThanOrEqual(1);
    expect(paid[0]).toMatchObject({ patientControlNumber: "FP00000001", chargeAmount: 14_500n });
  });

  it("says through which day it has paid and delivered, after what it delivered, and again after a restart", () => {
    const payer = openPayer();
    const day = () => readFileSync(path.join(payer.mailbox.folder, "control", "day"), "latin1");
    payer.turn(start);
    expect(day()).toBe(start);
    payer.put(visit);
    payer.turn(addDays(start, 40));
    expect(day()).toBe(addDays(start, 40));
    payer.turn(addDays(start, 30));
    expect(day(), "time only goes forward").toBe(addDays(start, 40));
    writeFileSync(path.join(payer.mailbox.folder, "control", "day"), start, "latin1");
    payer.restart();
    payer.turn(addDays(start, 40));
    expect(day()).toBe(addDays(start, 40));
  });

  it("draws a realistic mix over many claims: paid, shared with patients, refused, returned, corrected", () => {
    const payer = openPayer("mix");
    payer.put(manyClaims(400));
    payer.turn(start);
    payer.turn(addDays(start, 120));
    const all = advices(payer.read("835"));
    const payments = all.flatMap(({ claimPayments }) => claimPayments);
    const reasons = new Set(
      payments.flatMap(({ lines }) => lines.flatMap((l) => l.adjustments.map((a) => a.reasonCode))),
    );
    const originals = payments.filter(({ statusCode }) => statusCode === "1" || statusCode === "4");
    const refused = originals.filter(({ statusCode }) => statusCode === "4").length;
    expect(reasons.has("45") && reasons.has("1") && reasons.has("3")).toBe(true);
    expect(refused).toBeGreaterThan(8);
    expect(refused).toBeLessThan(60);
    expect(payments.some(({ statusCode }) => statusCode === "22")).toBe(true);
    // Members the payer does not know come back at the front end: 400 claims and 2.2 % of them.
    const accepted = new Set(originals.map(({ payerControlNumber }) => payerControlNumber)).size;
    expect(accepted).toBeGreaterThan(370);
    expect(accepted).toBeLessThan(400);
  });

  it("MON-4 balances every line and claim of every check it writes, and seeds some checks that do not", () => {
    const payer = openPayer("balance");
    payer.put(manyClaims(300));
    payer.turn(start);
    for (let day = 1; day < 120; day += 1) payer.turn(addDays(start, day));
    const proofs = advices(payer.read("835")).map(balanceRemittance);
    expect(proofs.length).toBeGreaterThan(3);
    expect(
      proofs.flatMap(({ imbalances }) => imbalances).filter(({ level }) => level !== "transaction"),
    ).toEqual([]);
  });

  it("gives the same answers to the same claims under the same seed", () => {
    const run = (seed: string) => {
      const payer = openPayer(seed);
      payer.put(manyClaims(60));
      payer.turn(start);
      payer.turn(addDays(start, 60));
      return payer.read("835").join("");
    };
    expect(run("a")).toBe(run("a"));
    expect(run("a")).not.toBe(run("b"));
  });

  it("ignores the same bytes again, and answers another file under a used number with TA1 note 025", () => {
    const payer = openPayer();
    payer.put(visit);
    payer.turn(start);
    const before = payer.inbound();
    payer.put(visit, "again.x12");
    payer.turn(start);
    expect(payer.inbound()).toEqual(before);
    payer.put(visit.replace("Whitaker", "Whittaker"), "other.x12");
    payer.turn(start);
    expect(payer.read("TA1").at(-1)).toContain("*R*025~");
    expect(payer.read("277CA")).toHaveLength(1);
  });

  it("refuses a damaged interchange by TA1 and takes nothing in", () => {
    const payer = openPayer();
    payer.put(visit.replace("IEA*1*000000042", "IEA*1*000000043"));
    payer.turn(start);
    expect(payer.inbound().map(kindOf)).toEqual(["TA1"]);
    expect(payer.read("TA1")[0]).toContain("*R*001~");
  });

  it("returns a claim whose billing NPI fails its check digit", () => {
    const payer = openPayer();
    payer.put(visit.replace("XX*1234567893", "XX*1234567890"));
    payer.turn(start);
    expect(payer.read("277CA")[0]).toContain("STC*A7:562:85");
    payer.turn(addDays(start, 60));
    expect(payer.read("835")).toEqual([]);
  });

  it("IDEM-3 survives a kill between keeping the answers and delivering them", () => {
    const payer = openPayer();
    payer.put(visit);
    payer.turn(start);
    const delivered = payer.inbound();
    payer.restart();
    payer.turn(start);
    expect(payer.inbound()).toEqual(delivered);
  });

  it("decides an appeal whose packet lies in the documents folder", () => {
    const payer = openPayer("appeals");
    payer.put(manyClaims(200));
    payer.turn(start);
    payer.turn(addDays(start, 60));
    const denied = advices(payer.read("835"))
      .flatMap(({ claimPayments }) => claimPayments)
      .filter(({ statusCode }) => statusCode === "4");
    for (const { payerControlNumber } of denied)
      writeFileSync(path.join(payer.mailbox.folder, "documents", `${payerControlNumber}-1.pdf`), "%PDF-1.7");
    const files = payer.read("835").length;
    payer.turn(addDays(start, 61));
    payer.turn(addDays(start, 130));
    const after = advices(payer.read("835").slice(files)).flatMap(({ claimPayments }) => claimPayments);
    const decided = after.filter(({ statusCode }) => statusCode !== "22");
    expect(denied.length).toBeGreaterThan(5);
    expect(decided.some(({ paidAmount }) => paidAmount > 0n)).toBe(true);
    expect(
      decided.some(({ lines }) => lines.some((l) => l.adjustments.some((a) => a.reasonCode === "193"))),
    ).toBe(true);
  });
});
