import type { ReactNode } from "react";
import type { Column } from "@/components/work-queue/column";
import { alignOf } from "@/components/work-queue/column";

interface QueueTotalsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly totals: Readonly<Record<string, ReactNode>>;
}

/** Sums of the whole view, not only of what is loaded. */
export const QueueTotals = <Row,>({ columns, totals }: QueueTotalsProps<Row>) => (
  <div role="row" className="queue-total">
    <div role="gridcell" aria-colindex={1} className="queue-cell" />
    {columns.map((column, at) => (
      <div
        key={column.id}
        role="gridcell"
        aria-colindex={at + 2}
        className="queue-cell"
        data-align={alignOf(column.kind)}
        data-stick={column.stick}
        data-narrow={column.narrow}
        style={column.stick ? { [column.stick]: 0 } : undefined}
      >
        {totals[column.id]}
      </div>
    ))}
  </div>
);
