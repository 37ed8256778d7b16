"use client";

import type { ReactNode } from "react";
import { countText } from "@/components/format/count-text";
import { EmptyState } from "@/components/ui/empty-state";
import { type LongColumn, LongGrid, type LongRow } from "@/components/work-queue/long-grid";
import { QueueSkeleton } from "@/components/work-queue/queue-skeleton";
import { coveredText, rawText } from "@/features/submissions/viewer/covered-text";
import type { FileRow } from "@/features/submissions/viewer/file-row";

/** Raw beside its words, words alone, raw alone. */
export const FORMS = ["both", "readable", "raw"] as const;
export type Form = (typeof FORMS)[number];

interface SegmentGridProps {
  readonly count: number;
  readonly at: number;
  readonly form: Form;
  readonly covered: boolean;
  readonly isComplete: boolean;
  readonly row: (at: number) => FileRow | undefined;
  readonly filter: ReactNode;
  readonly onAt: (at: number) => void;
  readonly onRange: (from: number, to: number) => void;
}

const LINE: LongColumn = { id: "line", heading: "Line", width: "84px", kind: "count", narrow: "side" };
const LOOP: LongColumn = { id: "loop", heading: "Loop", width: "72px" };
const RAW: LongColumn = { id: "raw", heading: "Segment as sent", width: "minmax(0, 1fr)" };
const ID: LongColumn = { id: "id", heading: "Segment", width: "84px", kind: "identity" };
const NAME: LongColumn = { id: "name", heading: "Name", width: "minmax(0, 0.6fr)" };
const HOLDS: LongColumn = { id: "holds", heading: "Holds", width: "minmax(0, 1fr)" };
const TITLE = { narrow: "title" } as const;
const BELOW = { narrow: "below" } as const;
const COLUMNS: Readonly<Record<Form, readonly LongColumn[]>> = {
  both: [LINE, LOOP, { ...RAW, ...BELOW }, { ...NAME, ...TITLE }, HOLDS],
  readable: [LINE, LOOP, ID, { ...NAME, ...TITLE }, { ...HOLDS, ...BELOW }],
  raw: [LINE, LOOP, { ...RAW, ...TITLE }],
};
const LEAST: Readonly<Record<Form, number>> = { both: 900, readable: 640, raw: 480 };
/** The header's blanks are part of it; a common blank would collapse. */
const NO_BREAK = "\u00a0";

/** Every segment of the file, however many. */
export function SegmentGrid({ form, covered, isComplete, row, ...grid }: SegmentGridProps) {
  const cellsOf = (each: FileRow): readonly ReactNode[] =>
    COLUMNS[form].map(({ id }) => CELLS[id]?.(each, covered));
  return (
    <LongGrid
      {...grid}
      label="Segments"
      columns={COLUMNS[form]}
      least={LEAST[form]}
      row={(at): LongRow | undefined => {
        const each = row(at);
        return each && { cells: cellsOf(each), severity: each.severity };
      }}
      empty={isComplete ? <EmptyState kind="failed" title="The file holds nothing." /> : <QueueSkeleton />}
      opensFocused
    />
  );
}

const CELLS: Readonly<Record<string, (row: FileRow, covered: boolean) => ReactNode>> = {
  line: ({ at }) => countText(at + 1),
  loop: ({ loop }) => <span className="mono">{loop}</span>,
  raw: (row, covered) => <span className="mono">{rawText(row, covered).replaceAll(" ", NO_BREAK)}</span>,
  id: ({ segmentId }) => <span className="mono">{segmentId}</span>,
  name: ({ name, segmentId }) => name ?? (segmentId === "" ? "no segment" : "not in the guide"),
  holds: ({ segmentId, values }, covered) =>
    values.map((value, index) => (
      <span key={value.position}>
        {index > 0 ? " · " : ""}
        <span title={wordsOf(segmentId, value)}>{coveredText(value, covered).trim()}</span>
      </span>
    )),
};

const wordsOf = (segmentId: string, { position, name, meaning }: FileRow["values"][number]): string =>
  `${segmentId}${position} ${name}${meaning ? `: ${meaning}` : ""}`;
