/** Raw bytes in BIN and BDS: as many as announced, whatever they are. */
import { describe, expect, test } from "vitest";
import { guide275 } from "@/domain/x12/guides/275";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { allIssues, typedValue } from "@/domain/x12/interchange";
import { InterchangeParser } from "@/domain/x12/interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "@/domain/x12/parser-options";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const DOCUMENT = "%PDF ~SE*1*0001~\r\n*:^\x00\xff\xc3\xa9 end";
const fileWith = (bin: string) => {
  const body = [
    "BGN*02*R1*20260302",
    "NM1*PR*2*SUMMIT HEALTH*****PI*SUMMIT",
    "NM1*41*2*HARBOR BILLING*****46*HB100",
    "NM1*1P*2*HARBOR CLINIC*****XX*1234567893",
    "NM1*QC*1*STONE*MARA****MI*M100200",
    "REF*EJ*FP-1001",
    "DTP*472*D8*20260115",
    "LX*1",
    "TRN*1*ATT-77",
    "DTP*368*D8*20260302",
    "CAT*AE*IA",
    "EFI*05",
    bin,
  ];
  return [
    "ISA*00*          *00*          *ZZ*HARBOR         *ZZ*SUMMIT         *260302*0930*^*00501*000000001*0*T*:~",
    "GS*PI*HARBOR*SUMMIT*20260302*0930*1*X*005010X210~",
    "ST*275*0001*005010X210~",
    `${body.join("~")}~`,
    `SE*${body.length + 2}*0001~GE*1*1~IEA*1*000000001~`,
  ].join("");
};
const BYTES = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const dataIn = (source: string) => {
  const [set] = readInterchanges(BYTES(source)).interchanges[0]?.groups[0]?.transactionSets ?? [];
  return set && typedValue(set, guide275)?.answers[0]?.submissions[0]?.data.data.data;
};

describe("EDI-9: a document inside a 275", () => {
  test("keeps every byte, separators and segment ids among them", () => {
    const source = fileWith(`BIN*${DOCUMENT.length}*${DOCUMENT}`);
    expect(allIssues(readInterchanges(BYTES(source)))).toEqual([]);
    expect(dataIn(source)).toBe(DOCUMENT);
  });

  test("arrives the same in pieces of any size", () => {
    const source = fileWith(`BIN*${DOCUMENT.length}*${DOCUMENT}`);
    for (const size of [1, 7, 64]) {
      const parser = new InterchangeParser({
        guides: ALL_GUIDES,
        maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
      });
      for (let at = 0; at < source.length; at += size) parser.feed(source.slice(at, at + size));
      parser.end();
      const set = parser.interchanges[0]?.groups[0]?.transactionSets[0];
      expect(set?.issues).toEqual([]);
      expect(set && typedValue(set, guide275)?.answers[0]?.submissions[0]?.data.data.data).toBe(DOCUMENT);
    }
  });

  test.each([
    ["BIN*3*abcde", "invalid-value", "2110B/BIN/01", "3"],
    ["BIN*x*abcde", "invalid-number", "2110B/BIN/01", "x"],
    ["BIN**abcde", "missing-element", "2110B/BIN/01", ""],
    ["BIN*0*", "missing-element", "2110B/BIN/02", ""],
  ])("%s is reported as %s at %s", (bin, code, path, value) => {
    const found = allIssues(readInterchanges(BYTES(fileWith(bin))));
    expect(found.map((issue) => [issue.code, issue.path, issue.value])).toContainEqual([code, path, value]);
  });

  test("a length beyond the end of the file is a file cut off", () => {
    const file = readInterchanges(BYTES(fileWith("BIN*9999*abcde")));
    expect(file.interchanges[0]?.disposition).toBe("quarantined");
    expect(allIssues(file).map(({ code }) => code)).toContain("truncated");
  });
});
