"use client";

import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { coveredText, rawText, type Segment, worstIssue } from "@/features/submissions/segment-text";

interface SegmentListProps {
  readonly segments: readonly Segment[];
  readonly raw: boolean;
  /** Names, addresses, birth dates and member ids are covered. */
  readonly covered: boolean;
  readonly find: string;
  readonly loading: boolean;
  readonly selected: number | undefined;
  readonly onFind: (text: string) => void;
  readonly onSelect: (number: number) => void;
  readonly onForm: () => void;
  readonly onCover: () => void;
  readonly onNearEnd: () => void;
}

/** The header's blanks are part of it; a common blank would collapse. */
const NO_BREAK = "\u00a0";

const columns = (raw: boolean, covered: boolean): readonly Column<Segment>[] => [
  {
    id: "number",
    heading: "Line",
    width: "64px",
    kind: "count",
    cell: (segment) => segment.number,
  },
  {
    id: "loop",
    heading: "Loop",
    width: "72px",
    cell: (segment) => <span className="mono">{segment.loop}</span>,
  },
  ...(raw
    ? [
        {
          id: "raw",
          heading: "Segment",
          width: "1fr",
          cell: (segment: Segment) => (
            <span className="mono">{rawText(segment, covered).replaceAll(" ", NO_BREAK)}</span>
          ),
        },
      ]
    : [
        {
          id: "segment",
          heading: "Segment",
          width: "84px",
          kind: "identity" as const,
          cell: (segment: Segment) => <span className="mono">{segment.segmentId}</span>,
        },
        {
          id: "name",
          heading: "Name",
          width: "1fr",
          cell: (segment: Segment) => segment.name ?? "not in the guide",
        },
        {
          id: "holds",
          heading: "Holds",
          width: "2fr",
          cell: (segment: Segment) =>
            segment.elements
              .map((element) => coveredText(element, covered).trim())
              .filter(Boolean)
              .join(" · "),
        },
      ]),
];
const segmentId = (segment: Segment): string => String(segment.number);

/** Segment by segment; `v` changes between words and raw, `/` finds. */
export function SegmentList(props: SegmentListProps) {
  const { segments, raw, covered, find, loading, selected } = props;
  useKeys("page", { "next-view": props.onForm });
  const wanted = find.trim().toLowerCase();
  const shown = wanted === "" ? segments : segments.filter((segment) => matches(segment, wanted));
  return (
    <WorkQueue
      label="Segments"
      noun="segment"
      columns={columns(raw, covered)}
      rows={shown}
      rowId={segmentId}
      rowState={(segment) => ({ severity: worstIssue(segment) })}
      selectedId={selected === undefined ? undefined : String(selected)}
      onSelect={(segment) => props.onSelect(segment.number)}
      onNearEnd={props.onNearEnd}
      loading={loading}
      filter={
        <div className="row">
          <FindField label="Find in the file" value={find} onChange={props.onFind} />
          <Button look="plain" hint="next-view" onPress={props.onForm}>
            {raw ? "In words" : "Raw"}
          </Button>
          <Button look="plain" onPress={props.onCover}>
            {covered ? "Show patient data" : "Cover patient data"}
          </Button>
          {segments.some((segment) => segment.issues.length > 0) ? (
            <span className="quiet">
              <SeverityMark severity="blocks" says="" /> Problems stand at their segments
            </span>
          ) : null}
        </div>
      }
      empty={
        wanted === "" ? (
          <EmptyState kind="failed" title="The file holds no segment that can be read." />
        ) : (
          <EmptyState kind="nothing-matches" title="No segment holds this text." />
        )
      }
      opensFocused
    />
  );
}

const matches = (segment: Segment, wanted: string): boolean =>
  segment.raw.toLowerCase().includes(wanted) || (segment.name?.toLowerCase().includes(wanted) ?? false);
