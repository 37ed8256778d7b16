/** Usage, repeats, lengths, types and codes of single elements, each compared with the standard and with its guide. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, recounted, takeApart } from "./raw-file";

const golden = (name: string): string => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const RESPONSE = readFileSync("tests/golden/acknowledgments/999-one-set-refused/input.edi", "latin1");
const ENROLLMENT = golden("834-changes-and-terminations");
const PREMIUM = golden("820-individuals");

test.each([
  [
    "834 COB04 may hold nine kinds of service",
    ENROLLMENT,
    "COB*S*OC-7711*1",
    "COB*S*OC-7711*1*1^35^48^50^54^89^90^A4^AG",
    [],
  ],
  [
    "… and no tenth",
    ENROLLMENT,
    "COB*S*OC-7711*1",
    "COB*S*OC-7711*1*1^35^48^50^54^89^90^A4^AG^AL",
    ["too-many-repetitions 2320/COB/04"],
  ],
  [
    "834 the other insurer is reached by one number",
    ENROLLMENT,
    "PER*CN**TE*8005550199",
    "PER*CN**TE*8005550199*TE*8005550198",
    ["not-used-element 2330/PER/05", "not-used-element 2330/PER/06"],
  ],
  [
    "834 HD03 is no line of another standard",
    ENROLLMENT,
    "HD*021**DEN",
    "HD*021**LIF",
    ["invalid-code 2300/HD/03"],
  ],
  [
    "834 a place to drop off cards may be known by its name alone",
    golden("834-continued-coverage"),
    "HD*030**HMO",
    "NM1*45*1*STONE*MARA~\nHD*030**HMO",
    [],
  ],
  [
    "835 CUR03 has four digits at least",
    golden("835-medicare-stay"),
    "CUR*PR*USD",
    "CUR*PR*CAD*1.4",
    ["element-too-short CUR/03"],
  ],
  [
    "820 a person's earlier payment is not written off in the middle of a month",
    PREMIUM,
    /RMR\*AZ\*POL-1/,
    "ADX*0*WW~\nRMR*AZ*POL-1",
    ["invalid-code 2200B/ADX/02"],
  ],
  ["820 BPR05 is CCP or CTX", PREMIUM, "*ACH*CTX*", "*ACH*PPD*", ["invalid-code BPR/05"]],
  [
    "837I an hour of discharge that no clock shows",
    golden("837i-inpatient"),
    /DTP\*096\*TM\*\d{4}/,
    "DTP*096*TM*2560",
    ["invalid-time 2300/DTP/03"],
  ],
  [
    "276 a trace of another type is found, and the question read all the same",
    golden("276-subscriber-and-dependent"),
    "TRN*1*",
    "TRN*2*",
    ["invalid-code 2200D/TRN/01"],
  ],
  [
    "999 CTX01-2 has 35 characters at most",
    RESPONSE,
    "CLM01:FP00000001",
    `CLM01:${"F".repeat(36)}`,
    ["element-too-long 2100/CTX/01-2"],
  ],
  [
    "999 CTX06 is the number of a data element",
    RESPONSE,
    "CTX*CLM01:FP00000001",
    "CTX*SITUATIONAL TRIGGER*CLM*22**2*C023~\nCTX*CLM01:FP00000001",
    ["invalid-number 2100/CTX/06-1"],
  ],
  [
    "999 AK103 names the guide of the group",
    RESPONSE,
    /(AK1\*HC\*\d+)\*\w+/,
    "$1",
    ["missing-element AK1/03"],
  ],
  [
    "999 the claim of a segment is named once",
    RESPONSE,
    /(CTX\*CLM01:\w+~\n)/,
    "$1$1",
    ["too-many-segments 2100/CTX"],
  ],
  ["999 … and by its number", RESPONSE, /CTX\*CLM01:\w+/, "CTX*CLM01", ["missing-element 2100/CTX/01-2"]],
  ["999 IK502 is no code of secured sets", RESPONSE, "IK5*R*5", "IK5*R*20", ["invalid-code 2000/IK5/02"]],
  ["834 N103 of a sponsor", ENROLLMENT, /(N1\*P5\*[^*]*)\*\w+/, "$1*ZZ", ["invalid-code 1000A/N1/03"]],
  [
    "834 INS02 tells a stepparent by one code",
    ENROLLMENT,
    /INS\*N\*\d\d/,
    "INS*N*48",
    ["invalid-code 2000/INS/02"],
  ],
  [
    "834 an employer's number is a taxpayer's",
    ENROLLMENT,
    "NM1*36*2*LAKE COUNTY SCHOOLS*****24",
    "NM1*36*2*LAKE COUNTY SCHOOLS*****ZZ",
    ["invalid-code 2100D/NM1/08"],
  ],
] as const)("EDI-9: %s", (_what, text, from, to, expected) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const file = putTogether(recounted(takeApart(changed)));
  const errors = allIssues(readInterchanges(file)).filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
});
