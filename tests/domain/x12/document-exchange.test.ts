/** EDI-9: requests for documents and their answers, of both versions: the same again byte for byte, single errors found in place. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { PartsFromJson, toJson } from "@/domain/x12/parts-json";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { PartReader } from "@/domain/x12/read-parts";
import { PartWriter } from "@/domain/x12/write-parts";

const golden = (name: string): string => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const BOTH = (names: readonly string[]) => names.flatMap((name) => [name, `${name}-6020`]);
const REQUESTS = BOTH(["277-request-stay", "277-request-two-patients", "277-request-lines"]);
const ANSWERS = BOTH(["275-stay-answered", "275-line-answered", "275-sent-with-claim"]);

/** Read, told as lines of JSON, and written from these. */
function writtenBack(text: string): string {
  const lines: string[] = [];
  const reader = new PartReader((part) => lines.push(toJson(part)));
  reader.feed(text);
  reader.end();
  let written = "";
  const writer = new PartWriter((more) => {
    written += more;
  });
  const from = new PartsFromJson();
  for (const line of lines) for (const part of [from.read(line)]) if (part) writer.put(part);
  writer.end();
  return written;
}

test.each([...REQUESTS, ...ANSWERS])("%s is written back as it came, by way of JSON", (name) => {
  expect(writtenBack(golden(name)).trimEnd()).toBe(golden(name).trimEnd());
});

const found = (text: string): string[] => allIssues(readInterchanges(text)).map(({ path }) => path);
/** Replaced where it is found; a test that changes nothing is none. */
function changed(text: string, what: RegExp, by: string): string {
  const after = text.replace(what, by);
  expect(after).not.toBe(text);
  return after;
}

describe.each(["", "-6020"])("one error in an answer%s is found in its place", (version) => {
  const stay = golden(`275-stay-answered${version}`);
  const unasked = golden(`275-sent-with-claim${version}`);
  const data = version === "" ? "BIN" : "BDS";
  test.each([
    ["BGN01 of no list", stay, /BGN\*11/, "BGN*99", "BGN/01"],
    ["a day that is none", stay, /20260701\*0910/, "20260231*0910", "BGN/03"],
    ["a payer without number", stay, /PI\*NSHP01/, "", "1000A/NM1/08"],
    ["a patient without name", stay, /VARGAS/, "", "1000D/NM1/03"],
    ["a kind of document of no list", stay, /CAT\*AE/, "CAT*QQ", "2100B/CAT/01"],
    ["no question where one was asked", stay, /STC\*R4:28570-0::LOI~\n/, "", "2000A/TRN"],
    ["an answer that names an attachment", stay, /TRN\*2/, "TRN*1", "2000A/TRN/01"],
    ["an attachment that names an answer", unasked, /TRN\*1/, "TRN*2", "2000A/TRN/01"],
    ["a LOINC code that is not told as one", stay, /28570-0::LOI/, "28570-0", "2000A/STC/01"],
    ["no submission date", stay, /DTP\*368\*D8\*20260701~\n/, "", "2100B/DTP"],
    ["no data", unasked, new RegExp(`${data}\\*[^]*?~\\n(?=LX)`), "", `2110B/${data}`],
    ["a number of another kind in an answer's line", stay, /LX\*2/, "LX*B", "2000A/LX/01"],
  ])("%s", (_what, text, what, by, path) => {
    expect(found(changed(text, what, by)).join()).toContain(path);
  });

  test.each([1, -1])("a length that is %i off is found, and what follows is still read", (off) => {
    const at = new RegExp(`(${data}\\*(?:\\w+\\*)?)(\\d+)`);
    const text = unasked.replace(
      at,
      (_all, head: string, length: string) => `${head}${Number(length) + off}`,
    );
    expect(text).not.toBe(unasked);
    expect(found(text).some((path) => path.includes(data))).toBe(true);
  });
});

describe.each(["", "-6020"])("one error in a request%s is found in its place", (version) => {
  const stay = golden(`277-request-stay${version}`);
  const lines = golden(`277-request-lines${version}`);
  test.each([
    ["a purpose of no list", stay, /\*48\*/, "*77*", "BHT/02"],
    ["another kind of transaction", stay, /\*RQ~/, "*TH~", "BHT/06"],
    ["no day of the request", stay, /LOI\*20260629/, "LOI*", "2200D/STC/02"],
    ["an amount of letters", stay, /18250\.75/, "ALL", "2200D/STC/04"],
    ["a due day that is none", stay, /20260813/, "20260832", "2200D/DTP/03"],
    ["a level of the wrong kind", stay, /HL\*4\*3\*PT/, "HL*4*3*22", "HL"],
    ["a line without its charge", lines, /93306:26:59\*620/, "93306:26:59*", "2220D/SVC/02"],
    ["a way of sending of no list", lines, /PWK\*PN\*FX/, "PWK*PN*QQ", "2225D/PWK/02"],
    ["an attachment number without its kind", lines, /AC\*LINE-1/, "*LINE-1", "2225D/PWK/05"],
    ["a LOINC code that is not told as one", lines, /11506-3::LOI/, "11506-3", "2220D/STC/01"],
  ])("%s", (_what, text, what, by, path) => {
    expect(found(changed(text, what, by)).join()).toContain(path);
  });
});
