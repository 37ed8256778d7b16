"use client";

import type { BookRequest } from "@/features/coding/code-book-pane";
import { EarlierVisitPane } from "@/features/coding/earlier-visit-pane";
import { PickListPane } from "@/features/coding/pick-list-pane";
import { ReferencePane } from "@/features/coding/reference-pane";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { CodeShelf } from "@/features/coding/use-code-shelf";
import type { SheetControl } from "@/features/coding/use-sheet";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";

interface CodeShelfPaneProps {
  readonly shelf: CodeShelf;
  readonly workspace: Workspace;
  readonly control: SheetControl;
  readonly focus: SheetFocus;
  readonly onBook: (request: BookRequest) => void;
}

/** Slides over the reader where the code book does. */
export function CodeShelfPane({ shelf, workspace, control, focus, onBook }: CodeShelfPaneProps) {
  const { encounter } = workspace;
  const shared = { sheet: control.sheet, encounter, onTake: shelf.take };
  if (shelf.opened === "pick-lists") return <PickListPane {...shared} onBook={onBook} />;
  if (shelf.opened === "references")
    return (
      <ReferencePane
        sheet={control.sheet}
        current={focus.current}
        on={encounter.serviceFrom}
        payerName={encounter.payerName}
      />
    );
  return shelf.opened === "earlier-visits" ? <EarlierVisitPane {...shared} /> : null;
}
