"use client";

import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { useKeys } from "@/components/keyboard/use-keys";
import type { RowFocus } from "@/features/coding-audits/use-worksheet-rows";
import { WORKSHEET_COLUMNS } from "@/features/coding-audits/worksheet-columns";
import type { CaseView, Line } from "@/features/coding-audits/worksheet-wire";

/** The verbs of the focused row; absent ones are closed in this state of the case. */
export interface RowActs {
  readonly accept?: ((line: Line) => void) | undefined;
  readonly decline?: ((line: Line) => void) | undefined;
  readonly edit?: ((line: Line) => void) | undefined;
  readonly remove?: ((line: Line) => void) | undefined;
  readonly insert?: (() => void) | undefined;
}

interface WorksheetPaneProps {
  readonly view: CaseView;
  readonly focus: RowFocus;
  readonly acts: RowActs;
  readonly opensFocused: boolean;
}

/** One row a code, coded beside audited. */
export function WorksheetPane({ view, focus, acts, opensFocused }: WorksheetPaneProps) {
  const current = () => view.rows.find(({ id }) => id === focus.current);
  const on = (act: ((line: Line) => void) | undefined) => {
    if (!act) return {};
    const handler = () => {
      const line = current();
      if (!line) return false;
      act(line);
      return true;
    };
    return { handler };
  };
  const verbs = { accept: acts.accept, decline: acts.decline, edit: acts.edit, remove: acts.remove };
  const handlers = Object.fromEntries(
    Object.entries(verbs).flatMap(([verb, act]) => {
      const { handler } = on(act);
      return handler ? [[verb, handler]] : [];
    }),
  );
  useKeys("focus", { ...handlers, ...(acts.insert ? { insert: acts.insert } : {}) }, focus.list);
  const open = view.rows.filter(({ decision }) => decision === "open").length;
  return (
    <Pane
      number={2}
      title="Worksheet"
      summary={
        open > 0 ? `${open} of ${countOf(view.rows.length, "code")} to decide` : "every code is decided"
      }
      aside={view.guideline}
      opensFocused={opensFocused}
    >
      <div ref={focus.list}>
        <DataTable
          label="Worksheet"
          columns={WORKSHEET_COLUMNS}
          rows={view.rows}
          rowId={({ id }) => id}
          currentId={focus.current}
          onFocusRow={({ id }) => focus.setCurrent(id)}
          onOpen={(line) => acts.edit?.(line)}
        />
      </div>
    </Pane>
  );
}
