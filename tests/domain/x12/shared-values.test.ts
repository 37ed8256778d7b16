import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { guide837p, type ProfessionalTransaction } from "@/domain/x12/guides/837p";
import { typedValue } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeUnchecked } from "@/domain/x12/write-interchange";

const file = readInterchanges(readFileSync("tests/golden/x12/837p-subscriber-is-patient/file.edi", "latin1"));
const [set] = file.interchanges[0]?.groups[0]?.transactionSets ?? [];
const read = set && typedValue(set, guide837p);

const write = (value: ProfessionalTransaction) =>
  writeUnchecked({
    sender: { qualifier: "ZZ", id: "A" },
    receiver: { qualifier: "ZZ", id: "B" },
    date: calendarDate("2026-03-02"),
    time: "0930",
    controlNumber: "000000001",
    usage: "T",
    groups: [
      {
        senderCode: "AA",
        receiverCode: "BB",
        controlNumber: "1",
        sets: [{ guide: guide837p, controlNumber: "0001", value }],
      },
    ],
  });

/** More than one piece of what is being written. */
const TIMES = 400;

test("EDI-7: a value that stands in many places is written in each, as if each had its own", () => {
  const [billing] = read?.billingProviders ?? [];
  if (read === undefined || billing === undefined) throw new Error("the golden file has a billing provider");
  const shared = { ...read, billingProviders: new Array(TIMES).fill(billing) };
  const own = { ...read, billingProviders: shared.billingProviders.map((each) => structuredClone(each)) };
  const written = write(shared);
  expect(written.text.split("*20*1~").length - 1).toBe(TIMES);
  expect(written.text.length).toBeGreaterThan(128 * 1024);
  expect(written.text === write(own).text).toBe(true);
});

test("EDI-7: what is repaired in such a value is told each time, and so is what is refused", () => {
  const [billing] = read?.billingProviders ?? [];
  if (read === undefined || billing === undefined) throw new Error("the golden file has a billing provider");
  const { address, name } = billing.provider;
  const provider = {
    ...billing.provider,
    address: { ...address, line1: "Café Road 1" },
    name: { ...name, id: "12~4" },
  };
  const shared = { ...billing, provider };
  const { repairs, refusals } = write({ ...read, billingProviders: [shared, shared, shared] });
  expect(repairs.map(({ to }) => to)).toEqual(["Cafe Road 1", "Cafe Road 1", "Cafe Road 1"]);
  expect(refusals.map(({ value }) => value)).toEqual(["12~4", "12~4", "12~4"]);
});
