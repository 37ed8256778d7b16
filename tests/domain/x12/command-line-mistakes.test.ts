/** The command line as a stranger meets it: what is no file, no X12 or no folder is told in words, and nothing is lost. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each command starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const GOOD = "tests/golden/x12/837p-dependent/file.edi";
const text = readFileSync(GOOD, "latin1");
const folder = mkdtempSync(join(tmpdir(), "x12-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const made = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content, "latin1");
  return path;
};
function x12(...words: readonly string[]): { out: string; err: string; exitCode: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["src/cli/firstpass-x12.mjs", ...words], {
    input: "",
    encoding: "latin1",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: stdout, err: stderr, exitCode: status };
}

describe("what the system refuses is told with what to do", () => {
  test.each([
    ["a file that is not there", ["validate", join(folder, "none")], "none: there is no such file"],
    ["a folder", ["convert", folder], "this is a folder; name the files in it"],
    [
      "a companion that is not there",
      ["validate", "--companion", "none", GOOD],
      "none: there is no such file",
    ],
    [
      "a file where pieces should go",
      ["split", "--out", GOOD, GOOD],
      "this is a file where a folder is needed",
    ],
    ["a folder below a file", ["split", "--out", `${GOOD}/x`, GOOD], "is a file and no folder"],
  ])("%s", (_what, words, told) => {
    const { out, err, exitCode } = x12(...words);
    expect([out, exitCode, err.includes(told), err.includes("node:")]).toEqual(["", 2, true, false]);
  });
});

describe("what is no X12 is told once", () => {
  test.each([
    ["a packed file", made("packed.edi", gzipSync(text)), "This is a compressed file; unpack it first."],
    [
      "a header that is cut off",
      made("cut.edi", text.slice(0, 60)),
      "The file ends inside its interchange header.",
    ],
    ["nothing", made("empty.edi", ""), "The file is empty."],
  ])("%s", (_what, file, message) => {
    const { out, exitCode } = x12("validate", "--json", file);
    const { interchanges, findings } = JSON.parse(out);
    expect(findings.map((each: { message: string }) => each.message)).toEqual([message]);
    expect([exitCode, interchanges.flatMap((each: { transactions: [] }) => each.transactions)]).toEqual([
      1,
      [],
    ]);
  });

  test("and is not compared", () => {
    const { out, err, exitCode } = x12("diff", GOOD, "package.json");
    expect([out, exitCode]).toEqual(["", 1]);
    expect(err).toContain("package.json: An X12 file begins with ISA; this one does not.");
  });

  test("and nothing is made up for a header that is cut off", () => {
    const file = made("cut-too.edi", text.slice(0, 60));
    expect([x12("convert", "--x12", file).out, x12("convert", "--whole", file).out]).toEqual(["", ""]);
    expect(x12("split", file).err).toContain("Interchange without a number is damaged");
  });
});

test("pieces of two files of one name do not replace each other", () => {
  const [first, second, out] = ["one", "two", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [first, second]) mkdirSync(each);
  writeFileSync(join(first, "a.edi"), text, "latin1");
  writeFileSync(join(second, "a.edi"), text.replaceAll("FP-1001", "FP-1002"), "latin1");
  expect(x12("split", "--out", out, join(first, "a.edi"), join(second, "a.edi")).exitCode).toBe(0);
  const claims = readdirSync(out).map(
    (name) => /FP-100\d/.exec(readFileSync(join(out, name), "latin1"))?.[0],
  );
  expect(claims.sort()).toEqual(["FP-1001", "FP-1002"]);
});

describe("every file without a finding", () => {
  const files = readdirSync("tests/golden/x12")
    .filter(
      (name) =>
        JSON.parse(readFileSync(`tests/golden/x12/${name}/expected.json`, "utf8")).findings.length === 0,
    )
    .map((name) => `tests/golden/x12/${name}/file.edi`);
  const lines = (out: string): unknown[] =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test.each(["validate", "explain", "convert"])("is taken by %s --json, an object a line", (command) => {
    const { out, err, exitCode } = x12(command, "--json", ...files);
    expect([err, exitCode]).toEqual(["", 0]);
    expect(lines(out).length).toBeGreaterThanOrEqual(files.length);
  });

  test.each(["acknowledge", "merge", "redact", "split"])(
    "is taken by %s, and what it gives has no error",
    (command) => {
      const { out, err, exitCode } = x12(command, ...files);
      expect([err, exitCode]).toEqual(["", 0]);
      const { findings } = JSON.parse(x12("validate", "--json", made(`${command}.edi`, out)).out);
      expect(findings.filter((each: { severity: string }) => each.severity === "error")).toEqual([]);
    },
  );

  test("means the same after it was made into parts and back", () => {
    const parts = made("parts.json", x12("convert", "--whole", ...files).out);
    const { out, exitCode } = x12("convert", "--x12", parts);
    expect(exitCode).toBe(0);
    const all = made("all.edi", files.map((file) => readFileSync(file, "latin1")).join(""));
    expect(x12("diff", all, made("back.edi", out))).toEqual({ out: "", err: "", exitCode: 0 });
  });
});
