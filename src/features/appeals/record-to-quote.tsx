"use client";

import { useRef, useState } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { Reader } from "@/components/evidence/reader";
import { selectSpan } from "@/components/evidence/select-span";
import { selectedPassage } from "@/components/evidence/selected-passage";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { sentenceSpans } from "@/domain/documentation/sentence-spans";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { AppealView } from "@/features/appeals/appeal-words";
import { type AppealActs, quoteOf } from "@/features/appeals/use-appeal-acts";

interface RecordProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly wantedId: string | undefined;
}

/** The record to quote from: select words, by pointer or sentence by sentence, and insert them with their place. */
export function RecordToQuote({ view, acts, wantedId }: RecordProps) {
  const root = useRef<HTMLDivElement>(null);
  const sentence = useRef(-1);
  const [chosenId, setChosenId] = useState(wantedId);
  const document = view.documents.find(({ id }) => id === (chosenId ?? wantedId)) ?? view.documents[0];
  const insert = () => {
    const passage = root.current && selectedPassage(root.current);
    if (!passage || !document || !view.maySave) return false;
    const { start, end } = passage;
    const text = document.text.slice(start, end);
    acts.save.mutate(({ quotes }) => ({
      quotes: [...quotes.map(quoteOf), { documentId: document.id, start, end, text }],
    }));
    return true;
  };
  // Sentence by sentence, for those who work without a pointer.
  const select = (by: 1 | -1) => () => {
    if (!root.current || !document) return false;
    const spans = sentenceSpans(document.text);
    sentence.current = Math.max(0, Math.min(spans.length - 1, sentence.current + by));
    const span = spans[sentence.current];
    return span !== undefined && selectSpan(root.current, span);
  };
  useKeys("page", { insert, "next-row": select(1), "previous-row": select(-1) });
  if (!document)
    return (
      <div className="pad">
        <EmptyState kind="nothing-yet" title="The encounter has no document that you may read." />
      </div>
    );
  const marks = view.quotes.flatMap((quote, index) =>
    quote.documentId === document.id
      ? [
          {
            id: `quote-${index}`,
            start: quote.start,
            end: quote.end,
            kind: "evidence" as const,
            number: index + 1,
          },
        ]
      : [],
  );
  return (
    <>
      {view.documents.length > 1 ? (
        <div className="pad">
          <SwitchTabs
            label="Documents"
            tabs={view.documents.map(({ id, title }) => ({ id, label: title }))}
            current={document.id}
            onChange={setChosenId}
          />
        </div>
      ) : null}
      <Reader
        ref={root}
        byline={`${document.title} · ${document.author ?? "author unknown"} · ${formatCalendarDate(document.date)}${document.signed ? "" : " · not signed"}`}
      >
        <EvidenceText text={document.text} marks={marks} />
      </Reader>
      {view.maySave ? (
        <div className="pane-foot pad">
          <Button hint="insert" onPress={insert}>
            Quote the selected words
          </Button>
        </div>
      ) : null}
    </>
  );
}
