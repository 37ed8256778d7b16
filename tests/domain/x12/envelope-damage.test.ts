/** The catalog of broken envelopes: each is one change to a good file, and must be answered as the catalog says. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { acknowledgeInterchange } from "@/domain/x12/acknowledge";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const GOOD = readFileSync("tests/golden/x12/837p-subscriber-is-patient/file.edi", "latin1");
const codesOf = (text: string) => [...new Set(allIssues(readInterchanges(text)).map(({ code }) => code))];
const verdicts = (text: string) => readInterchanges(text).interchanges.map(({ disposition }) => disposition);
const change = (from: string | RegExp, to: string): string => {
  const changed = GOOD.replace(from, to);
  if (changed === GOOD) throw new Error(`nothing to change: ${from}`);
  return changed;
};

describe("EDI-1: quarantined", () => {
  test.each([
    ["empty", "", "not-x12"],
    ["shorter than one ISA", GOOD.slice(0, 60), "truncated"],
    ["UTF-16", `\xff\xfe${[...GOOD].join("\0")}`, "garbage"],
    ["EBCDIC", "\xc9\xe2\xc1\x5c\xf0\xf0", "garbage"],
    ["a compressed file", "\x1f\x8b\x08abcdef", "garbage"],
    ["a PDF", "%PDF-1.7 …", "garbage"],
  ])("%s gives no interchange that may be used", (_what, text, code) => {
    expect(codesOf(text)).toContain(code);
    expect(verdicts(text)).not.toContain("accepted");
  });

  test.each([
    ["ISA of 105 characters", change("ISA*00*          *", "ISA*00*         *"), "isa-length", "022"],
    ["ISA of 107 characters", change("ISA*00*          *", "ISA*00*           *"), "isa-length", "022"],
    ["leading blanks", `  ${GOOD}`, "garbage", "022"],
    ["leading garbage", `hello ${GOOD}`, "garbage", "022"],
    ["garbage behind", `${GOOD}hello`, "garbage", "022"],
    ["two separators equal", change("*T*:~", "*T**~"), "delimiters-equal", "026"],
    ["a letter as separator", change("*T*:~", "*T*A~"), "delimiter-invalid", "026"],
    ["no repetition separator", change("*^*00501", "*U*00501"), "repetition-missing", "016"],
    ["GS missing", change(/GS\*.*~\n/, ""), "envelope-order", "022"],
    ["ST missing", change(/ST\*.*~\n/, ""), "envelope-order", "022"],
    ["SE missing", change(/SE\*.*~\n/, ""), "missing-trailer", "000"],
    ["GE missing", change(/GE\*.*~\n/, ""), "missing-trailer", "000"],
    ["IEA missing", change(/IEA\*.*~\n/, ""), "truncated", "023"],
    ["cut off inside a set", GOOD.slice(0, GOOD.indexOf("CLM*") + 9), "truncated", "023"],
    ["cut off between sets", GOOD.slice(0, GOOD.indexOf("GE*")), "truncated", "023"],
    ["nobody who sends", change("ZZ*HB100          ", "ZZ*               "), "envelope-element", "006"],
    ["nobody who receives", change("ZZ*SUMMIT         ", "ZZ*               "), "envelope-element", "008"],
    ["SE twice", change(/(SE\*.*~\n)/, "$1$1"), "envelope-order", "022"],
    ["wrong SE count", change(/SE\*\d+/, "SE*99"), "count-mismatch", "000"],
    ["wrong GE count", change("GE*1*", "GE*2*"), "count-mismatch", "000"],
    ["wrong IEA count", change("IEA*1*", "IEA*2*"), "count-mismatch", "021"],
    ["SE02 unlike ST02", change(/(SE\*\d+)\*0001/, "$1*0002"), "control-mismatch", "000"],
    ["GE02 unlike GS06", change("GE*1*101", "GE*1*102"), "control-mismatch", "000"],
    ["IEA02 unlike ISA13", change("IEA*1*000000101", "IEA*1*000000102"), "control-mismatch", "001"],
    ["ISA inside ISA", GOOD.replace(/IEA\*.*~\n/, "") + GOOD, "missing-trailer", "022"],
    [
      "ST02 repeated",
      change(/(ST\*837[\s\S]*SE\*\d+\*0001~\n)GE\*1/, "$1$1GE*2"),
      "control-duplicate",
      "000",
    ],
    ["GS06 repeated", change(/(GS\*[\s\S]*GE\*1\*101~\n)IEA\*1/, "$1$1IEA*2"), "control-duplicate", "000"],
  ])("%s", (_what, text, code, note) => {
    const file = readInterchanges(text);
    expect(codesOf(text)).toContain(code);
    expect(file.interchanges[0]?.disposition).toBe("quarantined");
    expect(file.interchanges[0] && acknowledgeInterchange(file.interchanges[0]).note).toBe(note);
  });
});

describe("accepted", () => {
  const LINES = GOOD.replaceAll("~\n", "~");
  test.each([
    ["one line", LINES],
    ["CRLF after each segment", GOOD.replaceAll("\n", "\r\n")],
    ["the newline ends the segment", GOOD.replaceAll("~\n", "\n")],
    ["CRLF where the CR ends the segment", GOOD.replaceAll("~\n", "\r\n")],
    ["indented", GOOD.replaceAll("\n", "\n   ").trimEnd()],
    ["blank lines at the end", `${GOOD}\n\n`],
    ["other separators", GOOD.replaceAll("*", "|").replaceAll(":", ">")],
    ["a byte-order mark", `\xef\xbb\xbf${GOOD}`],
    ["Latin-1 names", GOOD.replace("STONE", "MU\xd1OZ")],
    ["UTF-8 names", GOOD.replace("STONE", "MU\xc3\x91OZ")],
  ])("%s", (_what, text) => {
    expect(allIssues(readInterchanges(text)).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(verdicts(text)).toEqual(["accepted"]);
  });

  test("two interchanges of one sender under one number, which is said at the second", () => {
    const [issue, ...more] = allIssues(readInterchanges(GOOD + GOOD));
    expect(more).toEqual([]);
    expect([issue?.code, issue?.severity, issue?.path, issue?.offset]).toEqual([
      "control-duplicate",
      "warning",
      "ISA/13",
      GOOD.length + 90,
    ]);
    const another = GOOD.replace("HB100  ", "HB200  ").replace(/CLM\*/, "CLM*2");
    expect(codesOf(GOOD + another)).toEqual([]);
  });

  test("two interchanges in one file, each judged alone", () => {
    const broken = GOOD.replace("IEA*1*", "IEA*3*");
    expect(verdicts(GOOD + broken + GOOD)).toEqual(["accepted", "quarantined", "accepted"]);
  });
});

test("EDI-1: emoji and control characters in data reject the set", () => {
  for (const name of ["ST\x01NE", "ST\xf0\x9f\x98\x80NE"]) {
    const set = readInterchanges(GOOD.replace("STONE", name)).interchanges[0]?.groups[0]?.transactionSets[0];
    expect(set?.disposition).toBe("rejected");
    expect(set?.issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-character", "2010BA/NM1/03"],
    ]);
  }
});
