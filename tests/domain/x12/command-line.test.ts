import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";

// Each command starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const GOOD = "tests/golden/x12/837p-dependent/file.edi";
const OTHER = "tests/golden/x12/837p-drug/file.edi";
const REMITTANCE = "tests/golden/x12/835-balanced/file.edi";
const BAD = "tests/golden/x12/837p-impossible-values/file.edi";

function x12(words: readonly string[], input = ""): { out: string; err: string; exitCode: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["src/cli/firstpass-x12.mjs", ...words], {
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

describe("split", () => {
  test("by set gives whole interchanges that count their control numbers on", () => {
    const both = readFileSync(GOOD, "latin1") + readFileSync(OTHER, "latin1");
    const { out, exitCode } = x12(["split", "--control", "41", "-"], both);
    expect(exitCode).toBe(0);
    expect(out.match(/(?<=\*00501\*)\d{9}/g)).toEqual(["000000041", "000000042"]);
    expect(x12(["validate", "-"], out).out).toContain("no errors");
  });

  test("writes a file for each piece into a folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "x12-split-"));
    const { out } = x12(["split", "--by", "claim", "--out", folder, GOOD]);
    expect(out.trim()).toBe(join(folder, "file-001.edi"));
    expect(readFileSync(out.trim(), "latin1")).toBe(readFileSync(GOOD, "latin1"));
    rmSync(folder, { recursive: true });
  });

  test("does not divide a remittance by claim", () => {
    const { err, exitCode } = x12(["split", "--by", "claim", REMITTANCE]);
    expect(err).toContain("pays its claims in one sum");
    expect(exitCode).toBe(1);
  });
});

test("merge puts the sets of one pair of partners into one interchange", () => {
  const { out, exitCode } = x12(["merge", GOOD, OTHER]);
  expect(exitCode).toBe(0);
  const [{ interchanges, findings }] = [JSON.parse(x12(["validate", "--json", "-"], out).out)];
  expect(findings.map(({ path }: { path: string }) => path)).toEqual(["2300/CLM/01"]); // both claims have one number
  expect(interchanges.map(({ transactions }: { transactions: unknown[] }) => transactions.length)).toEqual([
    2,
  ]);
});

test("redact tells nobody who it was, and the same seed tells the same", () => {
  const { out } = x12(["redact", "--seed", "s", GOOD]);
  expect(out).not.toMatch(/STONE|LEO|HILL STREET|FP-1001|M100200|1234567893|20180105/);
  expect(out).toContain("ISA*00*          *00*          *ZZ*HB100");
  expect(x12(["redact", "--seed", "s", "-"], readFileSync(GOOD, "latin1")).out).toBe(out);
  expect(x12(["redact", "--seed", "t", GOOD]).out).not.toBe(out);
  expect(x12(["validate", "-"], out).exitCode).toBe(0);
});

test("diff tells what changed and not how it was written", () => {
  const text = readFileSync(GOOD, "latin1");
  const folder = mkdtempSync(join(tmpdir(), "x12-diff-"));
  const [same, other] = [join(folder, "same.edi"), join(folder, "other.edi")];
  writeFileSync(same, text.replaceAll("~\n", "~").replaceAll("*", "|").replace("|125|||11", "|125.00|||11"));
  writeFileSync(other, text.replace("HC:99213*125*UN*1", "HC:99214*125*UN*1"));
  expect(x12(["diff", GOOD, same])).toEqual({ out: "", err: "", exitCode: 0 });
  const changed = x12(["diff", "--json", GOOD, other]);
  expect(changed.exitCode).toBe(1);
  expect(JSON.parse(changed.out)).toEqual({
    kind: "changed",
    path: "2400/SV1/01-2",
    name: "Procedure Code",
    before: "99213",
    after: "99214",
    units: ["837P FP-1001"],
  });
  rmSync(folder, { recursive: true });
});

test.each([GOOD, REMITTANCE])("%s as whole JSON is written as the same X12 again", (file) => {
  const { out } = x12(["convert", "--whole", file]);
  expect(x12(["convert", "--x12", "-"], out).out).toBe(readFileSync(file, "latin1"));
});

test("acknowledge answers claims that the 999 accepts with a 277CA", () => {
  const { out } = x12(["acknowledge", GOOD]);
  expect(out).toContain("AK9*A*1*1*1~");
  expect(out).toContain("TRN*2*FP-1001~\nSTC*A2:20*");
  expect(JSON.parse(x12(["validate", "--json", "-"], out).out).findings).toEqual([]);
});

describe("a version that is not read", () => {
  const folder = mkdtempSync(join(tmpdir(), "x12-old-"));
  const old = join(folder, "old.edi");
  const text = readFileSync(GOOD, "latin1").replaceAll("005010X222A1", "004010X098A1");
  writeFileSync(old, text.replace(/(ST\*837\*0001)\*[^~]*/, "$1"));

  test("is called by its name and explained", () => {
    const { out, exitCode } = x12(["validate", "--json", old]);
    const { interchanges, findings } = JSON.parse(out);
    expect(interchanges[0].transactions).toEqual([
      { type: "837P", guide: "004010X098A1", control: "0001", claims: 0 },
    ]);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      "version-unsupported",
      "guide-unsupported",
    ]);
    expect(exitCode).toBe(1);
  });

  test("has its segments in general words, and why", () => {
    const { out, err, exitCode } = x12(["explain", old]);
    expect(out).toContain("CLM  The claim: the office's number for it");
    expect(err).toContain("ask the sender for 837P 005010X222A1");
    expect(exitCode).toBe(0);
  });

  test("is never written as something else", () => {
    const { out, exitCode } = x12(["convert", "--x12", old]);
    expect([out.match(/^\w+/gm), exitCode]).toEqual([["ISA", "IEA"], 1]);
    rmSync(folder, { recursive: true });
  });
});

