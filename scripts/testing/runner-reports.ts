// What the test runners wrote of a run, as a tally.
import fs from "node:fs";
import path from "node:path";
import { projectFolder } from "../project-folder";
import type { Failure, Tally } from "./tally";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
}

/** Counts of vitest's JSON report; a file that did not load is a failure too. Undefined when there is no report. */
export function readVitestReport(file: string): Tally | undefined {
  const report = readJson<VitestReport>(file);
  if (!report) return undefined;
  const failures = report.testResults.flatMap(failuresOfFile);
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, failures.length),
    failures,
  };
}

function failuresOfFile({ name, status, message, assertionResults }: VitestFile): readonly Failure[] {
  const file = path.relative(projectFolder, name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (status === "failed" && failed.length === 0) return [{ test: file, reason: message ?? "" }];
  return failed.map(({ fullName, failureMessages = [] }) => ({
    test: `${file} › ${fullName}`,
    reason: failureMessages.join("\n"),
  }));
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly file: string;
  readonly tests: readonly {
    readonly status: string;
    readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
  }[];
}

/** Counts of Playwright's JSON report: a test that passed only when repeated did not pass. */
export function readPlaywrightReport(file: string): Tally | undefined {
  const report = readJson<PlaywrightReport>(file);
  if (!report) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  const failures = (report.suites ?? []).flatMap(specsOf).flatMap(failuresOfSpec);
  return { passed: expected, failed: unexpected + flaky, failures };
}

const specsOf = ({ suites = [], specs = [] }: PlaywrightSuite): readonly PlaywrightSpec[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const failuresOfSpec = ({ title, file, tests }: PlaywrightSpec): readonly Failure[] =>
  tests
    .filter(({ status }) => status === "unexpected" || status === "flaky")
    .map(({ results }) => ({
      test: `${file} › ${title}`,
      reason: results.flatMap(({ errors }) => errors.map(({ message }) => message ?? "")).join("\n"),
    }));

const readJson = <T>(file: string): T | undefined =>
  fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
