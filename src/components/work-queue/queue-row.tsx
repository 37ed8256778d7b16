"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import type { CSSProperties, MouseEvent } from "react";
import type { Severity } from "@/components/ui/severity-mark";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { alignOf } from "@/components/work-queue/column";

/** What the row itself says before its columns do. */
export interface RowState {
  readonly severity?: Severity | undefined;
  /** Another person's lease: the row is quiet and names its holder. */
  readonly heldBy?: string | undefined;
  /** Suggested, not yet settled. */
  readonly proposed?: boolean | undefined;
}

interface QueueRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly state: RowState;
  readonly index: number;
  readonly style: CSSProperties;
  readonly href: string | undefined;
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly marked: boolean | undefined;
  readonly onFocus: () => void;
  readonly onPress: (event: MouseEvent) => void;
  readonly onOpen: () => void;
}

/** Shape, identity, why, clock, amount: one line of the grid. */
export function QueueRow<Row>({ row, columns, state, index, style, href, ...rest }: QueueRowProps<Row>) {
  const { focusable, selected, marked, onFocus, onPress, onOpen } = rest;
  return (
    <div
      role="row"
      className="queue-row"
      data-index={index}
      data-roving=""
      data-held={state.heldBy ? "" : undefined}
      data-proposed={state.proposed ? "" : undefined}
      aria-rowindex={index + 2}
      aria-selected={marked}
      aria-current={selected ? "true" : undefined}
      tabIndex={focusable ? 0 : -1}
      style={style}
      onFocus={onFocus}
      onClick={onPress}
      onDoubleClick={onOpen}
    >
      <div role="gridcell" aria-colindex={1} className="queue-cell" data-kind="mark">
        {marked === undefined ? null : (
          <span className="queue-box" data-mark="">
            <Check size={12} strokeWidth={2.4} aria-hidden="true" />
          </span>
        )}
        {state.severity ? <SeverityMark severity={state.severity} /> : null}
        {state.heldBy ? <span className="unseen">held by {state.heldBy}</span> : null}
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={at + 2}
          className="queue-cell"
          data-kind={column.kind}
          data-align={alignOf(column.kind)}
          data-stick={column.stick}
          data-narrow={column.narrow}
          style={column.stick ? { [column.stick]: 0 } : undefined}
        >
          {href && column.kind === "identity" ? (
            <Link prefetch={false} href={href} tabIndex={-1}>
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  );
}
