"use client";

import type { ReactNode } from "react";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { CaseRecordPane } from "@/features/coding-audits/case-record-pane";
import { EffectPane } from "@/features/coding-audits/effect-pane";
import type { RowFocus } from "@/features/coding-audits/use-worksheet-rows";
import { type RowActs, WorksheetPane } from "@/features/coding-audits/worksheet-pane";
import type { CaseView } from "@/features/coding-audits/worksheet-wire";

interface CasePanesProps {
  readonly view: CaseView;
  readonly focus: RowFocus;
  readonly acts: RowActs;
  /** The finding that is being written, under the worksheet. */
  readonly editor?: { readonly title: string; readonly content: ReactNode } | undefined;
  /** A first review begins with reading. */
  readonly readsFirst?: boolean | undefined;
}

/** Record left, worksheet in the middle, effect right. */
export const CasePanes = ({ view, focus, acts, editor, readsFirst = false }: CasePanesProps) => (
  <Panes screen="audit-case" columns={["440px", "1fr", "236px"]}>
    <CaseRecordPane record={view.record} opensFocused={readsFirst} />
    <Panes rows={editor ? ["1fr", "minmax(0, 1.2fr)"] : ["1fr"]}>
      <WorksheetPane view={view} focus={focus} acts={acts} opensFocused={!readsFirst} />
      {editor ? (
        <Pane number={4} title={editor.title}>
          {editor.content}
        </Pane>
      ) : null}
    </Panes>
    <EffectPane view={view} />
  </Panes>
);
