/** EDI-3: what a receiver answers to a file with one error reads without a finding and tells the right codes. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeGroup, acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide999 } from "@/domain/x12/guides/999";
import { allIssues, type Interchange } from "@/domain/x12/interchange";
import { acknowledgeByFindings } from "@/domain/x12/judge-by-findings";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { transactionSet, writeInterchange } from "@/domain/x12/write-interchange";
import { KINDS, type Kind } from "./planted-errors";
import { positionOf, putTogether, type RawFile, recounted, takeApart } from "./raw-file";

const DAY = calendarDate("2026-03-03");
const FILES = [
  "837p-attachments",
  "837i-inpatient",
  "837d-oral-surgery",
  "835-provider-adjustments",
  "271-active-with-benefits",
  "277-finalized-and-pended",
  "278-request-admission",
  "820-group-premium",
  "834-family-enrolled",
];

function answerTo(interchange: Interchange): string {
  const groups = interchange.groups.flatMap((group) => {
    const receipt = { receiptId: "R1", batchId: "A1", receivedDate: DAY, date: DAY, time: "1000" };
    const claims =
      interchange.disposition === "accepted"
        ? group.transactionSets.flatMap((set) => acknowledgeByFindings(set, receipt) ?? [])
        : [];
    return [
      [transactionSet(guide999, "0001", acknowledgeGroup(interchange, group))],
      claims.map((each, at) => transactionSet(guide277ca, `000${at + 1}`, each)),
    ];
  });
  const written = writeInterchange({
    sender: { qualifier: "ZZ", id: "SUMMIT" },
    receiver: { qualifier: "ZZ", id: "HB100" },
    date: DAY,
    time: "1000",
    controlNumber: "000000007",
    usage: "T",
    acknowledgments: [acknowledgeInterchange(interchange)],
    groups: groups
      .filter((sets) => sets.length > 0)
      .map((sets, at) => ({
        senderCode: "SUMMIT",
        receiverCode: "HB100",
        controlNumber: String(at + 1),
        sets,
      })),
  });
  if (!written.ok) throw new Error(JSON.stringify([written.refusals, written.issues]));
  return written.text;
}

/** The answer's segments that must be there, in the words of the 999 and the TA1. */
function expected(kind: Kind, segmentId: string, position: number): readonly RegExp[] {
  const [first = "", second] = (kind.ack ?? "").split(" ");
  if (first === "ta1") return [new RegExp(`TA1\\*[^~]*\\*R\\*${second}~`)];
  if (first === "set") return [new RegExp(`IK5\\*R\\*(?:I5\\*)?${second}[*~]`), /AK9\*R\*1\*1\*0/];
  if (first === "group") return [new RegExp(`AK9\\*R\\*\\d+\\*1\\*0\\*(?:\\d+\\*)*${second}[*~]`)];
  const isAt = position === 0 ? "\\d+" : String(position);
  if (second === undefined) return [new RegExp(`IK3\\*${segmentId}\\*${isAt}\\*[^~]*\\*${first}~`)];
  return [
    new RegExp(`IK3\\*${segmentId}\\*${isAt}\\*[^~]*\\*8~`),
    new RegExp(`IK4\\*${first.replace("-", ":")}\\*\\*${second}[*~]`),
    /IK5\*R\*I5~/,
  ];
}

describe.each(FILES)("EDI-3: %s with one error", (name) => {
  const text = readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
  const file = takeApart(text);
  const guide = readInterchanges(text).interchanges[0]?.groups[0]?.transactionSets[0]?.guide?.shortName ?? "";
  const kinds = KINDS.filter((each) => each.guides.test(guide) && each.plant(file) !== undefined);

  test("there are errors to plant", () => expect(kinds.length).toBeGreaterThan(15));

  test.each(kinds)("$name", (kind) => {
    const { changed, at } = planted(kind, file);
    const [interchange] = readInterchanges(putTogether(changed)).interchanges;
    if (interchange === undefined) throw new Error("no interchange");
    const answer = answerTo(interchange);
    // What it repeats of the file may still be worth a warning.
    expect(allIssues(readInterchanges(answer)).filter(({ severity }) => severity === "error")).toEqual([]);
    const segmentId = kind.path.split("/").find((each) => /^[A-Z]/.test(each)) ?? "";
    const wanted = kind.ack === undefined ? [] : expected(kind, segmentId, at);
    for (const each of wanted) expect(answer.replaceAll("\n", "")).toMatch(each);
  });
});

function planted(kind: Kind, file: RawFile): { readonly changed: RawFile; readonly at: number } {
  const made = kind.plant(file);
  if (made === undefined) throw new Error("was planted before");
  const changed = kind.name.startsWith("SE01") ? made.file : recounted(made.file);
  return { changed, at: made.index === -1 ? 0 : positionOf(changed, made.index) };
}
