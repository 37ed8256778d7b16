import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeFile } from "@/domain/x12/acknowledge-file";
import { textSource } from "@/domain/x12/byte-source";
import type { FilePart } from "@/domain/x12/file-parts";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide999 } from "@/domain/x12/guides/999";
import { allIssues, typedValue } from "@/domain/x12/interchange";
import { PartsFromJson, toJson } from "@/domain/x12/parts-json";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { PartReader } from "@/domain/x12/read-parts";
import { PartWriter } from "@/domain/x12/write-parts";
import { compare } from "./in-memory";

const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const NAMES = readdirSync("tests/golden/x12");

function partsOf(text: string, pieceLength = text.length): FilePart[] {
  const parts: FilePart[] = [];
  const reader = new PartReader((part) => parts.push(part));
  for (let at = 0; at < text.length; at += pieceLength) reader.feed(text.slice(at, at + pieceLength));
  reader.end();
  return parts;
}
function written(parts: Iterable<FilePart>): string {
  let text = "";
  const writer = new PartWriter((more) => {
    text += more;
  });
  for (const part of parts) writer.put(part);
  writer.end();
  return text;
}

describe("a file read as parts and written from them", () => {
  const isClean = (name: string) =>
    allIssues(readInterchanges(golden(name))).every(({ severity, snip }) => severity !== "error" || snip > 2);
  const clean = NAMES.filter(isClean);

  test.each(clean)("%s is the same again, by way of JSON, whatever the pieces", (name) => {
    const text = golden(name);
    const from = new PartsFromJson();
    const lines = partsOf(text, 97).map(toJson);
    const again = lines.map((line) => from.read(line)).filter((part) => part !== undefined);
    expect(again).toHaveLength(lines.length);
    expect(compare(text, written(again))).toEqual([]);
  });

  test("byte for byte where the order is the guide's, with or without line ends", () => {
    const text = golden("837p-secondary");
    expect(written(partsOf(text))).toBe(text);
    const unbroken = text.replaceAll("~\n", "~");
    expect(written(partsOf(unbroken))).toBe(unbroken);
  });

  test("what comes late is told late and not lost", () => {
    const text = golden("835-provider-adjustments");
    const more = partsOf(text).filter(({ type }) => type === "more");
    expect(more).toMatchObject([{ at: [], value: { providerAdjustments: [{}] } }]);
    expect(written(partsOf(text))).toBe(text);
  });
});

test("a segment of the outermost level that comes in a claim is kept, and so is the claim", () => {
  const text = golden("835-reversal-and-correction");
  const [late = ""] = /DTM\*405[^~]*~\n/.exec(text) ?? [];
  const mixed = text.replace(late, "").replace("SE*", `${late}SE*`);
  const parts = partsOf(mixed);
  expect(parts.slice(-2).map(({ type }) => type)).toEqual(["more", "loop"]);
  const from = new PartsFromJson();
  const again = written(parts.map(toJson).flatMap((line) => from.read(line) ?? []));
  const inOrder = (each: string): string[] => each.split("~\n").sort();
  expect(inOrder(again)).toEqual(inOrder(mixed));
});

test.each([
  ["no JSON", "CLM*1~"],
  ["something else", '{"type":"claim"}'],
  [
    "a set outside a group",
    '{"type":"set","guide":"005010X222A1","name":"Health Care Claim: Professional","controlNumber":"0001"}',
  ],
])("a line that is %s is refused", (_, line) => {
  expect(new PartsFromJson().read(line)).toBeUndefined();
});

