import { expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { saidTogether } from "@/features/code-updates/update-lines";
import type { Update } from "@/features/code-updates/update-words";

const update = (text: string, more: Partial<Update> = {}): Update => ({
  kind: "note-removed",
  series: "icd10cm",
  code: "B88.0",
  on: calendarDate("2025-10-01"),
  about: "inclusion-term",
  authority: "addenda FY2026, page 1",
  successors: [],
  text,
  ...more,
});

it("C24: notes that differ in their words only are said together, in the order they came", () => {
  const together = saidTogether([
    update("one"),
    update("two"),
    update("three", { authority: "addenda FY2026, page 2" }),
    update("four", { kind: "note-added" }),
    update("five", { kind: "note-added", code: "B88" }),
    update("old title", { kind: "retitled", previousText: "older" }),
    update("other title", { kind: "retitled", previousText: "older" }),
  ]);
  expect(together.map((group) => group.map(({ text }) => text))).toEqual([
    ["one", "two"],
    ["three"],
    ["four"],
    ["five"],
    ["old title"],
    ["other title"],
  ]);
});
