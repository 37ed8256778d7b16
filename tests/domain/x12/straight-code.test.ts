/** Straight-line code is a faster way to the same values; where none can be made, the fields are walked over. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { makerOf, setterOf } from "@/domain/x12/straight-code";
import { longFile } from "./long-file";

// Each command starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "straight-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** More repeats than it takes to find the making of code worthwhile. */
const TIMES = 120;
const NAMES = [
  "837p-every-provider",
  "837i-stay-with-everything",
  "837d-oral-surgery",
  "835-every-part-of-a-claim",
];
const files = NAMES.map((name) => {
  const file = join(folder, `${name}.edi`);
  const text = readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
  writeFileSync(
    file,
    longFile(text, TIMES, (segment) => segment),
    "latin1",
  );
  return file;
});

function x12(flags: readonly string[], words: readonly string[]): string {
  const command = [...flags, "src/cli/firstpass-x12.mjs", ...words];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "latin1", maxBuffer: 1 << 28 });
  return stdout + stderr;
}

describe("EDI-1: a runtime that makes no code from text", () => {
  for (const words of [
    ["convert", "--json"],
    ["validate", "--json"],
  ])
    test(`${words[0]} says the same`, () => {
      const plain = x12([], [...words, ...files]);
      expect(plain.length).toBeGreaterThan(10_000);
      expect(x12(["--disallow-code-generation-from-strings"], [...words, ...files])).toBe(plain);
    });
});

describe("code from text", () => {
  test("makes plain objects, with any text as a key", () => {
    const key = 'a"]; throw 1; //\n\u2028';
    const none: readonly unknown[] = [];
    const value = makerOf(["lines", key], none)?.() ?? {};
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([
      ["lines", none],
      [key, none],
    ]);
    setterOf(key)?.(value, 1);
    expect(value[key]).toBe(1);
  });
});
