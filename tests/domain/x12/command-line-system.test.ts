/** The command line where the system says no: exit code 2 and a sentence, never a stack. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { openSource } from "@/cli/x12-files";
import { ReadRefusal, readPieces } from "@/cli/x12-input";

// Each command starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const GOOD = "tests/golden/x12/837p-dependent/file.edi";
const text = readFileSync(GOOD, "latin1");
const folder = mkdtempSync(join(tmpdir(), "x12-system-"));
afterAll(() => rmSync(folder, { recursive: true }));
const COMMANDS = ["validate", "explain", "convert", "acknowledge", "split", "merge", "redact"];

interface Ended {
  readonly out: string;
  readonly err: string;
  readonly exitCode: number | null;
}
function x12(
  words: readonly string[],
  stdout: number | "pipe" = "pipe",
  env?: Readonly<Record<"TMPDIR", string>>,
): Ended {
  const ended = spawnSync(process.execPath, ["src/cli/firstpass-x12.mjs", ...words], {
    stdio: ["ignore", stdout, "pipe"],
    encoding: "latin1",
    ...(env && { env: env as unknown as NodeJS.ProcessEnv }),
  });
  return { out: ended.stdout ?? "", err: ended.stderr, exitCode: ended.status };
}
const isStack = (err: string): boolean => /^\s+at /m.test(err);

describe("output that cannot be written", () => {
  const canBeFull = existsSync("/dev/full");
  test.skipIf(!canBeFull).each([...COMMANDS, "diff"])("%s says so", (command) => {
    const files = command === "diff" ? [GOOD, "tests/golden/x12/837p-drug/file.edi"] : [GOOD];
    const { err, exitCode } = x12([command, ...files], openSync("/dev/full", "w"));
    expect([err, exitCode]).toEqual(["standard output: there is no room left on the disk\n", 2]);
  });

  test("a reader that has enough ends the command in peace", () => {
    const many = join(folder, "many.edi");
    writeFileSync(many, text.repeat(2000), "latin1");
    const line = `"${process.execPath}" src/cli/firstpass-x12.mjs convert "${many}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "latin1" });
    const [first = "", status] = stdout.trimEnd().split("\n");
    expect([JSON.parse(first) !== undefined, status, stderr]).toEqual([true, "0", ""]);
  });

  test("no folder for what must wait outside of memory", () => {
    const { out, err, exitCode } = x12(["acknowledge", GOOD], "pipe", { TMPDIR: join(folder, "none") });
    expect([out, exitCode, isStack(err)]).toEqual(["", 2, false]);
    expect(err).toContain("the folder for temporary files (TMPDIR)");
  });
});

describe("a file that cannot be opened", () => {
  const around = join(folder, "around");
  symlinkSync(around, around);
  const lost = join(folder, "lost");
  symlinkSync(join(folder, "nothing"), lost);
  test.each([
    ["a link to itself", around, "it is a link that leads back to itself"],
    ["a link to nothing", lost, "there is no such file"],
  ])("%s: every command says so, and the next file is answered", (_what, file, told) => {
    for (const command of COMMANDS) {
      const { out, err, exitCode } = x12([command, file, GOOD]);
      expect([exitCode, err.includes(`${file}: ${told}`), isStack(err)]).toEqual([2, true, false]);
      expect(out === "").toBe(command === "merge"); // what is merged is merged whole or not at all
    }
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot)("a file and a folder of somebody else", () => {
    const file = join(folder, "closed.edi");
    writeFileSync(file, text, "latin1");
    chmodSync(file, 0);
    const out = join(folder, "closed");
    mkdirSync(out, { mode: 0o555 });
    expect(x12(["validate", file]).err).toBe(`${file}: you have no permission for it; ask whoever owns it\n`);
    expect(x12(["split", "--out", out, GOOD]).exitCode).toBe(2);
  });
});

test.skipIf(process.platform === "win32")("a named pipe is opened once, and read to its end", () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const line = `cat "${GOOD}" > "${pipe}" & exec "${process.execPath}" src/cli/firstpass-x12.mjs diff "${GOOD}" "${pipe}"`;
  const { status, stdout } = spawnSync("bash", ["-c", line], { encoding: "latin1", timeout: 120_000 });
  expect([status, stdout]).toEqual([0, ""]);
});

describe("a file that somebody writes to while it is read", () => {
  const changing = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text.repeat(100), "latin1");
    return path;
  };
  test("is refused when it was read once", () => {
    const path = changing("once.edi");
    let pieces = 0;
    const told = readPieces(path, () => {
      pieces += 1;
      if (pieces === 1) appendFileSync(path, text);
    });
    expect([told, pieces > 1]).toEqual([
      "it was changed while it was read; try again when nobody writes to it",
      true,
    ]);
  });
  test("is refused when it is read again", () => {
    const path = changing("again.edi");
    const source = openSource(path);
    if (typeof source === "string") throw new Error(source);
    expect([...source.pieces()].join("")).toBe(text.repeat(100));
    appendFileSync(path, text);
    expect(() => [...source.pieces(0, 10)]).toThrow(ReadRefusal);
  });
});
