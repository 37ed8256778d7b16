"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { NextStepLine } from "@/components/frame/next-step-line";
import { useKeys } from "@/components/keyboard/use-keys";
import { undoStack } from "@/components/ui/undo-stack";
import { CasePanes } from "@/features/coding-audits/case-panes";
import { FindingEditor } from "@/features/coding-audits/finding-editor";
import type { Editing } from "@/features/coding-audits/use-finding";
import type { Worksheet } from "@/features/coding-audits/use-worksheet";
import { useWorksheetRows } from "@/features/coding-audits/use-worksheet-rows";
import { codeWords } from "@/features/coding-audits/worksheet-columns";
import type { Decision, Line } from "@/features/coding-audits/worksheet-wire";
import { messageOf } from "@/trpc/refusal";

const TITLES = { added: "A code that is missing", revised: "A change of", removed: "Removal of" } as const;

const isOpen = ({ decision }: Line): boolean => decision === "open";

/** Agree and go on, change, insert or remove; then release. Read only without the lease. */
export function ReviewMode({ worksheet }: { readonly worksheet: Worksheet }) {
  const { view, decide, writable } = worksheet;
  const [readsFirst] = useState(() => view.rows.every(isOpen));
  const focus = useWorksheetRows(view.rows, readsFirst ? undefined : isOpen);
  const [editing, setEditing] = useState<Editing>();
  const undecide = (rowId: string) => decide.mutate({ kind: "take-back", rowId });
  /** Where one was when the act was done; a row that was inserted is gone, so the focus stays above it. */
  const takeBack = (rowId: string, instead = rowId) => {
    focus.goTo(instead);
    undecide(rowId);
  };
  const agree = (line: Line) => {
    if (!line.assigned) return;
    decide.mutate({ kind: "agree", rowId: line.id });
    undoStack.push(() => takeBack(line.id));
    focus.goOn(line.id);
  };
  const close = () => {
    setEditing(undefined);
    focus.goTo(focus.current);
  };
  const save = (decision: Decision) =>
    decide.mutate(decision, {
      onSuccess: ({ rowId }) => {
        undoStack.push(() => takeBack(rowId, editing?.line?.id ?? focus.current));
        setEditing(undefined);
        if (editing?.line) focus.goOn(editing.line.id);
        else focus.goTo(focus.current);
      },
    });
  useKeys("page", editing ? { back: close } : {});
  const acts = writable
    ? {
        accept: agree,
        edit: (line: Line) => setEditing({ kind: "revised", line }),
        remove: (line: Line) =>
          line.assigned ? setEditing({ kind: "removed", line }) : takeBack(line.id, focus.above(line.id)),
        insert: () => setEditing({ kind: "added" }),
      }
    : {};
  return (
    <>
      <CasePanes
        view={view}
        focus={focus}
        acts={acts}
        readsFirst={readsFirst}
        editor={
          editing && {
            title: titleOf(editing),
            content: (
              <FindingEditor
                key={`${editing.kind} ${editing.line?.id}`}
                editing={editing}
                serviceOn={view.encounter.serviceFrom}
                error={decide.error}
                working={decide.isPending}
                onSave={save}
                onClose={close}
              />
            ),
          }
        }
      />
      <ReviewStep worksheet={worksheet} />
    </>
  );
}

function titleOf({ kind, line }: Editing): string {
  const code = line?.audited ?? line?.assigned;
  return code ? `${TITLES[kind]} ${codeWords(code)}` : TITLES[kind];
}

function ReviewStep({ worksheet }: { readonly worksheet: Worksheet }) {
  const { view, release, decide, startError } = worksheet;
  const router = useRouter();
  const failure = startError ?? release.error ?? decide.error;
  const step: StepProps = {
    worksheet,
    failure: failure ? messageOf(failure) : undefined,
    goOn: () =>
      router.push(view.nextCaseId ? `/audits/cases/${view.nextCaseId}` : `/audits/${view.audit.id}`),
  };
  return worksheet.writable ? <ReleaseStep {...step} /> : <ReadOnlyStep {...step} />;
}

interface StepProps {
  readonly worksheet: Worksheet;
  readonly failure: string | undefined;
  readonly goOn: () => void;
}

const ReadOnlyStep = ({ worksheet, failure, goOn }: StepProps) => (
  <NextStepLine
    severity={failure ? "blocks" : undefined}
    message={failure ?? readOnlyWords(worksheet)}
    next={{
      label: worksheet.view.nextCaseId ? "Next chart" : "Back to the audit",
      action: "do-next-step",
      onAct: goOn,
    }}
  />
);

function ReleaseStep({ worksheet, failure, goOn }: StepProps) {
  const { view, release } = worksheet;
  const open = view.rows.filter(isOpen).length;
  const words =
    open > 0 ? (
      <>
        <b>{open} to decide:</b> a agrees, e changes, i inserts, x removes.
      </>
    ) : (
      <>
        <b>Every code is decided.</b> Releasing gives the result to {view.coder}.
      </>
    );
  return (
    <NextStepLine
      severity={failure ? "blocks" : undefined}
      message={failure ?? words}
      next={{
        label: "Release",
        action: "do-next-step",
        closed: open > 0 ? `${open} to decide` : undefined,
        working: release.isPending ? "Releasing" : undefined,
        onAct: () => release.mutate(undefined, { onSuccess: goOn }),
      }}
    />
  );
}

function readOnlyWords({ view }: Worksheet) {
  if (view.status === "finished") return <b>Finished: this result never changes.</b>;
  if (view.lease.holder && !view.lease.mine)
    return (
      <>
        <b>{view.lease.holder} has this worksheet open.</b> You can read it.
      </>
    );
  return view.actions.length === 0 ? <b>Read only for you.</b> : <b>Opening the worksheet.</b>;
}
