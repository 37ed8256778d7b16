import { describe, expect, it } from "vitest";
import { batchStatusOf } from "@/domain/submissions/batch-outcome";
import { decideAnswer } from "@/domain/submissions/claim-answer";
import {
  batchReference,
  groupControlNumber,
  interchangeControlNumber,
  LAST_CONTROL_NUMBER,
  readBatchReference,
  setControlNumber,
} from "@/domain/submissions/control-numbers";

const fresh = { isLatestSubmission: true, acceptedByPayer: false };

describe("an answer moves the claim or is only recorded (IDEM-5)", () => {
  it.each([
    ["submitted", "accepted", "partner", false, "accept"],
    ["submitted", "accepted", "payer", false, "accept"],
    ["submitted", "rejected", "partner", false, "reject"],
    ["submitted", "rejected", "payer", false, "reject"],
    ["accepted", "accepted", "partner", false, "record"],
    ["accepted", "accepted", "payer", false, "accept"],
    ["accepted", "accepted", "payer", true, "record"],
    ["accepted", "rejected", "payer", false, "reject"],
    ["accepted", "rejected", "partner", false, "reject"],
    ["accepted", "rejected", "payer", true, "record"],
    ["rejected", "accepted", "payer", false, "record"],
    ["rejected", "rejected", "payer", false, "record"],
    ["draft", "accepted", "payer", false, "record"],
    ["paid", "rejected", "payer", false, "record"],
    ["denied", "accepted", "payer", false, "record"],
  ] as const)(
    "%s, %s by the %s (taken by the payer before: %s) → %s",
    (status, outcome, level, acceptedByPayer, decision) => {
      expect(decideAnswer({ status, isLatestSubmission: true, acceptedByPayer }, { outcome, level })).toBe(
        decision,
      );
    },
  );
  it("an answer to an earlier submission is only recorded", () => {
    expect(
      decideAnswer(
        { ...fresh, status: "submitted", isLatestSubmission: false },
        { outcome: "rejected", level: "payer" },
      ),
    ).toBe("record");
  });
  it("an unknown status is only recorded", () => {
    expect(decideAnswer({ ...fresh, status: "submitted" }, { outcome: "unknown", level: "payer" })).toBe(
      "record",
    );
  });
});

describe("a batch stands where its counts put it", () => {
  it.each([
    [{ claims: 3, rejected: 0, acknowledged: false }, "sent"],
    [{ claims: 3, rejected: 0, acknowledged: true }, "acknowledged"],
    [{ claims: 3, rejected: 2, acknowledged: false }, "partly-rejected"],
    [{ claims: 3, rejected: 2, acknowledged: true }, "partly-rejected"],
    [{ claims: 3, rejected: 3, acknowledged: true }, "rejected"],
  ] as const)("%o → %s", (counts, status) => {
    expect(batchStatusOf("sent", counts)).toBe(status);
  });
});

describe("control numbers (IDEM-4)", () => {
  it("have the form each place wants", () => {
    expect([1n, 42n, LAST_CONTROL_NUMBER].map(interchangeControlNumber)).toEqual([
      "000000001",
      "000000042",
      "999999999",
    ]);
    expect([1n, 42n].map(groupControlNumber)).toEqual(["1", "42"]);
    expect([1, 42, 12_345].map(setControlNumber)).toEqual(["0001", "0042", "12345"]);
  });
  it("a batch reference reads back; anything else is not ours", () => {
    expect(readBatchReference(batchReference("B2603-00001", "0002"))).toEqual({
      batchNumber: "B2603-00001",
      setNumber: "0002",
    });
    expect(readBatchReference("0123")).toBeUndefined();
    expect(readBatchReference("B2603-1")).toBeUndefined();
  });
});
