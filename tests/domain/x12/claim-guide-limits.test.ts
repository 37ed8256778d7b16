/** What the guides of the three claims allow in single elements and segments, as a comparison with definitions made elsewhere found it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, recounted, takeApart } from "./raw-file";

const golden = (name: string): string => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const PROFESSIONAL = golden("837p-every-provider");
const INJURY = golden("837p-injury-at-work");
const STAY = golden("837i-stay-with-everything");
const DENTAL = golden("837d-braces-and-sealants");
const SUBMITTER = "PER*IC*PAT LINDQVIST*TE*2185550142*EX*31";
const EXTENSION_FIRST = "PER*IC*PAT LINDQVIST*EX*31*TE*2185550142";
const CONTACT = "PER*IC*JULES MORIN*TE*2185550120";
const DISABLED_SINCE = "DTP*360*D8*20260501";
const DENTAL_NOTE = "NTE*ADD*MIXED DENTITION~";
const DENTAL_LINE = "REF*6R*DN-40-3";
const FIFTY = "A".repeat(50);

/** The errors of a file in which one passage was exchanged for another. */
function errorsAfter(text: string, from: string, to: string): readonly string[] {
  expect(text).toContain(from);
  const file = putTogether(recounted(takeApart(text.replace(from, to))));
  const errors = allIssues(readInterchanges(file)).filter(({ severity }) => severity === "error");
  return errors.map(({ code, path }) => `${code} ${path}`);
}

test.each([
  ["837P is no extension", INJURY],
  ["837I is no extension", STAY],
  ["837D is no extension", DENTAL],
])("EDI-9: the first number of a contact of the %s", (_which, text) => {
  expect(errorsAfter(text, SUBMITTER, EXTENSION_FIRST)).toEqual(["invalid-code 1000A/PER/03"]);
});

test.each([
  ["may add an extension", `${CONTACT}*EX*12`, []],
  ["telephones first", "PER*IC*JULES MORIN*EX*12", ["invalid-code 2010CA/PER/03"]],
  ["has no second telephone", `${CONTACT}*TE*2185550121`, ["invalid-code 2010CA/PER/05"]],
  ["has no third number", `${CONTACT}*EX*12*EX*13`, [7, 8].map((at) => `not-used-element 2010CA/PER/0${at}`)],
  ["has an extension only with its code", `${CONTACT}**12`, ["condition 2010CA/PER/05"]],
])("EDI-9: 837P the contact of a casualty claim %s", (_what, to, expected) => {
  expect(errorsAfter(INJURY, CONTACT, to)).toEqual(expected);
});

test.each([
  ["by one date", `${DISABLED_SINCE}~\nDTP*361*D8*20260601`, ["too-many-segments 2300/DTP"]],
  ["or by its range", "DTP*314*RD8*20260501-20260601", []],
  ["which has a code of its own", "DTP*360*RD8*20260501-20260601", ["situation 2300/DTP/01"]],
  ["that a single day has not", "DTP*314*D8*20260501", ["situation 2300/DTP/01"]],
])("EDI-9: 837P a disability is told %s", (_how, to, expected) => {
  expect(errorsAfter(PROFESSIONAL, DISABLED_SINCE, to)).toEqual(expected);
});

test.each([
  [
    "837P BHT03 has thirty characters at most",
    PROFESSIONAL,
    "0616A",
    "B".repeat(31),
    "element-too-long BHT/03",
  ],
  ["837I PWK06 has fifty", STAY, "IN-DS-1", `${FIFTY}A`, "element-too-long 2300/PWK/06"],
  ["837I … and may have fifty", STAY, "IN-DS-1", FIFTY, undefined],
  ["837I SV205 has eight digits", STAY, "*UN*200*", "*UN*123456789*", "element-too-long 2400/SV2/05"],
  [
    "837I … of which three stand behind the point",
    STAY,
    "*UN*200*",
    "*UN*20.1234*",
    "invalid-number 2400/SV2/05",
  ],
  ["837I … the point being none", STAY, "*UN*200*", "*UN*12345.678*", undefined],
  ["837P SV104 likewise", INJURY, "*UN*1*", "*UN*1.0005*", "invalid-number 2400/SV1/04"],
  ["837P SVD05 likewise", PROFESSIONAL, "**1.5~", "**1.5555~", "invalid-number 2430/SVD/05"],
  ["837P HCP12 likewise", PROFESSIONAL, "*UN*1*T1", "*UN*123456789*T1", "element-too-long 2400/HCP/12"],
  ["837P a claim is not priced by the day", INJURY, "HCP*03*1500", "HCP*06*1500", "invalid-code 2300/HCP/01"],
  ["837P … a line may be", INJURY, "HCP*03*1320", "HCP*06*1320", undefined],
  [
    "837D nor is a dental claim",
    DENTAL,
    DENTAL_NOTE,
    `${DENTAL_NOTE}HCP*06*4500~`,
    "invalid-code 2300/HCP/01",
  ],
  ["837D … which may have a flat price", DENTAL, DENTAL_NOTE, `${DENTAL_NOTE}HCP*05*4500~`, undefined],
  ["837D … a line may be", DENTAL, DENTAL_LINE, `${DENTAL_LINE}~HCP*06*150`, undefined],
  ["837D a repricer numbers a line", DENTAL, DENTAL_LINE, `${DENTAL_LINE}~REF*9A*R-1`, undefined],
  ["837D … and numbers it anew", DENTAL, DENTAL_LINE, `${DENTAL_LINE}~REF*9C*R-2`, undefined],
  [
    "837D … by no professional's code",
    DENTAL,
    DENTAL_LINE,
    `${DENTAL_LINE}~REF*9B*R-1`,
    "unexpected-segment 2400/REF",
  ],
  [
    "837D … nor by the second of them",
    DENTAL,
    DENTAL_LINE,
    `${DENTAL_LINE}~REF*9D*R-2`,
    "unexpected-segment 2400/REF",
  ],
])("EDI-9: %s", (_what, text, from, to, expected) => {
  expect(errorsAfter(text, from, to)).toEqual(expected === undefined ? [] : [expected]);
});
