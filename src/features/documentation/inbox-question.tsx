"use client";

import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { AnswerForm } from "@/features/documentation/answer-form";
import { QuotedNotes } from "@/features/documentation/quoted-notes";
import { isOpen, type Question, type QuestionDesk } from "@/features/documentation/use-question";
import { messageOf } from "@/trpc/refusal";

interface InboxQuestionProps {
  readonly desk: QuestionDesk;
  readonly waiting: boolean;
  readonly zone: string;
}

/** The note with its quoted passages, the question and the answer. */
export function InboxQuestion({ desk, waiting, zone }: InboxQuestionProps) {
  const { question, readError } = desk;
  return (
    <Pane
      number={2}
      title={question ? `Question ${question.number}` : "Question"}
      summary={question?.subject}
    >
      {readError ? (
        <ErrorPanel
          happened="The question could not be read."
          kept="Nothing was changed."
          toDo={messageOf(readError)}
        />
      ) : question ? (
        <QuestionText question={question} desk={desk} zone={zone} />
      ) : waiting ? null : (
        <div className="pad">
          <EmptyState kind="nothing-left" title="Nothing waits for you." />
        </div>
      )}
    </Pane>
  );
}

interface QuestionTextProps {
  readonly question: Question;
  readonly desk: QuestionDesk;
  readonly zone: string;
}

const QuestionText = ({ question, desk, zone }: QuestionTextProps) => (
  <div>
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
    <QuotedNotes question={question} zone={zone} />
    <SectionHead title={question.subject} />
    <p className="pad">{question.question}</p>
    {desk.error ? (
      <ErrorPanel happened="It was not signed." kept="Your text is kept." toDo={messageOf(desk.error)} />
    ) : null}
    {isOpen(question) ? (
      <AnswerForm
        options={question.options}
        option={desk.option}
        draft={desk.draft}
        onOption={desk.setOption}
      />
    ) : (
      <Answered question={question} zone={zone} />
    )}
  </div>
);

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
