import fs from "node:fs";

/** What a stage counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const onePassed: Tally = { passed: 1, failed: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1 };

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((left, right) => ({
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
  }));

/**
 * The counts of a test runner. A runner that ended badly without a failed test to show for it (an error outside any
 * test, no test at all) counts as one failure.
 */
export function honest(counts: Tally | undefined, exitCode: number): Tally {
  if (!counts) return oneFailed;
  const endedWell = exitCode === 0 && counts.passed > 0;
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts of vitest's JSON report; a file that did not load is a failure too. Undefined when there is no report. */
export function readVitestReport(file: string): Tally | undefined {
  const report = readJson<VitestReport>(file);
  if (!report) return undefined;
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + notLoaded.length };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Counts of Playwright's JSON report: a test that passed only when repeated did not pass. */
export function readPlaywrightReport(file: string): Tally | undefined {
  const stats = readJson<PlaywrightReport>(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const readJson = <T>(file: string): T | undefined =>
  fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
