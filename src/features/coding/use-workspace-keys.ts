"use client";

import { useKeys } from "@/components/keyboard/use-keys";
import type { ChartMoves } from "@/features/coding/use-chart-moves";
import type { CodeBook } from "@/features/coding/use-code-book";
import type { CodeShelf } from "@/features/coding/use-code-shelf";
import type { Reading } from "@/features/coding/use-reading";
import type { SheetControl } from "@/features/coding/use-sheet";

interface WorkspaceKeys {
  readonly control: SheetControl;
  readonly reading: Reading;
  readonly book: CodeBook;
  readonly shelf: CodeShelf;
  readonly moves: ChartMoves;
  readonly writable: boolean;
  readonly onHold: () => void;
  readonly onEncoder: () => unknown;
}

/** Keys that mean the same wherever the focus is on this screen. */
export function useWorkspaceKeys({
  control,
  reading,
  book,
  shelf,
  moves,
  writable,
  onHold,
  onEncoder,
}: WorkspaceKeys): void {
  const whenWritable = (act: () => unknown) => (writable ? act : undefined);
  const afterSaving = (leave: () => unknown) => () => {
    void control.flush().then(leave, leave);
  };
  const layers = [book, shelf];
  useKeys("page", {
    "page-on": reading.pageOn,
    insert: whenWritable(() => book.insert("diagnosis")),
    new: whenWritable(() => book.insert("procedure")),
    "code-book": whenWritable(() => book.insert("diagnosis")),
    "pick-lists": whenWritable(() => shelf.open("pick-lists")),
    "earlier-visits": whenWritable(() => shelf.open("earlier-visits")),
    references: () => shelf.open("references"),
    encoder: onEncoder,
    hold: whenWritable(onHold),
    undo: whenWritable(control.undo),
    redo: whenWritable(control.redo),
    save: () => void control.flush().catch(() => undefined),
    "next-record": afterSaving(() => moves.leaving.toNeighbor(1)),
    "previous-record": afterSaving(() => moves.leaving.toNeighbor(-1)),
    back: () => (layers.find(({ opened }) => opened)?.close ?? afterSaving(moves.leaving.toQueue))(),
  });
}
