/** A value in an element of the standard that a guide leaves unused is not one too many. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const read = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");

test.each([
  ["276-subscriber-and-dependent", "REF*1K*PC9001~", "REF*1K*PC9001*X~", "2200D/REF/03", "not-used-element"],
  [
    "276-subscriber-and-dependent",
    "REF*1K*PC9001~",
    "REF*1K*PC9001***X~",
    "2200D/REF/05",
    "too-many-elements",
  ],
  [
    "271-active-with-benefits",
    "DMG*D8*19840719*F~",
    "DMG*D8*19840719*F*M~",
    "2100C/DMG/04",
    "not-used-element",
  ],
  ["270-plan-and-procedure", "HI*ABK:E119*", "HI*ABK:E119:D8*", "2100C/HI/01-3", "not-used-element"],
  ["834-family-enrolled", "HD*021**HMO~", "HD*021**HMO*******1~", "2300/HD/10", "not-used-element"],
  ["820-group-premium", "RMR*AZ*POL77**100~", "RMR*AZ*POL77**100****9~", "2300B/RMR/08", "not-used-element"],
  ["820-group-premium", "SLN*1**O*3*IE~", "SLN*1**O*3*IE:2~", "2315A/SLN/05-2", "not-used-element"],
  ["278-request-admission", "UM*HS*I*2~", "UM*HS*I*2********1~", "2000F/UM/11", "too-many-elements"],
])("%s: %s written as %s", (name, before, after, path, code) => {
  const source = read(name);
  expect(source).toContain(before);
  const found = allIssues(readInterchanges(source.replace(before, after)));
  expect(found.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
});
