/** A test that failed, as the end of a run tells it. */
export interface Failure {
  /** File and title, or the title of a stage. */
  readonly test: string;
  readonly reason: string;
}

/** What a stage counted. `failures` names what failed, as far as the stage can name it. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
}

export const nothingCounted: Tally = { passed: 0, failed: 0, failures: [] };
export const onePassed: Tally = { ...nothingCounted, passed: 1 };

export const oneFailed = (test: string, reason: string): Tally => ({
  passed: 0,
  failed: 1,
  failures: [{ test, reason }],
});

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      failures: [...left.failures, ...right.failures],
    }),
    nothingCounted,
  );

/**
 * The counts of a test runner. A runner that ended badly without a failed test to show for it (an error outside any
 * test, no test at all) counts as one failure.
 */
export function honest(title: string, counts: Tally | undefined, exitCode: number): Tally {
  if (!counts) return oneFailed(title, `Ended with ${exitCode} before it wrote its report.`);
  const endedWell = exitCode === 0 && counts.passed > 0;
  if (endedWell || counts.failed > 0) return counts;
  return sum([
    counts,
    oneFailed(title, `Ended with ${exitCode}, ${counts.passed} passed, and an error outside of any test.`),
  ]);
}

const shownFailures = 12;
const shownLines = 12;
const shownWidth = 300;

/** What failed, for the end of a run: a machine that keeps only the end of the output still says which and why. */
export function retell({ failed, failures }: Tally): readonly string[] {
  if (failed === 0) return [];
  const shown = failures.slice(0, shownFailures).flatMap(({ test, reason }) => {
    const lines = withoutColors(reason).split("\n").slice(0, shownLines);
    return [`✗ ${test}`, ...lines.map((line) => `    ${line.slice(0, shownWidth)}`)];
  });
  const hidden = failed - Math.min(failures.length, shownFailures);
  return ["What failed:", ...shown, ...(hidden > 0 ? [`… and ${hidden} more, above.`] : []), ""];
}

// Terminals' color codes start with the escape character.
const colorCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const withoutColors = (text: string): string => text.replace(colorCodes, "");