test("what nobody can mean is exit 2 with the usage", () => {
  for (const words of [
    [],
    ["frobnicate", GOOD],
    ["validate", "--nonsense", GOOD],
    ["split", "--by", "x", GOOD],
    ["split", "--control", "x", GOOD],
  ]) {
    const { err, exitCode } = x12(words);
    expect([exitCode, err.includes("Usage: firstpass-x12")]).toEqual([2, true]);
  }
});

test("validate reads piece by piece, each interchange judged alone", () => {
  const text = readFileSync(GOOD, "latin1");
  const many = text.repeat(3000);
  const { out, exitCode } = x12(["validate", "--json", "-"], many);
  expect(exitCode).toBe(0);
  expect(JSON.parse(out).interchanges).toHaveLength(3000);
});

describe("what is piped in, and what is no X12", () => {
  const COMMANDS = ["validate", "explain", "convert", "acknowledge", "split", "merge", "redact"];
  test.each(COMMANDS)("%s takes standard input when no file is named", (command) => {
    const { out, exitCode } = x12([command], readFileSync(GOOD, "latin1"));
    expect(exitCode).toBe(0);
    expect(out.length).toBeGreaterThan(20);
  });

  test.each(COMMANDS)("%s says why a file is none, and a folder cannot be read", (command) => {
    const other = x12([command, "package.json"]);
    expect([other.exitCode, (other.out + other.err).includes("begins with ISA")]).toEqual([1, true]);
    expect(x12([command, "tests"]).exitCode).toBe(2);
    expect(x12([command, "-"]).exitCode).toBe(1);
  });

  test("help is no mistake", () => {
    for (const words of [["--help"], ["help"], ["validate", "-h"]]) {
      const { out, exitCode } = x12(words);
      expect([exitCode, out.includes("Usage: firstpass-x12")]).toEqual([0, true]);
    }
  });

  test("every key of a finding is there, null where it does not apply", () => {
    const [finding] = JSON.parse(x12(["validate", "--json", "package.json"]).out).findings;
    const keys = ["snip", "severity", "code", "message", "transaction", "path", "segment", "offset", "value"];
    expect(Object.keys(finding)).toEqual(keys);
    expect(finding.transaction).toBeNull();
  });
});
