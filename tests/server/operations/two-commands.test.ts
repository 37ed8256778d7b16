import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint } from "../../../scripts/build/fingerprint";
import { runningInstallation, takeDataFolder } from "../../../scripts/installation/data-folder";
import { choosePayerPort, chooseWebPort } from "../../../scripts/installation/port-choice";
import { loadSecrets } from "../../../scripts/installation/secrets";
import { readStartSettings } from "../../../scripts/installation/settings";
import { createShutdown } from "../../../scripts/installation/shutdown";
import { projectFolder } from "../../../scripts/project-folder";
import { nodeCommand, runCommand } from "../../../scripts/run-command";
import { readPlaywrightReport, readVitestReport } from "../../../scripts/testing/runner-reports";
import { honest, retell } from "../../../scripts/testing/tally";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "commands-"));
});
afterEach(() => rm(folder, { recursive: true }));

const silently = () => undefined;

/** Listens on a port of the system's choice until the work is done. */
async function withTakenPort(work: (port: number) => Promise<void>): Promise<void> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await work(typeof address === "object" && address ? address.port : 0);
  server.close();
}

describe("the settings of a start", () => {
  it("are complete without any", () => {
    const settings = readStartSettings({});
    expect(settings.host).toBe("127.0.0.1");
    expect(settings.webPort).toEqual({ variable: "PORT", port: 3000, explicit: false });
    expect(settings.databaseUrl).toBeUndefined();
    expect(path.basename(settings.dataFolder)).toBe(".firstpass");
  });

  it.each([
    [{ PORT: "http" }, "PORT=http is not a port"],
    [{ PORT: "70000" }, "PORT=70000 is not a port"],
    [{ DATABASE_URL: "mysql://server/firstpass" }, "DATABASE_URL is not the address of a PostgreSQL"],
    [{ DATABASE_APP_URL: "postgresql://server/firstpass" }, "DATABASE_APP_URL is set without DATABASE_URL"],
  ])("refuse %j", (variables, message) => {
    expect(() => readStartSettings(variables)).toThrow(message);
  });

  it("take another port than the usual one when that is taken, and say so", () =>
    withTakenPort(async (port) => {
      const said: string[] = [];
      const usual = { ...readStartSettings({}), webPort: { variable: "PORT", port, explicit: false } };
      const chosen = await chooseWebPort(usual, (line) => said.push(line));
      expect(chosen).toBeGreaterThan(port);
      expect(said.join()).toContain(`Port ${port} is taken by another program; using ${chosen}`);
    }));

  it("refuse a port that was asked for and is taken, naming the setting", () =>
    withTakenPort(async (port) => {
      const asked = readStartSettings({ PORT: String(port) });
      await expect(chooseWebPort(asked, silently)).rejects.toThrow(/Port \d+ is taken.*with PORT/);
    }));

  it("keep the practice payer's port from start to start, because the demo knows it", async () => {
    const settings = { ...readStartSettings({ FIRSTPASS_DATA_DIR: folder }) };
    await withTakenPort(async (port) => {
      const usual = { ...settings, payerPort: { variable: "PRACTICE_PAYER_PORT", port, explicit: false } };
      const first = await choosePayerPort(usual, silently);
      expect(first).not.toBe(port);
      expect(await choosePayerPort(usual, silently)).toBe(first);
    });
  });
});

