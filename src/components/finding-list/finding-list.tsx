"use client";

import { useRef } from "react";
import type { ShownFinding } from "@/components/finding-list/finding";
import { worstFirst } from "@/components/finding-list/finding";
import type { FindingActs } from "@/components/finding-list/finding-row";
import { FindingRow } from "@/components/finding-list/finding-row";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";

interface FindingListProps extends FindingActs {
  readonly findings: readonly ShownFinding[];
  /** line: one sentence a row under a sheet · tall: a narrow pane beside a form. */
  readonly size?: "line" | "tall" | undefined;
  readonly currentId?: string | undefined;
  readonly onFocusFinding?: ((finding: ShownFinding) => void) | undefined;
  /** What is said when nothing was found: "No findings. Tested 10:44." */
  readonly none?: string | undefined;
}

/** Findings, worst first. Enter goes to the field, f applies the fix, o overrides. */
export function FindingList({
  findings,
  size = "line",
  currentId,
  none = "No findings.",
  ...rest
}: FindingListProps) {
  const { onFocusFinding, ...acts } = rest;
  const list = useRef<HTMLUListElement>(null);
  const rows = worstFirst(findings);
  const at = (index: number) => rows[index];
  const { current, rowProps } = useRovingRows({
    count: rows.length,
    list,
    onOpen: acts.onOpen && ((index) => withFinding(at(index), acts.onOpen)),
    onFocusRow: (index) => withFinding(at(index), onFocusFinding),
    more: {
      fix:
        rows.some(({ fix }) => fix) && acts.onFix
          ? () => withFinding(fixable(at(current)), acts.onFix)
          : undefined,
      override:
        rows.some(({ overridable }) => overridable) && acts.onOverride
          ? () => withFinding(overridable(at(current)), acts.onOverride)
          : undefined,
    },
  });
  if (rows.length === 0) return <p className="pad quiet text-grid">{none}</p>;
  return (
    <ul ref={list} aria-label="Findings, worst first">
      {rows.map((finding, index) => (
        <FindingRow
          key={finding.id}
          {...acts}
          {...{ finding, size }}
          current={finding.id === currentId}
          rowProps={rowProps(index)}
        />
      ))}
    </ul>
  );
}

const fixable = (finding: ShownFinding | undefined) => (finding?.fix ? finding : undefined);
const overridable = (finding: ShownFinding | undefined) => (finding?.overridable ? finding : undefined);

function withFinding(
  finding: ShownFinding | undefined,
  act: ((finding: ShownFinding) => void) | undefined,
): boolean {
  if (!finding || !act) return false;
  act(finding);
  return true;
}
