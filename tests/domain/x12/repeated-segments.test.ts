/** Segments that come again letter for letter are read as if they came alone. */
import { describe, expect, test } from "vitest";
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { allIssues } from "@/domain/x12/interchange";
import { claimStream } from "@/domain/x12/professional-claims";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const HEAD = [
  "ST*837*0001*005010X222A1",
  "BHT*0019*00*B1*20260302*0930*CH",
  "NM1*41*2*HARBOR BILLING*****46*HB100",
  "PER*IC*ANA REYES*TE*5555550100",
  "NM1*40*2*SUMMIT HEALTH*****46*SUMMIT",
  "HL*1**20*1",
  "NM1*85*2*HARBOR CLINIC*****XX*1234567893",
  "N3*10 PIER ROAD",
  "N4*PORTLAND*ME*041010000",
  "REF*EI*123456789",
];
const claim = (level: number, number: string, date = "20260219"): string[] => [
  `HL*${level}*1*22*0`,
  "SBR*P*18*G1002******CI",
  "NM1*IL*1*STONE*MARA****MI*M10000001",
  "N3*7 NORTH HILL STREET",
  "N4*PORTLAND*ME*04101",
  "DMG*D8*19790719*F",
  "NM1*PR*2*SUMMIT HEALTH*****PI*SUMMIT",
  `CLM*${number}*80***11:B:1*Y*A*Y*Y`,
  "HI*ABK:J0190",
  "LX*1",
  "SV1*HC:99213*80*UN*1***1",
  `DTP*472*D8*${date}`,
];
const interchange = (body: readonly string[], control = "000000101"): string => {
  const segments = [...HEAD, ...body];
  return [
    `ISA*00*          *00*          *ZZ*HB100          *ZZ*SUMMIT         *260302*0930*^*00501*${control}*0*T*:`,
    "GS*HC*HB100*SUMMIT*20260302*0930*101*X*005010X222A1",
    ...segments,
    `SE*${segments.length + 1}*0001`,
    "GE*1*101",
    `IEA*1*${control}`,
    "",
  ].join("~");
};
/** The same content with other separators. */
const divided = (text: string): string =>
  text.replace(/[*:~^]/g, (each) => ({ "*": "|", ":": "~", "~": "!", "^": "+" })[each] ?? each);
const read = (text: string) => {
  const file = readInterchanges(text);
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets));
  return { issues: allIssues(file), claims: sets.flatMap((set) => claimsOfSet(set) ?? []) };
};

describe("the same segment again", () => {
  test("is a claim of its own, and reads like the first", () => {
    const { issues, claims } = read(interchange([...claim(2, "A1"), ...claim(3, "A2"), ...claim(4, "A3")]));
    expect(issues).toEqual([]);
    expect(claims.map(({ claim: each }) => each.claim.patientControlNumber)).toEqual(["A1", "A2", "A3"]);
    const [first, , third] = claims;
    expect(third?.subscriber).toEqual({ ...first?.subscriber, claims: [third?.claim] });
  });

  test("has its mistake found each time, at its own place", () => {
    const text = interchange([
      ...claim(2, "A1", "20260230"),
      ...claim(3, "A2", "20260230"),
      ...claim(4, "A3", "20260228"),
      ...claim(5, "A4", "20260230"),
    ]);
    const wrong = read(text).issues.filter(({ code }) => code === "invalid-date");
    const places = [...text.matchAll(/20260230/g)].map(({ index }) => index);
    expect(wrong.map(({ offset, unit }) => [offset, unit?.[1]])).toEqual([
      [places[0], "A1"],
      [places[1], "A2"],
      [places[2], "A4"],
    ]);
  });

  const placesIn = (text: string) =>
    read(text).issues.map(({ code, path, segment, unit }) => [code, path, segment, unit?.[1]]);

  test("is one too many only in the claim that has it twice", () => {
    const withNumber = (level: number, times: number) =>
      claim(level, `A${level}`).flatMap((each) =>
        each.startsWith("CLM") ? [each, ...Array(times).fill("REF*G1*N1")] : [each],
      );
    const text = interchange([...withNumber(2, 1), ...withNumber(3, 2), ...withNumber(4, 1)]);
    expect(placesIn(text)).toEqual([["too-many-segments", "2300/REF", 33, "A3"]]);
  });

  test("is missed where all around it came again", () => {
    const short = claim(3, "A3").filter((each) => !each.startsWith("HI"));
    const text = interchange([...claim(2, "A2"), ...short, ...claim(4, "A4")]);
    expect(placesIn(text)).toEqual([
      ["situation", "2400/SV1/07-1", 32, "A3"],
      ["missing-segment", "2300/HI", 34, "A3"],
    ]);
  });

  test("means what the separators of its own interchange make of it", () => {
    const first = interchange(claim(2, "A1"));
    const second = divided(interchange(claim(2, "A2"), "000000102"));
    const { issues, claims } = read(first + second + first.replaceAll("000000101", "000000103"));
    // The third interchange tells the claim of the first again; each has the group number of the one before.
    expect(issues.map(({ path }) => path)).toEqual(["GS/06", "GS/06", "2300/CLM/01"]);
    const alone = read(second).claims[0];
    expect(claims[1]).toEqual(alone);
    expect(claims[2]).toEqual(claims[0]);
  });

  test.each([1, 50, 400, 5000])("is recognized or not, in pieces of %i characters", (size) => {
    const text = interchange([...claim(2, "A1"), ...claim(3, "A2"), ...claim(4, "A3")]);
    const streamed: unknown[] = [];
    const stream = claimStream(({ claim: each, issues }) => streamed.push([each, issues]));
    for (let at = 0; at < text.length; at += size) stream.feed(text.slice(at, at + size));
    expect(stream.end().issues).toEqual([]);
    expect(streamed).toEqual(read(text).claims.map(({ claim: each }) => [each, []]));
  });
});
