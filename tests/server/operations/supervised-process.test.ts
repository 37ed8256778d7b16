import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { errorIn, openProcessLog } from "../../../scripts/installation/process-log";
import { type SupervisedProcess, supervise } from "../../../scripts/installation/supervised-process";

let folder: string;
let said: string[];
let givenUp: string[];
let running: SupervisedProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "supervised-"));
  said = [];
  givenUp = [];
});

afterEach(async () => {
  await running?.stop();
  await rm(folder, { recursive: true });
});

function run(script: string): SupervisedProcess {
  const say = (line: string) => {
    said.push(line);
  };
  running = supervise(
    { name: "clerk", command: process.execPath, args: ["-e", script] },
    {
      log: openProcessLog({ folder, name: "clerk", say }),
      say,
      onGiveUp: (reason) => givenUp.push(reason),
      patience: 3,
    },
  );
  return running;
}

/** A new process may take its time on a busy machine; the limit only ends what hangs. */
const until = (isSo: () => boolean | Promise<boolean>) => vi.waitUntil(isSo, { timeout: 60_000 });
const logged = () => readFile(path.join(folder, "clerk.log"), "utf8").catch(() => "");
const stayAlive = "console.log('at work'); setInterval(() => {}, 1000);";

describe("a supervised process", () => {
  it("is started again after kill -9, and says so", async () => {
    const clerk = run(stayAlive);
    await until(async () => (await logged()).includes("at work"));
    process.kill(Number(clerk.pid()), "SIGKILL");
    await until(async () => (await logged()).split("at work").length === 3);
    expect(said).toEqual(["clerk ended (SIGKILL); starting it again"]);
    expect(givenUp).toEqual([]);
  });

  it("is given up after too many quick deaths, with its last lines", async () => {
    run("console.error('the ledger is missing'); process.exit(3);");
    await until(() => givenUp.length > 0);
    expect(givenUp).toHaveLength(1);
    expect(givenUp[0]).toContain("clerk ended 3 times in a row (exit code 3)");
    expect(givenUp[0]).toContain("the ledger is missing");
  });

  it("ends when it is stopped, in good order, and stays away", async () => {
    const clerk = run(
      `process.on('SIGTERM', () => { console.log('put everything away'); process.exit(0); }); ${stayAlive}`,
    );
    await until(async () => (await logged()).includes("at work"));
    await clerk.stop();
    expect(clerk.pid()).toBeUndefined();
    expect(await logged()).toContain("put everything away");
    expect(said).toEqual([]);
  });

  it("is ended by force when it does not listen", async () => {
    const clerk = run(`process.on('SIGTERM', () => {}); ${stayAlive}`);
    await until(async () => (await logged()).includes("at work"));
    await clerk.stop(300);
    expect(clerk.pid()).toBeUndefined();
  });
});

describe("what of a log is worth a line on the screen", () => {
  it.each([
    ["an error of the structured log", '{"level":50,"msg":"no answer"}', false, "no answer"],
    ["information of the structured log", '{"level":30,"msg":"job done"}', false, undefined],
    ["information on the error stream", '{"level":30,"msg":"job done"}', true, undefined],
    ["plain text on the error stream", "Error: no such file", true, "Error: no such file"],
    ["plain text", "Ready in 0.2 s", false, undefined],
    ["a line of a stack", "    at main (worker.ts:1:7)", true, undefined],
    ["an error that only begins like an entry", "{ code: 'Error' }", true, "{ code: 'Error' }"],
  ])("%s", (_what, line, onErrorStream, shown) => {
    expect(errorIn(line, onErrorStream)).toBe(shown);
  });
});
