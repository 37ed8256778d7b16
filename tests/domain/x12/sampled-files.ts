import fc from "fast-check";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { Delimiters } from "@/domain/x12/delimiters";
import type { Guide } from "@/domain/x12/guide";
import { type InterchangeToWrite, writeUnchecked } from "@/domain/x12/write-interchange";
import { anyValue } from "./arbitrary";

export const DELIMITERS: readonly [Delimiters, ...Delimiters[]] = [
  { element: "*", component: ":", segment: "~", repetition: "^" },
  { element: "|", component: ">", segment: "\n", repetition: "!" },
  { element: "\x1d", component: "\x1f", segment: "\x1e", repetition: "\x1c" },
];

/** An interchange with one set. */
export const wrapped = (
  guide: Guide,
  value: unknown,
  delimiters: Delimiters = DELIMITERS[0],
): InterchangeToWrite => ({
  sender: { qualifier: "ZZ", id: "SENDER" },
  receiver: { qualifier: "ZZ", id: "RECEIVER" },
  date: calendarDate("2026-03-02"),
  time: "0930",
  controlNumber: "000000001",
  usage: "T",
  delimiters,
  lineEnds: delimiters.segment !== "\n",
  groups: [
    {
      senderCode: "SENDER",
      receiverCode: "RECEIVER",
      controlNumber: "1",
      sets: [{ guide, controlNumber: "0001", value }],
    },
  ],
});

/** Plain objects: some that fast-check makes have no prototype. */
export const sampledValues = (guide: Guide, count: number): readonly Record<string, unknown>[] =>
  structuredClone(fc.sample(anyValue(guide.root), { numRuns: count }));

/** Files that the definitions of the guides give, with loops and elements no golden has. */
export const sampledFiles = (guides: readonly Guide[], ofEach: number): readonly string[] =>
  guides.flatMap((guide) =>
    sampledValues(guide, ofEach).map((value) => writeUnchecked(wrapped(guide, value)).text),
  );
