/** Usage and codes of inquiries and their answers (270 to 278) where one loop differs from another of the same shape. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { putTogether, recounted, takeApart } from "./raw-file";

const ASKED = "270-child-and-another-member";
const ANSWERED = "271-active-with-benefits";
const FAMILY = "271-child-and-refusal";
const TRANSPORT = "278-request-transport";

test.each([
  [
    "270 who asks gives a name",
    ASKED,
    "NM1*FA*2*ST BRENDAN MEDICAL CENTER*****SV",
    "NM1*FA*2******SV",
    ["missing-element 2100B/NM1/03"],
  ],
  [
    "271 who is answered may be known by the number alone",
    ANSWERED,
    "NM1*1P*2*HARBOR CLINIC*****XX",
    "NM1*1P*2******XX",
    [],
  ],
  [
    "270 a patient's provider does not submit",
    ASKED,
    "DMG*D8*20150909",
    "PRV*SB*PXC*207Q00000X~\nDMG*D8*20150909",
    ["invalid-code 2100D/PRV/01"],
  ],
  [
    "271 a patient's provider does not submit",
    ANSWERED,
    "DMG*D8*19840719",
    "PRV*SB*PXC*207Q00000X~\nDMG*D8*19840719",
    ["invalid-code 2100C/PRV/01"],
  ],
  [
    "271 the provider of a benefit may submit",
    ANSWERED,
    "PRV*PC*PXC*207Q00000X~\nLE",
    "PRV*SB*PXC*207Q00000X~\nLE",
    [],
  ],
  [
    "271 a benefit is not given on the days of SB",
    ANSWERED,
    "HSD*VS*20***23*1",
    "HSD*VS*20***23*1*SB",
    ["invalid-code 2110C/HSD/07"],
  ],
  ["271 … but on those of SG", ANSWERED, "HSD*VS*20***23*1", "HSD*VS*20***23*1*SG", []],
  ["278 a service is given on the days of SB", TRANSPORT, "HSD*VS*3*WK**34*4", "HSD*VS*3*WK**34*4*SB", []],
  ["271 a subscriber is covered as employee", ANSWERED, "EB*1*IND*30", "EB*1*EMP*30", []],
  ["271 … a dependent is not", FAMILY, "EB*1*IND*30", "EB*1*EMP*30", ["invalid-code 2110D/EB/02"]],
  ["271 a subscriber has a category of assistance", ANSWERED, "REF*18*P12", "REF*M7*P12", []],
  [
    "271 … a dependent has none",
    FAMILY,
    "EB*MC**30*MC~",
    "EB*MC**30*MC~\nREF*M7*P12~",
    ["unexpected-segment 2110D/REF"],
  ],
  [
    "271 whoever has to do with a benefit lives in a city",
    ANSWERED,
    "N4*PORTLAND*ME*04101~\nPER",
    "N4**ME*04101~\nPER",
    ["missing-element 2120C/N4/01"],
  ],
  [
    "277 a payer's contact is reached by a number",
    "277-finalized-and-pended",
    "PER*IC*CLAIMS DESK*TE*5555550100*EX*12",
    "PER*IC*CLAIMS DESK",
    ["missing-element 2100A/PER/03", "missing-element 2100A/PER/04"],
  ],
  [
    "277 the first number of a contact is no extension",
    "277-finalized-and-pended",
    "TE*5555550100*EX*12",
    "EX*12*TE*5555550100",
    ["invalid-code 2100A/PER/03"],
  ],
  [
    "271 the first number of a contact is no extension",
    ANSWERED,
    "PER*IC*BENEFITS DESK*TE*5555550100*UR*WWW.SUMMIT.EXAMPLE",
    "PER*IC*BENEFITS DESK*EX*100*TE*5555550100",
    ["invalid-code 2100A/PER/03"],
  ],
  [
    "271 … but any after a telephone",
    ANSWERED,
    "PER*IC*BENEFITS DESK*TE*5555550100*UR*WWW.SUMMIT.EXAMPLE",
    "PER*IC*BENEFITS DESK*TE*5555550100*EX*100*UR*WWW.SUMMIT.EXAMPLE",
    [],
  ],
  ["278 a place of transport may be told by its ZIP code", TRANSPORT, "N4*ELY*MN*55731", "N4***55731", []],
  [
    "278 … and lies in no other country",
    TRANSPORT,
    "N4*HIBBING*MN*55746",
    "N4*HIBBING***CA***ON",
    ["not-used-element 2010EB/N4/04", "not-used-element 2010EB/N4/07"],
  ],
] as const)("EDI-9: %s", (_what, name, from, to, expected) => {
  const text = readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const file = putTogether(recounted(takeApart(changed)));
  const errors = allIssues(readInterchanges(file)).filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
});
