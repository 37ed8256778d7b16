"use client";

import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { AppealView } from "@/features/appeals/appeal-words";
import { type AppealActs, quoteOf } from "@/features/appeals/use-appeal-acts";

type Candidate = AppealView["candidates"][number];

interface ProposalsProps {
  readonly candidates: readonly Candidate[];
  readonly onAccept: (candidate: Candidate) => void;
  readonly maySave: boolean;
}

/** Passages on which the coder rested the codes: proposals, never taken by themselves. */
export const ProposedPassages = ({ candidates, onAccept, maySave }: ProposalsProps) =>
  candidates.length === 0 ? (
    <p className="pad quiet text-grid">None left. Select words in the record to quote others.</p>
  ) : (
    candidates.map((candidate) => (
      <p className="quoted" key={`${candidate.documentId} ${candidate.start} ${candidate.code}`}>
        <mark>{candidate.text}</mark>
        <small>
          {candidate.title}, {formatCalendarDate(candidate.date)} · the coder’s evidence for{" "}
          <span className="code">{candidate.code}</span>
        </small>
        {maySave ? (
          <Button look="plain" onPress={() => onAccept(candidate)}>
            Quote it
          </Button>
        ) : null}
      </p>
    ))
  );

interface QuotedProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
}

/** What the letter quotes, in its order. */
export function QuotedPassages({ view, acts }: QuotedProps) {
  const { quotes } = view;
  if (quotes.length === 0) return null;
  return (
    <>
      <SectionHead title="Quoted" summary={quotes.length === 1 ? "1 passage" : `${quotes.length} passages`} />
      {quotes.map((quote, index) => (
        <p className="quoted" key={`${quote.documentId} ${quote.start} ${quote.end}`}>
          <mark>{quote.text}</mark>
          <small>
            {index + 1} · {quote.title}, {formatCalendarDate(quote.date)}
          </small>
          {view.maySave ? (
            <Button
              look="plain"
              onPress={() =>
                acts.save.mutate((now) => ({
                  quotes: now.quotes.filter((_, at) => at !== index).map(quoteOf),
                }))
              }
            >
              Remove
            </Button>
          ) : null}
        </p>
      ))}
    </>
  );
}
