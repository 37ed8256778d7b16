"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { NextStepLine } from "@/components/frame/next-step-line";
import { awaitsResult, type DisputeResult } from "@/domain/coding-audits/dispute";
import { CasePanes } from "@/features/coding-audits/case-panes";
import { ResultDialog } from "@/features/coding-audits/result-dialog";
import type { Worksheet } from "@/features/coding-audits/use-worksheet";
import { useWorksheetRows } from "@/features/coding-audits/use-worksheet-rows";
import { answeredRow, type CaseView, type Line } from "@/features/coding-audits/worksheet-wire";
import { useTRPCClient } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface Decided {
  readonly result: DisputeResult;
  readonly reason: string;
}
type Results = Readonly<Record<string, Decided>>;

/** The auditor decides what the coder disputes; finishing ends the case for good. */
export function DecideMode({ worksheet }: { readonly worksheet: Worksheet }) {
  const { view, versionNow, refresh } = worksheet;
  const client = useTRPCClient();
  const router = useRouter();
  const [results, setResults] = useState<Results>({});
  const [deciding, setDeciding] = useState<Line>();
  const shown = withResults(view, results);
  const focus = useWorksheetRows(shown.rows, isDisputed);
  const finish = useMutation({
    mutationFn: () =>
      client.codingAudits.finish.mutate({
        caseId: view.id,
        version: versionNow(),
        results: Object.entries(results).map(([rowId, decided]) => ({ rowId, ...decided })),
      }),
    onSuccess: () => {
      router.push(`/audits/${view.audit.id}`);
      return refresh();
    },
    onError: () => undefined,
  });
  const open = shown.rows.filter((line) => awaitsResult(answeredRow(line)));
  const decide = (line: Line) => (isDisputed(line) ? setDeciding(line) : undefined);
  return (
    <>
      <CasePanes view={shown} focus={focus} acts={{ edit: decide }} />
      <NextStepLine
        severity={finish.error ? "blocks" : undefined}
        message={
          finish.error ? messageOf(finish.error) : <DecideWords open={open.length} status={view.status} />
        }
        next={{
          label: "Finish",
          action: "do-next-step",
          closed: open.length > 0 ? `${open.length} to decide` : undefined,
          working: finish.isPending ? "Finishing" : undefined,
          onAct: () => finish.mutate(),
        }}
      />
      <ResultDialog
        line={deciding}
        onClose={() => setDeciding(undefined)}
        onDecide={(line, decided) => {
          setResults((before) => ({ ...before, [line.id]: decided }));
          setDeciding(undefined);
        }}
      />
    </>
  );
}

const isDisputed = ({ answer }: Line): boolean => answer === "disputed";

const withResults = (view: CaseView, results: Results): CaseView => ({
  ...view,
  rows: view.rows.map((line) => {
    const decided = results[line.id];
    return decided ? { ...line, result: decided.result, resultReason: decided.reason } : line;
  }),
});

function DecideWords({ open, status }: { readonly open: number; readonly status: string }) {
  if (status === "released")
    return (
      <>
        <b>The coder has not answered yet.</b> The case can be finished when the time to answer is over.
      </>
    );
  return open > 0 ? (
    <>
      <b>{open === 1 ? "1 dispute waits" : `${open} disputes wait`} for you:</b> e or Enter decides.
    </>
  ) : (
    <>
      <b>Every dispute is decided.</b> Finishing ends the case; it never changes again.
    </>
  );
}
