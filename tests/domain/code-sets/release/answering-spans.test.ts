import { expect, test } from "vitest";
import type { ReleaseSummary } from "@/domain/code-sets/code-release";
import { answeringSpans } from "@/domain/code-sets/release/answering-spans";
import { calendarDate } from "@/domain/shared/calendar-date";

interface Facts {
  readonly from: string;
  readonly through?: string;
  readonly complete?: boolean;
  readonly asOf?: string;
}

const release = (id: string, { from, through, complete = true, asOf = from }: Facts): ReleaseSummary => ({
  id,
  system: "hcpcs",
  name: id,
  covers: { from: calendarDate(from), ...(through && { through: calendarDate(through) }) },
  complete,
  asOf: calendarDate(asOf),
  provenance: [],
});

const spansOf = (...releases: readonly ReleaseSummary[]) =>
  answeringSpans(releases, "hcpcs").map(({ release: { id }, from, through }) => [id, from, through ?? "…"]);

const YEAR = release("2024", { from: "2024-01-01", through: "2024-12-31" });

test("C1: a selection answers only for the days that no complete release covers", () => {
  const starter = release("starter", { from: "2023-10-01", through: "2026-06-30", complete: false });
  expect(spansOf(starter, YEAR)).toEqual([
    ["starter", "2025-01-01", "2026-06-30"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["starter", "2023-10-01", "2023-12-31"],
  ]);
});

test("C1: a selection that is covered throughout answers for nothing", () => {
  const starter = release("starter", { from: "2024-02-01", through: "2024-06-30", complete: false });
  expect(spansOf(starter, YEAR)).toEqual([["2024", "2024-01-01", "2024-12-31"]]);
});

test("C1: of two complete ones the newer state of knowledge answers, and the other before it began", () => {
  const open = release("open", { from: "1995-01-01", asOf: "2024-02-01" });
  expect(spansOf(YEAR, open)).toEqual([["open", "1995-01-01", "…"]]);
  const older = release("older", { from: "1995-01-01", asOf: "2023-01-01" });
  expect(spansOf(YEAR, older)).toEqual([
    ["older", "2025-01-01", "…"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["older", "1995-01-01", "2023-12-31"],
  ]);
});

test("C1: days between two releases belong to neither; a turn at which the same goes on is no new stretch", () => {
  const later = release("2026", { from: "2026-01-01", through: "2026-12-31" });
  const within = release("within", { from: "2024-03-01", through: "2024-03-31", complete: false });
  expect(spansOf(later, YEAR, within)).toEqual([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
  ]);
});

test("C1: other sets and no release at all", () => {
  expect(answeringSpans([YEAR], "icd10cm")).toEqual([]);
  expect(spansOf()).toEqual([]);
});
