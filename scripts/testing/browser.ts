import fs from "node:fs";
import { chromium } from "@playwright/test";
import type { Shutdown } from "../installation/shutdown";
import { type Command, nodeCommand, runCommand } from "../run-command";
import { StartRefused } from "../start-refused";

/** A browser that really starts on this machine: a path, or the test runner's own. */
export interface Browser {
  readonly path?: string;
}

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const runsAsRoot = process.getuid?.() === 0;
const installTimeoutMs = 8 * 60_000;

/** Looks for a browser that works; where there is none, gets the test runner's own, or as root the system's. */
export async function findBrowser(shutdown: Shutdown, say: (line: string) => void): Promise<Browser> {
  const found = await firstThatStarts(candidates());
  if (found) return found;
  for (const { what, command } of installers()) {
    say(`No browser starts on this machine: ${what}`);
    const { code, output } = await runCommand(command, shutdown);
    const installed = await firstThatStarts(candidates());
    if (installed) return installed;
    if (code !== 0) say(output.split("\n").slice(-5).join("\n"));
  }
  throw new StartRefused(
    "No browser: install Chromium or Chrome (on Debian: apt-get install chromium) and run again, or name one with CHROMIUM_PATH.",
  );
}

function candidates(): Browser[] {
  const given = process.env.CHROMIUM_PATH;
  const onSystem = systemBrowsers.filter((file) => fs.existsSync(file)).map((path) => ({ path }));
  const own: Browser[] = fs.existsSync(chromium.executablePath()) ? [{}] : [];
  return given ? [{ path: given }] : [...onSystem, ...own];
}

async function firstThatStarts(browsers: readonly Browser[]): Promise<Browser | undefined> {
  for (const browser of browsers) if (await starts(browser)) return browser;
  return undefined;
}

/** A file of the right name may be a stub, or lack a library: only starting it tells. */
async function starts({ path }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(path && { executablePath: path }),
      args: runsAsRoot ? ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] : ["--disable-gpu"],
      timeout: 30_000,
    });
    await browser.newPage();
    await browser.close();
    return true;
  } catch {
    return false; // the next one may
  }
}

interface Installer {
  readonly what: string;
  readonly command: Command;
}

function installers(): Installer[] {
  const withLibraries = runsAsRoot ? ["--with-deps"] : [];
  const own: Installer = {
    what: "getting the one of the test runner.",
    command: {
      ...nodeCommand("node_modules/@playwright/test/cli.js", ["install", ...withLibraries, "chromium"]),
      timeoutMs: installTimeoutMs,
    },
  };
  const system: Installer = {
    what: "installing the system's Chromium with apt-get.",
    command: {
      command: "sh",
      args: ["-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium"],
      timeoutMs: installTimeoutMs,
    },
  };
  return runsAsRoot && fs.existsSync("/usr/bin/apt-get") ? [own, system] : [own];
}