describe("the data folder", () => {
  it("is held by one start at a time, and a note left by a killed one does not count", async () => {
    const taken = takeDataFolder(folder);
    taken.announce("http://localhost:3000");
    expect(runningInstallation(folder)).toBeUndefined();
    await writeFile(path.join(folder, "running.json"), JSON.stringify({ pid: 999_999, address: "x" }));
    expect(runningInstallation(folder)).toBeUndefined();
    await writeFile(path.join(folder, "running.json"), '{"pid":');
    expect(runningInstallation(folder)).toBeUndefined();
    taken.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("OPS-4 keeps the secrets to its user and gives the same ones to everybody who asks", async () => {
    const first = loadSecrets(folder);
    expect(loadSecrets(folder)).toEqual(first);
    expect((await stat(path.join(folder, "secrets.json"))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["secrets.json"]);
    expect(new Set(Object.values(first.rolePasswords)).size).toBe(3);
    expect(first.demoPassword).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  });

  it("takes the demo's password where the secrets are new, and keeps to it when another is given later", () => {
    expect(loadSecrets(folder, { demoPassword: "first-one" }).demoPassword).toBe("first-one");
    expect(loadSecrets(folder, { demoPassword: "another" }).demoPassword).toBe("first-one");
  });

  it("refuses to replace secrets that a database was made with, and says what to do with damaged ones", async () => {
    expect(() => loadSecrets(folder, { mustExist: true })).toThrow("Put it back from a backup");
    await writeFile(path.join(folder, "secrets.json"), "{");
    expect(() => loadSecrets(folder)).toThrow("cannot be read");
  });

  it("gets a secret that an older version did not know, and keeps the others", async () => {
    const { demoPassword, ...older } = loadSecrets(folder);
    await writeFile(path.join(folder, "secrets.json"), JSON.stringify(older));
    const completed = loadSecrets(folder);
    expect(completed).toMatchObject(older);
    expect(JSON.parse(await readFile(path.join(folder, "secrets.json"), "utf8"))).toEqual(completed);
    expect(completed.demoPassword).not.toBe(demoPassword);
  });
});

describe("the fingerprint of the sources", () => {
  it("changes with a name and with a content, and not with anything else", async () => {
    await mkdir(path.join(folder, "src", "generated"), { recursive: true });
    await writeFile(path.join(folder, "src", "a.ts"), "1");
    const before = fingerprint(["src"], folder);
    await writeFile(path.join(folder, "src", "generated", "client.ts"), "made by a tool");
    await writeFile(path.join(folder, "src", "a.ts"), "1");
    expect(fingerprint(["src", "absent"], folder)).toBe(before);
    await writeFile(path.join(folder, "src", "a.ts"), "2");
    const changed = fingerprint(["src"], folder);
    await writeFile(path.join(folder, "src", "b.ts"), "");
    expect(new Set([before, changed, fingerprint(["src"], folder)]).size).toBe(3);
  });
});

describe("a command", () => {
  it("gives its exit code and what it printed", async () => {
    const script = path.join(folder, "script.mjs");
    await writeFile(script, "console.log('counted'); console.error('badly'); process.exit(4);");
    const { code, output } = await runCommand(nodeCommand(script), createShutdown());
    expect(code).toBe(4);
    expect(output.split("\n").sort()).toEqual(["badly", "counted"]);
  });

  it("ends after its time, with what it began", async () => {
    const script = path.join(folder, "script.mjs");
    await writeFile(
      script,
      "import { spawn } from 'node:child_process'; spawn('sleep', ['60'], { stdio: 'inherit' });",
    );
    const { code, output } = await runCommand({ ...nodeCommand(script), timeoutMs: 500 }, createShutdown());
    expect(code).not.toBe(0);
    expect(output).toContain("Ended after 0.5 s");
  });

  it("ends when the person asks to stop, and none begins after that", async () => {
    const script = path.join(folder, "script.mjs");
    await writeFile(script, "setInterval(() => {}, 1000);");
    const shutdown = createShutdown();
    const running = runCommand(nodeCommand(script), shutdown);
    await shutdown.stopAll();
    expect((await running).code).not.toBe(0);
    expect(() => runCommand(nodeCommand(script), shutdown)).toThrow();
  });
});

describe("the count of the tests", () => {
  const report = async (contents: unknown) => {
    const file = path.join(folder, "report.json");
    await writeFile(file, JSON.stringify(contents));
    return file;
  };

  it("counts and names a test that failed and a test file that did not load", async () => {
    const passed = { fullName: "adds", status: "passed" };
    const failed = { fullName: "posts once", status: "failed", failureMessages: ["expected 1 to be 2"] };
    const file = await report({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        {
          name: path.join(projectFolder, "a.test.ts"),
          status: "failed",
          assertionResults: [passed, failed],
        },
        {
          name: path.join(projectFolder, "b.test.ts"),
          status: "failed",
          message: "no such module",
          assertionResults: [],
        },
      ],
    });
    expect(readVitestReport(file)).toEqual({
      passed: 5,
      failed: 2,
      failures: [
        { test: "a.test.ts › posts once", reason: "expected 1 to be 2" },
        { test: "b.test.ts", reason: "no such module" },
      ],
    });
  });

  it("does not count a browser test that passed only when repeated as passed, and names it", async () => {
    const results = [{ errors: [{ message: "element not found" }] }, { errors: [] }];
    const spec = { title: "signs in", file: "sign-in.spec.ts", tests: [{ status: "flaky", results }] };
    const file = await report({
      stats: { expected: 7, unexpected: 0, flaky: 1, skipped: 0 },
      suites: [{ suites: [{ specs: [spec] }] }],
    });
    expect(readPlaywrightReport(file)).toEqual({
      passed: 7,
      failed: 1,
      failures: [{ test: "sign-in.spec.ts › signs in", reason: "element not found" }],
    });
  });

  it.each([
    ["a good end", { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ["failed tests", { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ["an error outside any test", { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ["no test at all", { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ["no report", undefined, 0, { passed: 0, failed: 1 }],
  ])("is honest about %s", (_what, counts, exitCode, expected) => {
    expect(honest("Rules", counts && { ...counts, failures: [] }, exitCode)).toMatchObject(expected);
  });

  it("ends with what failed and why, for a machine that keeps only the end", () => {
    const red = `${String.fromCharCode(27)}[31mexpected 1 to be 2`;
    const told = retell({
      passed: 3,
      failed: 2,
      failures: [{ test: "a.test.ts › posts once", reason: red }],
    });
    expect(told).toEqual([
      "What failed:",
      "✗ a.test.ts › posts once",
      "    expected 1 to be 2",
      "… and 1 more, above.",
      "",
    ]);
    expect(retell({ passed: 3, failed: 0, failures: [] })).toEqual([]);
  });
});

describe("the Node that the commands begin with", () => {
  it.each([
    ["20.8.1", true, true],
    ["20.9.0", true, false],
    ["18.20.0", true, true],
    ["22.17.9", false, true],
    ["22.18.0", false, false],
    ["24.1.0", false, false],
  ])("%s, where the packages bring their own: %s, is too old: %s", async (version, brought, tooOld) => {
    const script = path.join(folder, "script.mjs");
    const stage = path.join(projectFolder, "scripts", "install-packages.mjs");
    await writeFile(
      script,
      `import { nodeComplaint } from ${JSON.stringify(stage)};
       console.log(nodeComplaint(${JSON.stringify(version)}, ${brought}) ?? "good");`,
    );
    const { output } = await runCommand(nodeCommand(script), createShutdown());
    expect(output.includes(`Node ${version} is too old`)).toBe(tooOld);
    expect(output === "good").toBe(!tooOld);
  });
});
