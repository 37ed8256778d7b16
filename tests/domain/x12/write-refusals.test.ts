import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { Loop } from "@/domain/x12/definition";
import type { Guide } from "@/domain/x12/guide";
import { guide835, type RemittanceInput } from "@/domain/x12/guides/835";
import { guide999, type ImplementationAcknowledgmentInput } from "@/domain/x12/guides/999";
import { type SetToWrite, transactionSet, writeInterchange } from "@/domain/x12/write-interchange";

const write = (set: SetToWrite) =>
  writeInterchange({
    sender: { qualifier: "ZZ", id: "A" },
    receiver: { qualifier: "ZZ", id: "B" },
    date: calendarDate("2026-03-02"),
    time: "0930",
    controlNumber: "000000001",
    usage: "T",
    groups: [{ senderCode: "AA", receiverCode: "BB", controlNumber: "1", sets: [set] }],
  });

const remittance = (payeeName: string, traceNumber: string): RemittanceInput => ({
  payment: {
    handling: "H",
    totalPaid: 0n,
    creditOrDebit: "C",
    method: "NON",
    effectiveDate: calendarDate("2026-03-09"),
  },
  trace: { number: traceNumber, payerId: "1999999999" },
  payer: {
    name: { name: "Summit Health" },
    address: { line1: "1 Summit Plaza" },
    city: { city: "Boston", state: "MA", postalCode: "02108" },
    technicalContacts: [{ name: "EDI Desk" }],
  },
  payee: { name: { name: payeeName, idQualifier: "XX", id: "1234567893" } },
});

describe("EDI-7: delimiters and foreign characters", () => {
  test.each([
    ["Muñoz Clinic", "Munoz Clinic"],
    ["A*B ~ C:D^E", "A B   C D E"],
    ["Doe\u2019s \u2014 Clinic", "Doe's - Clinic"],
    ["line\nbreak", "line break"],
  ])("in free text %j is repaired to %j, and recorded", (from, to) => {
    const written = write(transactionSet(guide835, "0001", remittance(from, "CHK1")));
    expect(written).toMatchObject({ ok: true, repairs: [{ from, to }] });
    expect(written.ok && written.text).toContain(`N1*PE*${to}*XX*1234567893~`);
  });

  test.each(["山田 Clinic", "😀"])("free text %j that has no Latin letters is refused", (name) => {
    const written = write(transactionSet(guide835, "0001", remittance(name, "CHK1")));
    expect(written).toMatchObject({ ok: false, refusals: [{ value: name }] });
  });

  test.each(["CHK*1", "CHK~1", "CHÉ1"])("an identifier %j is refused, never altered", (number) => {
    const written = write(transactionSet(guide835, "0001", remittance("Clinic", number)));
    expect(written).toMatchObject({
      ok: false,
      refusals: [{ path: "TRN Check or EFT Trace Number", value: number }],
    });
  });
});

const acknowledgment = (errors: readonly string[]): ImplementationAcknowledgmentInput =>
  ({
    group: { functionalId: "HC", controlNumber: "1", version: "005010X222A1" },
    response: { status: "R", setsIncluded: 1, setsReceived: 1, setsAccepted: 0, errors },
  }) as ImplementationAcknowledgmentInput;

describe("EDI-7: what the guide does not allow is refused with its place", () => {
  const refusedPaths = <L extends Loop>(guide: Guide<L>, value: unknown): unknown => {
    const written = write({ guide, controlNumber: "0001", value });
    if (written.ok) return "written";
    return [...written.refusals.map(({ path }) => path), ...written.issues.map(({ path }) => path)];
  };

  test("a code outside the list", () => {
    expect(refusedPaths(guide999, acknowledgment(["99"]))).toEqual(["AK9/05"]);
  });
  test("more values than places", () => {
    expect(refusedPaths(guide999, acknowledgment(["1", "2", "3", "4", "5", "6"]))).toEqual([
      "AK9 Functional Group Syntax Error Code",
    ]);
  });
  test("a required segment left out", () => {
    const { payee: _, ...rest } = remittance("Clinic", "CHK1");
    expect(refusedPaths(guide835, rest)).toEqual(["1000B/N1"]);
  });
  test("a required element left out", () => {
    const value = remittance("Clinic", "CHK1");
    expect(refusedPaths(guide835, { ...value, trace: { payerId: "1999999999" } })).toEqual(["TRN/02"]);
  });
  test("too long a value", () => {
    expect(refusedPaths(guide835, remittance("x".repeat(61), "CHK1"))).toEqual(["1000B/N1/02"]);
  });
});
