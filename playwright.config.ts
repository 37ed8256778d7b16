import { defineConfig, devices } from "@playwright/test";

const runsAsRoot = process.getuid?.() === 0;
const browser = process.env.CHROMIUM_PATH;

const chromium = { use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } };
/** They change the queues of one office. */
const inTurn = ["coder", "encoder", "biller", "denial-specialist", "auditor", "administrator"];
/** One keeps the machine busy with large files, one moves the clock: each alone, when all others are done. */
const atTheEnd = ["official-encoder", "cycle"];
const file = (name: string): string => `**/${name}.spec.ts`;

// `npm test` starts a throw-away installation and says in BASE_URL where it answers, and in CHROMIUM_PATH which
// browser of this machine was found to work; without it, the one of the test runner is used.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI === "true",
  workers: 2,
  retries: 0,
  // Time limits only end what hangs; a busy machine is several times slower than a quiet one.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    timezoneId: "America/New_York",
    locale: "en-US",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        ...(runsAsRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
  // Journeys that change the office's queues go one after the other; the clock is moved when all journeys are done.
  projects: [
    { ...chromium, name: "screens", testIgnore: [...inTurn, ...atTheEnd].map(file) },
    {
      ...chromium,
      name: "work",
      testMatch: inTurn.map(file),
      workers: 1,
    },
    {
      ...chromium,
      name: "releases",
      testMatch: file("official-encoder"),
      dependencies: ["screens", "work"],
    },
    { ...chromium, name: "clock", testMatch: file("cycle"), dependencies: ["screens", "work", "releases"] },
  ],
});
