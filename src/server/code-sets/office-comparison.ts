import type { Component } from "@/domain/code-sets/components/component";
import { type CodeUpdate, updatesOf } from "@/domain/code-sets/impact/code-update";
import { type CodeSeries, codeSeries } from "@/domain/code-sets/release/code-series";
import {
  type AskedComparison,
  compareEditions,
  type EditionComparison,
} from "@/domain/code-sets/release/compare-editions";
import { refused } from "@/server/refusal";

export interface PreparedComparison {
  readonly comparison: EditionComparison;
  /** Every change but those of pairs. */
  readonly updates: readonly CodeUpdate[];
}

/** Comparisons of the files held: the array of a state of files is the same as long as the state is. */
const prepared = new WeakMap<readonly Component[], Map<string, PreparedComparison>>();

const series = new WeakMap<readonly Component[], readonly CodeSeries[]>();

/** Every series the office has editions of; worked out once a state of its files. */
export function officeSeries(components: readonly Component[]): readonly CodeSeries[] {
  const known = series.get(components) ?? codeSeries(components);
  series.set(components, known);
  return known;
}

/** Two quarters of NCCI hold some megabytes. */
const MOST_HELD = 8;

/** Everything that differs between two editions the office has; refused where it has not both. */
export function preparedComparison(
  components: readonly Component[],
  asked: AskedComparison,
): PreparedComparison {
  const held = prepared.get(components) ?? new Map<string, PreparedComparison>();
  prepared.set(components, held);
  const key = `${asked.series} ${asked.from} ${asked.to}`;
  const known = held.get(key);
  if (known) return known;
  const comparison = compareEditions(components, asked);
  if (!comparison)
    throw refused(
      "input/invalid",
      `${asked.from} and ${asked.to} are not both at hand; choose two that are.`,
    );
  const made = { comparison, updates: updatesOf(comparison) };
  for (const oldest of [...held.keys()].slice(0, held.size - MOST_HELD + 1)) held.delete(oldest);
  held.set(key, made);
  return made;
}
