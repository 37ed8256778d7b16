"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { instantText } from "@/components/format/instant-text";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Facts } from "@/components/ui/facts";
import { notify } from "@/components/ui/notify";
import { SectionHead } from "@/components/ui/section-head";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { AnswerForm } from "@/features/documentation/answer-form";
import { QuotedNotes } from "@/features/documentation/quoted-notes";
import { RedirectDialog } from "@/features/documentation/redirect-dialog";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useDraft } from "@/trpc/use-draft";
import { useViewer } from "@/trpc/use-viewer";

type Question = Outputs["documentation"]["inboxQuery"];

interface InboxQuestionProps {
  readonly queryId: string;
  readonly onSigned: () => void;
}

/** The note with its quoted passages, the question and the answer. */
export function InboxQuestion({ queryId, onSigned }: InboxQuestionProps) {
  const trpc = useTRPC();
  const asked = useQuery(trpc.documentation.inboxQuery.queryOptions({ queryId }));
  if (asked.error)
    return (
      <Pane number={2} title="Question">
        <ErrorPanel
          happened="The question could not be read."
          kept="Nothing was changed."
          toDo={messageOf(asked.error)}
        />
      </Pane>
    );
  return asked.data ? (
    <OpenQuestion question={asked.data} onSigned={onSigned} />
  ) : (
    <Pane number={2} title="Question">
      {null}
    </Pane>
  );
}

function OpenQuestion({
  question,
  onSigned,
}: {
  readonly question: Question;
  readonly onSigned: () => void;
}) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { organization } = useViewer();
  const [option, setOption] = useState<number>();
  const [redirecting, setRedirecting] = useState(false);
  const draft = useDraft(`provider-query/${question.id}/answer`);
  const settled = (words: string) => ({
    onSuccess: () => {
      notify(words);
      draft.clear();
      onSigned();
      return queryClient.invalidateQueries({ queryKey: trpc.documentation.pathKey() });
    },
  });
  const answer = useMutation(
    trpc.documentation.answer.mutationOptions(settled(`${question.number} is signed.`)),
  );
  const redirect = useMutation(
    trpc.documentation.redirect.mutationOptions(settled(`${question.number} was handed on.`)),
  );
  const open = question.status === "sent" || question.status === "redirected";
  const { id: queryId, version } = question;
  const sign = () =>
    answer.mutate({ queryId, version, text: draft.text, ...(option === undefined ? {} : { option }) });
  const error = answer.error ?? redirect.error;
  return (
    <>
      <Pane number={2} title={`Question ${question.number}`} summary={question.subject}>
        <Facts
          facts={[
            { label: "Patient", value: question.patient.name, note: `${question.patient.age} y` },
            {
              label: "Visit",
              value: formatCalendarDate(question.serviceFrom),
              note: question.reasonForVisit ?? undefined,
            },
          ]}
        />
        <SectionHead title="Your note" summary={`${question.indicators.length} quoted`} />
        <QuotedNotes question={question} zone={organization.timeZone} />
        <SectionHead title={question.subject} />
        <p className="pad">{question.question}</p>
        {error ? (
          <ErrorPanel happened="It was not signed." kept="Your text is kept." toDo={messageOf(error)} />
        ) : null}
        {open ? (
          <AnswerForm options={question.options} option={option} draft={draft} onOption={setOption} />
        ) : (
          <Answered question={question} zone={organization.timeZone} />
        )}
      </Pane>
      <NextStepLine
        message={open ? "Digits choose an answer, then sign." : <b>Signed. It cannot be changed.</b>}
        ways={
          open
            ? [
                {
                  id: "redirect",
                  label: "Hand on to a colleague",
                  note: "With a reason",
                  onChoose: () => setRedirecting(true),
                },
              ]
            : undefined
        }
        next={
          open
            ? {
                label: "Sign",
                action: "do-next-step",
                closed: closedBecause(question, option, draft.text),
                working: answer.isPending ? "Signing" : undefined,
                onAct: sign,
              }
            : undefined
        }
      />
      <RedirectDialog
        open={redirecting}
        colleagues={question.colleagues}
        working={redirect.isPending}
        onClose={() => setRedirecting(false)}
        onRedirect={(providerId, reason) => redirect.mutate({ queryId, version, providerId, reason })}
      />
    </>
  );
}

function closedBecause({ options }: Question, option: number | undefined, text: string): string | undefined {
  if (options.length === 0) return text.trim() ? undefined : "write an answer";
  if (option === undefined) return "choose an answer";
  return options[option]?.kind === "other" && !text.trim() ? "say what the other answer is" : undefined;
}

const Answered = ({ question, zone }: { readonly question: Question; readonly zone: string }) => (
  <Facts
    facts={[
      {
        label: "Answer",
        value: [question.answerOption, question.answerText].filter(Boolean).join(". ") || "none",
      },
      ...(question.answeredAt ? [{ label: "Signed", value: instantText(question.answeredAt, zone) }] : []),
    ]}
  />
);
