import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const FILE = resolve("tests/golden/x12/837p-dependent/file.edi");
const OLD_NODE = `data:text/javascript,import module from "node:module"; module.registerHooks = undefined;`;

const project = mkdtempSync(join(tmpdir(), "somebodys-project-"));
const installed = join(project, "node_modules", "firstpass");
for (const part of ["package.json", "scripts", "src", "tests/support/empty-module.ts"])
  cpSync(part, join(installed, part), { recursive: true });
for (const dependency of readdirSync("node_modules"))
  symlinkSync(resolve("node_modules", dependency), join(project, "node_modules", dependency));
afterAll(() => rmSync(project, { recursive: true }));

const ofNoInstallation = {
  // biome-ignore lint/style/noProcessEnv: a child finds its programs as its parent does
  ...process.env,
  DATABASE_URL: "",
  DATABASE_APP_URL: "",
  FIRSTPASS_DATA_DIR: join(project, "no-installation"),
};

const run = (command: string, words: readonly string[], nodeOptions: readonly string[] = []) =>
  runNode([...nodeOptions, join(installed, "src", "cli", `${command}.mjs`), ...words]);

function runNode(words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    cwd: project,
    env: ofNoInstallation,
  });
  return { answer: stdout.startsWith("{") ? JSON.parse(stdout) : stdout, stderr, status };
}

describe("the commands of the package, installed into another project", () => {
  it("validate a file", () => {
    expect(run("firstpass-x12", ["validate", "--json", FILE])).toMatchObject({
      answer: { file: FILE, findings: [] },
      stderr: "",
      status: 0,
    });
  });

  it("find and look up codes", () => {
    expect(run("firstpass-codes", ["search", "--json", "--limit", "1", "CHF"])).toMatchObject({
      answer: { results: [{ code: "I50.9" }] },
      stderr: "",
      status: 0,
    });
    expect(run("firstpass-codes", ["lookup", "--json", "E11.22", "--date", "2026-01-05"])).toMatchObject({
      answer: { code: "E11.22", status: "valid" },
      stderr: "",
      status: 0,
    });
  });

  it.each(["firstpass-x12", "firstpass-codes"])(
    "%s says what it needs under a Node that is too old",
    (command) => {
      expect(run(command, ["--help"], ["--import", OLD_NODE])).toEqual({
        answer: "",
        stderr: `${command} needs Node 24 or later.\n`,
        status: 2,
      });
    },
  );
});

describe("the library of the package, in another project", () => {
  const [, example = ""] =
    /## In a project of your own.*?```js\n(.*?)```/s.exec(readFileSync("docs/x12/engine.md", "utf8")) ?? [];
  writeFileSync(join(project, "claims.mts"), example);

  it("reads claims in plain Node as the notes show it", () => {
    const ran = runNode([
      "--no-warnings",
      "--import",
      "firstpass/register",
      join(project, "claims.mts"),
      FILE,
    ]);
    expect(ran).toEqual({ answer: expect.stringMatching(/^\S+ \d+n\n$/), stderr: "", status: 0 });
  });

  it("brings its types", () => {
    const wrong = join(project, "wrong.mts");
    writeFileSync(wrong, example.replace(".totalCharge", ".totalCharges"));
    const { stdout } = spawnSync(
      join(project, "node_modules", ".bin", "tsc"),
      [
        "--noEmit",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--target",
        "esnext",
        "--types",
        "node",
        "claims.mts",
        "wrong.mts",
      ],
      { encoding: "utf8", cwd: project },
    );
    expect(stdout.split("\n").filter((line) => line.includes("error"))).toEqual([
      expect.stringMatching(/^wrong\.mts.*'totalCharges' does not exist/),
    ]);
  });
});
