"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { useEffect, useMemo, useRef } from "react";
import type { KeyAction } from "@/components/keyboard/key-table";
import { linesBelow } from "@/components/work-queue/column";
import { queueItems } from "@/components/work-queue/queue-items";
import { useQueueFocus } from "@/components/work-queue/use-queue-focus";
import { useQueueKeys } from "@/components/work-queue/use-queue-keys";
import { useQueueMarks } from "@/components/work-queue/use-queue-marks";
import { useQueueWindow } from "@/components/work-queue/use-queue-window";
import type { WorkQueueProps } from "@/components/work-queue/work-queue-props";

/** The behavior of a work queue: what is drawn, what has the focus, what is marked, what opens. */
export function useQueue<Row>(props: WorkQueueProps<Row>) {
  const { rows, rowId, groups, groupOf, onSelect, bulkActions } = props;
  const grid = useRef<HTMLDivElement>(null);
  const items = useMemo(() => queueItems({ rows, rowId, groups, groupOf }), [rows, rowId, groups, groupOf]);
  const focus = useQueueFocus(items, props.selectedId);
  const marking = useQueueMarks(() => items.flatMap((item) => (item.kind === "row" ? [item.id] : [])));
  const { onNearEnd } = props;
  const view = useQueueWindow({
    items,
    scroller: grid,
    focus,
    hasTotals: props.totals !== undefined,
    linesBelow: linesBelow(props.columns),
    onNearEnd,
  });
  const openRow = useOpenRow(props);
  const openAt = (index: number) => {
    const item = items[index];
    if (item?.kind === "more") item.group.more?.onOpen();
    if (item?.kind === "row") openRow(item.row);
  };
  const extendTo = (index: number) => {
    const item = items[index];
    if (item?.kind !== "row") return;
    focus.moveTo(index, 1);
    marking.extend(item.id);
  };
  const hold = (index: number) => {
    focus.hold(index);
    const item = items[index];
    if (item?.kind === "row") onSelect?.(item.row);
  };
  const press = (event: MouseEvent, index: number) => {
    const item = items[index];
    if (item?.kind !== "row" || !bulkActions) return;
    if (event.shiftKey) extendTo(index);
    else if (wantsMark(event)) marking.toggle(item.id);
  };
  const focusedRow = focus.item?.kind === "row" ? focus.item : undefined;
  useQueueKeys({
    grid,
    index: focus.index,
    count: items.length,
    pageOf: view.pageOf,
    moveTo: focus.moveTo,
    open: focus.item?.kind === "more" || opensRows(props) ? () => openAt(focus.index) : undefined,
    marking: bulkActions && {
      toggle: () => focusedRow && marking.toggle(focusedRow.id),
      extend: extendTo,
      all: marking.markAll,
    },
    more: rowKeys(props.keys, focusedRow?.row),
  });
  useOpensFocused(grid, props.opensFocused === true && items.length > 0);
  return { grid, items, view, focus, marking, openAt, hold, press };
}

function useOpenRow<Row>({ onOpen, rowHref }: WorkQueueProps<Row>) {
  const router = useRouter();
  return (row: Row) => {
    if (onOpen) onOpen(row);
    else if (rowHref) router.push(rowHref(row));
  };
}

const opensRows = <Row>({ onOpen, rowHref }: WorkQueueProps<Row>): boolean =>
  onOpen !== undefined || rowHref !== undefined;

function useOpensFocused(grid: { readonly current: HTMLElement | null }, opens: boolean): void {
  useEffect(() => {
    if (opens) grid.current?.querySelector<HTMLElement>("[data-roving][tabindex='0']")?.focus();
  }, [grid, opens]);
}

const wantsMark = (event: MouseEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  (event.target instanceof Element && event.target.closest("[data-mark]") !== null);

function rowKeys<Row>(keys: WorkQueueProps<Row>["keys"], row: Row | undefined) {
  if (row === undefined) return {};
  const entries = Object.entries(keys ?? {}) as [KeyAction, (row: Row) => void][];
  return Object.fromEntries(entries.map(([action, act]) => [action, () => act(row)]));
}
