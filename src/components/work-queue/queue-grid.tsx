"use client";

import type { VirtualItem } from "@tanstack/react-virtual";
import type { MouseEvent, ReactNode, RefObject } from "react";
import type { Column, Sort } from "@/components/work-queue/column";
import type { Marks } from "@/components/work-queue/marks";
import { QueueGroupHead } from "@/components/work-queue/queue-group-head";
import { QueueHead } from "@/components/work-queue/queue-head";
import type { QueueItem } from "@/components/work-queue/queue-items";
import { QueueMore } from "@/components/work-queue/queue-more";
import type { RowState } from "@/components/work-queue/queue-row";
import { QueueRow } from "@/components/work-queue/queue-row";
import { QueueTotals } from "@/components/work-queue/queue-totals";
import { HEAD_PX } from "@/components/work-queue/use-queue-window";

interface QueueGridProps<Row> {
  readonly label: string;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly columns: readonly Column<Row>[];
  readonly items: readonly QueueItem<Row>[];
  readonly view: { readonly drawn: readonly VirtualItem[]; readonly height: number };
  readonly total?: number | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  readonly totals?: Readonly<Record<string, ReactNode>> | undefined;
  readonly stateOf: (row: Row) => RowState;
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly focusIndex: number;
  readonly selectedId: string | undefined;
  readonly marks: Marks | undefined;
  readonly instead: ReactNode;
  readonly openAt: (index: number) => void;
  readonly hold: (index: number) => void;
  readonly press: (event: MouseEvent, index: number) => void;
}

/** Head, the rows in view, totals. */
export function QueueGrid<Row>(props: QueueGridProps<Row>) {
  const { label, grid, columns, items, view, total, totals, marks, instead } = props;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? items.length) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable={marks ? true : undefined}
      className="queue-scroll"
      data-keys-home=""
    >
      <QueueHead columns={columns} sort={props.sort} onSort={props.onSort} />
      {instead ? (
        <div role="row">
          <div role="gridcell" className="queue-empty">
            {instead}
          </div>
        </div>
      ) : (
        <div role="rowgroup" className="queue-body" style={{ height: view.height }}>
          {view.drawn.map((drawn) => (
            <Item key={drawn.key} drawn={drawn} {...props} />
          ))}
        </div>
      )}
      {totals && !instead ? <QueueTotals columns={columns} totals={totals} /> : null}
    </div>
  );
}

interface ItemProps<Row> extends QueueGridProps<Row> {
  readonly drawn: VirtualItem;
}

function Item<Row>({ drawn, items, columns, stateOf, rowHref, ...props }: ItemProps<Row>) {
  const item = items[drawn.index];
  if (!item) return null;
  const { index } = drawn;
  const style = { transform: `translateY(${drawn.start - HEAD_PX}px)` };
  if (item.kind === "group") {
    return <QueueGroupHead group={item.group} columnCount={columns.length + 1} {...{ index, style }} />;
  }
  const focusable = index === props.focusIndex;
  if (item.kind === "more") {
    return (
      <QueueMore
        label={item.group.more?.label ?? ""}
        {...{ index, style, focusable }}
        columnCount={columns.length + 1}
        onFocus={() => props.hold(index)}
        onOpen={() => props.openAt(index)}
      />
    );
  }
  return (
    <QueueRow
      row={item.row}
      {...{ columns, index, style, focusable }}
      state={stateOf(item.row)}
      href={rowHref?.(item.row)}
      selected={item.id === props.selectedId}
      marked={props.marks?.has(item.id)}
      onFocus={() => props.hold(index)}
      onPress={(event) => props.press(event, index)}
      onOpen={() => props.openAt(index)}
    />
  );
}
