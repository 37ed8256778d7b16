"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { NextStepLine } from "@/components/frame/next-step-line";
import { awaitsAnswer } from "@/domain/coding-audits/dispute";
import { CasePanes } from "@/features/coding-audits/case-panes";
import { DisputeDialog } from "@/features/coding-audits/dispute-dialog";
import type { Worksheet } from "@/features/coding-audits/use-worksheet";
import { useWorksheetRows } from "@/features/coding-audits/use-worksheet-rows";
import { answeredRow, type Line } from "@/features/coding-audits/worksheet-wire";
import { type Inputs, useTRPCClient } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

type Answer = Inputs["codingAudits"]["answer"]["answer"];

const waits = (line: Line): boolean => awaitsAnswer(answeredRow(line));

/** The coder agrees with a finding or disputes it; codes that the auditor confirmed need no answer. */
export function AnswerMode({ worksheet }: { readonly worksheet: Worksheet }) {
  const { view, versionNow, refresh } = worksheet;
  const client = useTRPCClient();
  const router = useRouter();
  const focus = useWorksheetRows(view.rows, waits);
  const [disputing, setDisputing] = useState<Line>();
  const answer = useMutation({
    scope: { id: `audit-answer ${view.id}` },
    mutationFn: (given: { readonly rowId: string; readonly answer: Answer }) =>
      client.codingAudits.answer.mutate({ caseId: view.id, version: versionNow(), ...given }),
    onSuccess: refresh,
    onError: refresh,
  });
  const left = view.rows.filter(waits);
  const nextWaiting = (after: string) => left.find(({ id }) => id !== after)?.id;
  const agree = (line: Line) => {
    if (!waits(line)) return;
    answer.mutate({ rowId: line.id, answer: { kind: "agreed" } });
    focus.goTo(nextWaiting(line.id));
  };
  const dispute = (line: Line, reason: string) =>
    answer.mutate(
      { rowId: line.id, answer: { kind: "disputed", reason } },
      { onSuccess: () => setDisputing(undefined) },
    );
  const goToNext = () => focus.goTo(left[0]?.id);
  return (
    <>
      <CasePanes
        view={view}
        focus={focus}
        acts={{ accept: agree, decline: (line) => (waits(line) ? setDisputing(line) : undefined) }}
      />
      <NextStepLine
        severity={answer.error ? "blocks" : undefined}
        message={
          answer.error ? (
            messageOf(answer.error)
          ) : (
            <>
              <b>{left.length === 1 ? "1 finding waits" : `${left.length} findings wait`} for your answer:</b>{" "}
              a agrees, d disputes with a reason.
            </>
          )
        }
        others={[{ label: "My results", action: "back", onAct: () => router.push("/audits?view=mine") }]}
        next={{ label: "Next finding", action: "do-next-step", onAct: goToNext }}
      />
      <DisputeDialog
        line={disputing}
        error={answer.error}
        onClose={() => setDisputing(undefined)}
        onDispute={dispute}
      />
    </>
  );
}
