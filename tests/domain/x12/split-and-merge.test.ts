import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unitsOf } from "@/domain/x12/business-units";
import { allIssues } from "@/domain/x12/interchange";
import { controlAfter } from "@/domain/x12/raw-envelope";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { compare, merge, split } from "./in-memory";

const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const setsIn = (text: string) =>
  readInterchanges(text).interchanges.flatMap(({ groups }) => groups.flatMap((each) => each.transactionSets));
const claimsIn = (text: string) => setsIn(text).flatMap((set) => unitsOf(set).map(({ name }) => name));

/** A second claim for the same patient, under another number. */
const TWO_CLAIMS = golden("837p-dependent").replace(
  /(CLM\*[\s\S]*?)(SE\*)(\d+)/,
  (_, claim: string, se: string, count: string) => {
    const segments = claim.split("~\n").length - 1;
    return `${claim}${claim.replaceAll("FP-1001", "FP-1002")}${se}${Number(count) + segments}`;
  },
);

describe("EDI-1: a file split by claim", () => {
  const { pieces, problems } = split(TWO_CLAIMS, { by: "claim" });

  test("gives each claim once, in a whole interchange of its own", () => {
    expect(claimsIn(TWO_CLAIMS)).toEqual(["FP-1001", "FP-1002"]);
    expect(problems).toEqual([]);
    expect(pieces.map(claimsIn)).toEqual([["FP-1001"], ["FP-1002"]]);
    expect(pieces.flatMap((piece) => allIssues(readInterchanges(piece)))).toEqual([]);
    expect(pieces.map((piece) => readInterchanges(piece).interchanges[0]?.control)).toEqual([
      "000000101",
      "000000102",
    ]);
  });

  test("leaves out, and says so, what is damaged or breaks its guide", () => {
    const cut = split(TWO_CLAIMS.slice(0, -30), { by: "claim" });
    expect(cut).toEqual({ pieces: [], problems: ["Interchange 000000101 is damaged and was left out."] });
    const rejected = split(golden("837p-unknown-segment"), { by: "claim" });
    expect(rejected.pieces).toEqual([]);
    expect(rejected.problems[0]).toContain("breaks its guide");
    expect(split("hello", { by: "set" }).problems).toHaveLength(1);
  });

  test("merged again it means the same", () => {
    const { text, problems: none } = merge(pieces);
    expect(none).toEqual([]);
    expect(readInterchanges(text).interchanges).toHaveLength(1);
    expect(allIssues(readInterchanges(text))).toEqual([]);
    expect(compare(TWO_CLAIMS, text)).toEqual([]);
  });
});

/** The goldens were not written for one file: their claims have one number. */
const otherThanNumbers = (text: string) =>
  allIssues(readInterchanges(text)).filter(({ path }) => path !== "2300/CLM/01");
describe("files merged", () => {
  test("keep every set byte for byte, and partners apart", () => {
    const files = ["837p-dependent", "837p-drug", "835-balanced"].map(golden);
    const other = (files[0] as string).replaceAll("HB100  ", "HB200  ");
    const { text } = merge([...files, other]);
    const { interchanges } = readInterchanges(text);
    expect(interchanges.map(({ header }) => header.senderId)).toEqual(["HB100", "HB200"]);
    expect(otherThanNumbers(text)).toEqual([]);
    for (const file of files) expect(text).toContain(file.slice(file.indexOf("ST*"), file.indexOf("GE*")));
  });

  test("take the separators of the first, unless a value holds one of them", () => {
    const piped = golden("837p-drug").replaceAll("*", "|").replaceAll(":", ">").replaceAll("~\n", "~");
    const { text, problems } = merge([golden("837p-dependent"), piped]);
    expect(problems).toEqual([]);
    expect(setsIn(text)).toHaveLength(2);
    expect(otherThanNumbers(text)).toEqual([]);
    const unfit = merge([golden("837p-dependent"), piped.replace("STONE", "ST*NE")]);
    expect(unfit.problems).toEqual([
      "Interchange 000000101 holds a separator of the first one in its data and was left out.",
    ]);
    expect(setsIn(unfit.text)).toHaveLength(1);
  });
});

describe("files compared", () => {
  test("the same difference in many claims is told once, with the claims", () => {
    const moved = TWO_CLAIMS.replace("10 PIER ROAD", "12 PIER ROAD");
    expect(compare(TWO_CLAIMS, moved)).toEqual([
      {
        kind: "changed",
        path: "2010AA/N3/01",
        name: "Line 1",
        before: "10 PIER ROAD",
        after: "12 PIER ROAD",
        units: ["837P FP-1001", "837P FP-1002"],
      },
    ]);
  });

  test("a claim that is only in one of them is named", () => {
    const [one] = split(TWO_CLAIMS, { by: "claim" }).pieces;
    const differences = compare(TWO_CLAIMS, one ?? "");
    expect(differences.map(({ kind, name }) => [kind, name])).toEqual([["removed", "837P FP-1002"]]);
  });
});

test("control numbers wrap behind the last", () => {
  expect([controlAfter("000000041", 1), controlAfter("999999999", 1), controlAfter("x", 3)]).toEqual([
    "000000042",
    "000000001",
    "000000003",
  ]);
});

test("files are compared whatever the order of their claims, and what follows the claims is told with the set", () => {
  const remittance = golden("835-provider-adjustments");
  const changed = remittance.replace(/PLB\*[^~]*~\n/, (segment) => segment.replace(/(\d)~/, "$19~"));
  expect(compare(remittance, changed).map(({ path, units }) => [path.slice(0, 3), units])).toEqual([
    ["PLB", ["835"]],
  ]);
  const [first = "", second = ""] = split(TWO_CLAIMS, { by: "claim" }).pieces;
  expect(compare(first + second, second + first)).toEqual([]);
});
