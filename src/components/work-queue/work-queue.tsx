"use client";

import type { CSSProperties } from "react";
import { BulkBar } from "@/components/work-queue/bulk-bar";
import { leastWidth, linesBelow, tracksOf } from "@/components/work-queue/column";
import { QueueGrid } from "@/components/work-queue/queue-grid";
import type { RowState } from "@/components/work-queue/queue-row";
import { QueueSkeleton } from "@/components/work-queue/queue-skeleton";
import { useQueue } from "@/components/work-queue/use-queue";
import type { WorkQueueProps } from "@/components/work-queue/work-queue-props";

const NO_STATE = (): RowState => ({});
const SHAPE_TRACK = "26px";
const SHAPE_AND_MARK_TRACK = "42px";

/** The product's main instrument: a windowed grid worked by keyboard. */
export function WorkQueue<Row>(props: WorkQueueProps<Row>) {
  const { columns, rows, bulkActions, rowState = NO_STATE } = props;
  const { focus, marking, ...queue } = useQueue(props);
  const marked = [...marking.marks];
  const below = linesBelow(columns);
  const style = {
    "--columns": tracksOf(columns, bulkActions ? SHAPE_AND_MARK_TRACK : SHAPE_TRACK),
    "--least": `${leastWidth(columns)}px`,
    "--below": below,
  } as CSSProperties;
  return (
    <div
      className="queue"
      style={style}
      data-marking={marked.length > 0 ? "" : undefined}
      data-narrow={below === undefined ? undefined : ""}
    >
      {props.filter ? <div className="queue-filter">{props.filter}</div> : null}
      <QueueGrid
        {...props}
        {...queue}
        stateOf={rowState}
        focusIndex={focus.index}
        selectedId={props.selectedId ?? focus.item?.id}
        marks={bulkActions ? marking.marks : undefined}
        instead={rows.length > 0 ? null : props.loading ? <QueueSkeleton /> : props.empty}
      />
      {bulkActions && marked.length > 0 ? (
        <BulkBar
          ids={marked}
          noun={props.noun}
          preview={props.bulkPreview?.(marked)}
          actions={bulkActions}
          onClear={marking.clear}
        />
      ) : null}
    </div>
  );
}
