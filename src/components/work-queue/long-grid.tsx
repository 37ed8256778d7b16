"use client";

import type { CSSProperties, ReactNode } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { focusInPlace } from "@/components/keyboard/focus-in-place";
import { useKeys } from "@/components/keyboard/use-keys";
import { type Severity, SeverityMark } from "@/components/ui/severity-mark";
import { linesBelow, type NarrowPlace } from "@/components/work-queue/column";
import { useLongWindow } from "@/components/work-queue/use-long-window";
import { useRowHeight } from "@/components/work-queue/use-row-height";

export interface LongColumn {
  readonly id: string;
  readonly heading: string;
  /** A CSS grid track. */
  readonly width: string;
  readonly kind?: "identity" | "count" | undefined;
  readonly narrow?: NarrowPlace | undefined;
}
export interface LongRow {
  readonly cells: readonly ReactNode[];
  readonly severity?: Severity | undefined;
}

interface LongGridProps {
  readonly label: string;
  readonly columns: readonly LongColumn[];
  readonly count: number;
  /** The row that has the focus, or would. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly onOpen?: ((at: number) => void) | undefined;
  /** Undefined while it is fetched. */
  readonly row: (at: number) => LongRow | undefined;
  /** The rows that will be drawn. */
  readonly onRange: (from: number, to: number) => void;
  readonly filter?: ReactNode | undefined;
  readonly empty?: ReactNode | undefined;
  readonly least?: number | undefined;
  readonly opensFocused?: boolean | undefined;
}

const SHAPE = "26px";

/** Millions of rows of one height, fetched as they come into view; read by arrows, j and k. */
export function LongGrid(props: LongGridProps) {
  const { label, columns, count, at, onAt, onOpen, onRange, opensFocused } = props;
  const grid = useRef<HTMLDivElement>(null);
  const below = linesBelow(columns);
  const height = useRowHeight(below);
  const view = useLongWindow({ scroller: grid, count, row: height });
  const { from, to, show } = view;
  const current = Math.min(at, Math.max(count - 1, 0));
  const move = (next: number) => onAt(Math.max(0, Math.min(count - 1, next)));
  useKeys(
    "focus",
    {
      "next-row": () => move(current + 1),
      "previous-row": () => move(current - 1),
      "first-row": () => move(0),
      "last-row": () => move(count - 1),
      "page-down": () => move(current + view.pageOf),
      "page-up": () => move(current - view.pageOf),
      ...(onOpen ? { open: () => onOpen(current) } : {}),
    },
    grid,
  );
  useEffect(() => onRange(from, to), [onRange, from, to]);
  useLayoutEffect(() => show(current), [show, current]);
  useFocusFollows(grid, current);
  const isFilled = count > 0;
  useEffect(() => {
    if (opensFocused && isFilled) focusRow(grid.current);
  }, [opensFocused, isFilled]);
  const drawn = Array.from({ length: Math.max(to - from, 0) }, (_, each) => from + each);
  const style = {
    "--columns": [SHAPE, ...columns.map(({ width }) => width)].join(" "),
    "--least": `${props.least ?? 0}px`,
    "--below": below,
  } as CSSProperties;
  return (
    <div className="queue" style={style} data-narrow={below === undefined ? undefined : ""}>
      {props.filter ? <div className="queue-filter">{props.filter}</div> : null}
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        className="queue-scroll"
        data-keys-home=""
        onScroll={view.onScroll}
      >
        <Head columns={columns} />
        {isFilled ? (
          <div role="rowgroup" className="queue-body" style={{ height: view.height }}>
            {(drawn.includes(current) ? drawn : [...drawn, current]).map((each) => (
              <Row key={each} {...props} index={each} current={each === current} top={view.topOf(each)} />
            ))}
          </div>
        ) : (
          <div role="row">
            <div role="gridcell" className="queue-empty">
              {props.empty}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

const Head = ({ columns }: Pick<LongGridProps, "columns">) => (
  <div role="row" aria-rowindex={1} className="queue-head">
    <div role="columnheader" aria-colindex={1} className="queue-cell">
      <span className="unseen">Finding</span>
    </div>
    {columns.map(({ id, heading, kind, narrow }, at) => (
      <div
        key={id}
        role="columnheader"
        aria-colindex={at + 2}
        className="queue-cell"
        data-align={kind === "count" ? "end" : undefined}
        data-narrow={narrow}
      >
        {heading}
      </div>
    ))}
  </div>
);

interface RowProps extends LongGridProps {
  readonly index: number;
  readonly current: boolean;
  readonly top: number;
}

function Row({ index, current, top, columns, row, onAt, onOpen }: RowProps) {
  const { cells = [], severity } = row(index) ?? {};
  return (
    <div
      role="row"
      className="queue-row"
      data-index={index}
      data-roving=""
      aria-rowindex={index + 2}
      aria-current={current ? "true" : undefined}
      tabIndex={current ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => (current ? undefined : onAt(index))}
      onDoubleClick={() => onOpen?.(index)}
    >
      <div role="gridcell" aria-colindex={1} className="queue-cell" data-kind="mark">
        {severity ? <SeverityMark severity={severity} /> : null}
      </div>
      {columns.map(({ id, kind, narrow }, at) => (
        <div
          key={id}
          role="gridcell"
          aria-colindex={at + 2}
          className="queue-cell"
          data-kind={kind}
          data-align={kind === "count" ? "end" : undefined}
          data-narrow={narrow}
        >
          {cells[at]}
        </div>
      ))}
    </div>
  );
}

function focusRow(grid: HTMLElement | null): void {
  const row = grid?.querySelector<HTMLElement>("[data-roving][tabindex='0']");
  if (row) focusInPlace(row);
}

/** The focus goes with the current row while it is in the grid. */
function useFocusFollows(grid: { readonly current: HTMLElement | null }, current: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the current row changes.
  useLayoutEffect(() => {
    if (grid.current?.contains(document.activeElement)) focusRow(grid.current);
  }, [current]);
}
