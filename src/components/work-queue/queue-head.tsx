"use client";

import type { Column, Sort } from "@/components/work-queue/column";
import { alignOf } from "@/components/work-queue/column";

interface QueueHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

/** Headings; the sorted one says its direction. */
export const QueueHead = <Row,>({ columns, sort, onSort }: QueueHeadProps<Row>) => (
  <div role="row" className="queue-head" aria-rowindex={1}>
    <div role="columnheader" aria-colindex={1} className="queue-cell">
      <span className="unseen">State</span>
    </div>
    {columns.map((column, at) => {
      const direction = sort?.column === column.id ? sort.direction : undefined;
      const words = direction ? `${column.heading} ${direction === "ascending" ? "↑" : "↓"}` : column.heading;
      return (
        <div
          key={column.id}
          role="columnheader"
          aria-colindex={at + 2}
          aria-sort={direction}
          className="queue-cell"
          data-align={alignOf(column.kind)}
          data-stick={column.stick}
          data-narrow={column.narrow}
          style={column.stick ? { [column.stick]: 0 } : undefined}
        >
          {column.sortable && onSort ? (
            <button type="button" onClick={() => onSort(turned(column.id, sort))}>
              {words}
            </button>
          ) : (
            words
          )}
        </div>
      );
    })}
  </div>
);

const turned = (column: string, sort: Sort | undefined): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === "ascending" ? "descending" : "ascending",
});
