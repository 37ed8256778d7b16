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
 * The counts of a test runner. A runner that ended badly without a failed test to show for it (a file that did not
 * load, an error outside any test, no test at all) counts as one failure.
 */
export function honest(counts: Tally | undefined, exitCode: number): Tally {
  if (!counts) return oneFailed;
  const endedWell = exitCode === 0 && counts.passed > 0;
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Counts of vitest's JSON report; undefined when it wrote none. */
export function readVitestReport(file: string): Tally | undefined {
  const report = readJson(file);
  return report && { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
}

/** Counts of Playwright's JSON report: a test that passed only when repeated did not pass. */
export function readPlaywrightReport(file: string): Tally | undefined {
  const stats = readJson(file)?.stats;
  return stats && { passed: Number(stats.expected), failed: Number(stats.unexpected) + Number(stats.flaky) };
}

function readJson(file: string) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}
