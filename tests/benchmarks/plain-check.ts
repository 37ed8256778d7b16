import type { CodesToCheck, ListedService } from "@/domain/code-sets/check/checked-codes";
import { compactCode } from "@/domain/code-sets/code-format";
import type { Component } from "@/domain/code-sets/components/component";
import { chapterOf, inherits } from "@/domain/code-sets/diagnosis-notes";
import { NCCI_ASSOCIATED_MODIFIERS } from "@/domain/code-sets/modifiers";
import { pairsOf } from "@/domain/code-sets/ncci/pair-table";
import { codesInNote, isInRange } from "@/domain/code-sets/note-codes";
import { componentOn } from "@/domain/code-sets/release/find-component";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import type { TabularNote } from "@/domain/code-sets/tabular-note";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/**
 * What one writes first, for pairs, units and Excludes1 alone: the published pairs in a Map of Maps by code, limits in
 * a Map, and the notes of both diagnoses and of all above them read as text at every question.
 */
export function createPlainCheck(components: readonly Component[], on: CalendarDate) {
  const quarter = ncciFromComponents(components)?.quarterOn("practitioner", on);
  const pairs = new Map<string, Map<string, boolean>>();
  for (const { column1, column2, indicator, deleted } of quarter?.pairs ? pairsOf(quarter.pairs) : []) {
    if (indicator === 9 || (deleted && deleted < on)) continue;
    const row = pairs.get(column1) ?? new Map<string, boolean>();
    row.set(column2, indicator === 1);
    pairs.set(column1, row);
  }
  const list = componentOn(components, "icd10cm-tabular", on)?.component.content;
  const notes = (list?.notes ?? []).filter(({ kind }) => kind === "excludes1");
  const byOwner = Map.groupBy(notes, ({ owner }) => compactCode(owner));
  const ranges = [...byOwner.keys()].filter((owner) => owner.includes("-"));

  const inherited = (code: string): TabularNote[] => {
    const compact = compactCode(code);
    const above = Array.from({ length: compact.length - 2 }, (_, cut) =>
      compact.slice(0, compact.length - cut),
    );
    const blocks = ranges.filter((block) => {
      const [first = "", last = ""] = block.split("-");
      return first <= compact.slice(0, 3) && compact.slice(0, 3) <= last;
    });
    return [...above, ...blocks, compactCode(chapterOf(compact))].flatMap(
      (owner) => byOwner.get(owner) ?? [],
    );
  };
  const names = (code: string, other: string): boolean =>
    inherited(code).some(
      ({ owner, text }) =>
        !inherits(other, owner) && codesInNote(text).some((range) => isInRange(other, range)),
    );
  const denies = (one: string, other: string, isBypassed: boolean): boolean => {
    const bypass = pairs.get(one)?.get(other);
    return bypass !== undefined && !(bypass && isBypassed);
  };

  const isPair = (one: ListedService, other: ListedService): boolean => {
    const isBypassed = [...(one.modifiers ?? []), ...(other.modifiers ?? [])].some((each) =>
      NCCI_ASSOCIATED_MODIFIERS.has(each),
    );
    return (
      one.code !== other.code &&
      (denies(one.code, other.code, isBypassed) || denies(other.code, one.code, isBypassed))
    );
  };
  const exceedLimits = (services: readonly ListedService[]): number => {
    const totals = new Map<string, number>();
    return services.filter(({ code, units = 1 }) => {
      const limit = quarter?.unitLimits?.get(code);
      const total = (totals.get(code) ?? 0) + units;
      totals.set(code, total);
      return limit && (limit.adjudication === 1 ? units : total) > limit.units;
    }).length;
  };

  return ({ diagnoses, services = [] }: CodesToCheck): number =>
    exceedLimits(services) +
    pairsAmong(services, isPair) +
    pairsAmong(
      diagnoses,
      ({ code: one }, { code: other }) => one !== other && (names(one, other) || names(other, one)),
    );
}

const pairsAmong = <Each>(list: readonly Each[], isFound: (one: Each, other: Each) => boolean): number =>
  list.reduce(
    (sum, later, index) => sum + list.slice(0, index).filter((earlier) => isFound(earlier, later)).length,
    0,
  );
