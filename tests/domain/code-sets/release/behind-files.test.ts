import { expect, test } from "vitest";
import { type CodeRelease, speakingRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { behindFiles } from "@/domain/code-sets/release/behind-files";
import { calendarDate } from "@/domain/shared/calendar-date";

const list = (id: string, system: CodeSystem, from: string, through?: string): CodeRelease => ({
  id,
  system,
  name: id,
  covers: { from: calendarDate(from), ...(through && { through: calendarDate(through) }) },
  complete: true,
  asOf: calendarDate(from),
  provenance: [],
  entries: [],
});

const STARTER = list("starter", "place-of-service", "2023-10-01");
const TODAY = calendarDate("2026-01-15");
const speaking = (...own: readonly CodeRelease[]) =>
  speakingRelease([...own, ...behindFiles([STARTER], own)], "place-of-service", TODAY)?.id;

test("C1: a file answers before the starter set, however old its list", () => {
  expect(speaking(list("file", "place-of-service", "1995-01-01"))).toBe("file");
});

test("C1: days that no file covers, and sets that no file brings, stay with the starter set", () => {
  expect(speaking(list("file", "place-of-service", "1995-01-01", "2024-12-31"))).toBe("starter");
  expect(speaking(list("file", "taxonomy", "1995-01-01"))).toBe("starter");
  expect(behindFiles([STARTER], [])[0]).toBe(STARTER);
});

test("C1: what stands in for a list is the same each time", () => {
  const own = [list("file", "place-of-service", "1995-01-01")];
  expect(behindFiles([STARTER], own)[0]).toBe(behindFiles([STARTER], own)[0]);
});