describe("a file answered while it is read", () => {
  const answered = (text: string) => {
    const parts: FilePart[] = [];
    const options = { control: "7", through: 2, date: calendarDate("2026-03-03"), time: "0800" } as const;
    const { hasErrors } = acknowledgeFile(textSource(text), options, (part) => parts.push(part));
    return { hasErrors, file: readInterchanges(written(parts)) };
  };
  const [good, bad] = [golden("837p-dependent"), golden("837p-impossible-values")];
  const body = (text: string) => text.slice(text.indexOf("GS*"), text.indexOf("IEA*"));
  const TWO_GROUPS = good.replace(
    /IEA\*1/,
    `${body(bad)
      .replace(/(GS(?:\*[^*]*){5}\*)101/, "$1102")
      .replace("GE*1*101", "GE*1*102")}IEA*2`,
  );
  const { hasErrors, file } = answered(TWO_GROUPS + good.replaceAll("000000101", "000000102"));

  test("each interchange has an answer of its own, which reads without a finding", () => {
    expect(hasErrors).toBe(true);
    expect(allIssues(file)).toEqual([]);
    expect(file.interchanges.map(({ control }) => control)).toEqual(["000000007", "000000008"]);
    expect(file.interchanges.map(({ acknowledgments }) => acknowledgments[0]?.controlNumber)).toEqual([
      "000000101",
      "000000102",
    ]);
  });

  test("each group has its 999, and the claims of accepted sets their 277CA", () => {
    const groups = file.interchanges.map((each) =>
      each.groups.map(({ control, transactionSets: [set] }) => [control, set?.guide?.shortName]),
    );
    expect(groups).toEqual([
      [
        ["1", "999"],
        ["2", "999"],
        ["3", "277CA"],
      ],
      [
        ["4", "999"],
        ["5", "277CA"],
      ],
    ]);
    const sets = file.interchanges.flatMap((each) => each.groups.flatMap((group) => group.transactionSets));
    const verdicts = sets.flatMap((set) => typedValue(set, guide999)?.response.status ?? []);
    expect(verdicts).toEqual(["A", "R", "A"]);
    const claims = sets.flatMap((set) => typedValue(set, guide277ca)?.sources[0]?.receivers[0] ?? []);
    expect(claims.map(({ status, providers }) => [status.accepted, providers.length])).toEqual([
      [{ quantity: "1" }, 1],
      [{ quantity: "1" }, 1],
    ]);
  });

  test("a segment whose name is none is named as far as an acknowledgment can", () => {
    const damaged = good.replace("PAT*19~", "PATIENT-INFORMATION*19~\n*X~").replace("SE*28", "SE*29");
    const [group] = answered(damaged).file.interchanges[0]?.groups ?? [];
    const response = group?.transactionSets[0] && typedValue(group.transactionSets[0], guide999);
    const noted = response?.sets[0]?.segments.map(({ segment }) => [segment.segmentId, segment.error]);
    expect(noted).toContainEqual(["PAT", "1"]);
    expect(noted).toContainEqual(["ST", "1"]);
    expect(group?.transactionSets[0]?.issues).toEqual([]);
  });

  test("a claim with an error is refused in the 277CA, the next one is not", () => {
    const claim = good.slice(good.indexOf("CLM*"), good.indexOf("SE*"));
    const wrong = claim.replaceAll("FP-1001", "FP-1002").replace("*125*UN*", "*120*UN*");
    const count = Number(/SE\*(\d+)/.exec(good)?.[1]) + wrong.split("~\n").length - 1;
    const text = good.replace(claim, wrong + claim).replace(/SE\*\d+/, `SE*${count}`);
    const [, second] = answered(text).file.interchanges[0]?.groups ?? [];
    const answer = second?.transactionSets[0] && typedValue(second.transactionSets[0], guide277ca);
    const receiver = answer?.sources[0]?.receivers[0];
    expect([receiver?.status.accepted, receiver?.status.rejected]).toEqual([
      { quantity: "1" },
      { quantity: "1" },
    ]);
    expect(
      receiver?.providers[0]?.patients[0]?.claims.map(({ trace, statuses: [status] }) => [
        trace.number,
        status?.status1.category,
        status?.action,
      ]),
    ).toEqual([
      ["FP-1002", "A8", "U"],
      ["FP-1001", "A2", "WQ"],
    ]);
  });
});
