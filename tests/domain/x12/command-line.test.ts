import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const GOOD = "tests/golden/x12/837p-dependent/file.edi";
const BAD = "tests/golden/x12/837p-impossible-values/file.edi";

function x12(words: readonly string[], input = ""): { out: string; err: string; exitCode: number | null } {
  const start = ["--no-warnings", "--import", "./scripts/resolve-aliases.mjs", "src/cli/x12.ts"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...start, ...words], {
    input,
    encoding: "latin1",
  });
  return { out: stdout, err: stderr, exitCode: status };
}

test("validate --json gives one object a line and file, and exit 0 where no finding is an error", () => {
  const { out, exitCode } = x12(["validate", "--json", GOOD]);
  expect(JSON.parse(out)).toEqual({
    file: GOOD,
    interchanges: [
      {
        control: "000000101",
        transactions: [{ type: "837P", guide: "005010X222A1", control: "0001", claims: 1 }],
      },
    ],
    findings: [],
  });
  expect(exitCode).toBe(0);
});

test("a finding has its type, severity, code, transaction, path, segment, offset and value; exit 1", () => {
  const { out, exitCode } = x12(["validate", "--json", GOOD, BAD]);
  const [, second = ""] = out.split("\n");
  const [first] = JSON.parse(second).findings;
  const text = readFileSync(BAD, "latin1");
  expect(first).toMatchObject({
    snip: 1,
    severity: "error",
    code: "invalid-number",
    transaction: "0001",
    path: "2300/CLM/02",
    segment: 19,
    offset: text.indexOf("12.345"),
    value: "12.345",
  });
  expect(exitCode).toBe(1);
});

test("a file that cannot be read is exit 2, and the others are still answered", () => {
  const { out, err, exitCode } = x12(["validate", "no-such-file", GOOD]);
  expect(out).toContain("no errors");
  expect(err).toContain("no-such-file");
  expect(exitCode).toBe(2);
});

test("convert --x12 writes the file back byte for byte", () => {
  expect(x12(["convert", "--x12", GOOD]).out).toBe(readFileSync(GOOD, "latin1"));
});

test("convert gives a claim a line, with money as decimal text", () => {
  const claim = JSON.parse(x12(["convert", "--json", GOOD]).out);
  expect([claim.type, claim.claim.patientControlNumber, claim.claim.totalCharge]).toEqual([
    "claim",
    "FP-1001",
    "125.00",
  ]);
  expect(claim.patient.name.name.firstName).toBe("LEO");
});

test("explain names every element of every segment, from standard input too", () => {
  const { out } = x12(["explain", "-"], readFileSync(GOOD, "latin1"));
  expect(out).toContain("CLM  Claim Information  (loop 2300)");
  expect(out).toContain("    01  Patient Control Number: FP-1001");
  expect(out).toContain("    05-1  Place of Service Code: 11");
});

test("acknowledge answers with a TA1 and a 999 that themselves read without a finding", () => {
  const { out } = x12(["acknowledge", "--control", "12", BAD]);
  expect(out).toContain("*000000012*");
  expect(out).toMatch(/TA1\*000000101\*260302\*0930\*A\*000~/);
  expect(out).toContain("IK3*CLM*19*2300*8~");
  expect(x12(["validate", "-"], out).exitCode).toBe(0);
});
