"use client";

import { ReasonDialog } from "@/components/ui/reason-dialog";
import type { Passage } from "@/domain/coding/coding-sheet";
import { rowOf } from "@/domain/coding/coding-sheet";
import { DeclineDialog, HoldDialog } from "@/features/coding/chart-dialogs";
import { ConflictDialog } from "@/features/coding/conflict-dialog";
import { EditManyDialog } from "@/features/coding/edit-many-dialog";
import { QueryDialog } from "@/features/coding/query-dialog";
import type { SheetActs } from "@/features/coding/sheet-acts";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { ChartMoves } from "@/features/coding/use-chart-moves";
import type { SheetControl } from "@/features/coding/use-sheet";
import type { SheetMarks } from "@/features/coding/use-sheet-marks";
import { useDraft } from "@/trpc/use-draft";

/** The one thing that floats on top. */
export type Layer =
  | { readonly kind: "decline"; readonly key: string }
  | { readonly kind: "many"; readonly opens: "modifiers" | "links" }
  | { readonly kind: "hold" }
  | { readonly kind: "query" }
  | { readonly kind: "reopen" };

interface WorkspaceLayersProps {
  readonly layer: Layer | undefined;
  readonly workspace: Workspace;
  readonly control: SheetControl;
  readonly moves: ChartMoves;
  readonly acts: SheetActs;
  readonly marks: SheetMarks;
  readonly quoted: readonly Passage[];
  readonly onRemoveQuote: (position: number) => void;
  readonly onClose: () => void;
}

/** Dialogs of the workspace, never one upon another. */
export function WorkspaceLayers({ layer, workspace, control, moves, acts, ...rest }: WorkspaceLayersProps) {
  const { quoted, onRemoveQuote, onClose, marks } = rest;
  const question = useDraft(`coding/${workspace.encounter.id}/question`);
  if (control.trouble?.kind === "conflict")
    return (
      <ConflictDialog
        encounterId={workspace.encounter.id}
        mine={control.sheet}
        onKeepMine={(version) => void control.keepMine(version).catch(() => undefined)}
        onTakeTheirs={() => void moves.reload()}
      />
    );
  switch (layer?.kind) {
    case "decline":
      return (
        <DeclineDialog
          code={rowOf(control.sheet, layer.key)?.code ?? ""}
          onDecline={(reason) => acts.decline(layer.key, reason)}
          onClose={onClose}
        />
      );
    case "many":
      return (
        <EditManyDialog
          sheet={control.sheet}
          marks={marks}
          opens={layer.opens}
          onEdit={acts.changeMany}
          onClose={onClose}
        />
      );
    case "hold":
      return (
        <HoldDialog
          today={workspace.today}
          onHold={(reason, note, followUpOn) => void moves.hold(reason, note, followUpOn)}
          onClose={onClose}
        />
      );
    case "query":
      return (
        <QueryDialog
          workspace={workspace}
          passages={quoted}
          onRemovePassage={onRemoveQuote}
          draft={question}
          flush={control.flush}
          onSent={() => {
            onClose();
            void moves.leaving.done();
          }}
          onClose={onClose}
        />
      );
    case "reopen":
      return (
        <ReasonDialog
          asked={{
            title: "Open coding again",
            text: "Completed coding is opened again only with a reason.",
            act: "Open again",
            onReason: (reason) => void moves.reopen(reason),
          }}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
