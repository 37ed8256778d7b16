"use client";

import { EvidenceText } from "@/components/evidence/evidence-text";
import type { PassageMark } from "@/components/evidence/mark-segments";
import { Reader } from "@/components/evidence/reader";
import { instantText } from "@/components/format/instant-text";
import type { Outputs } from "@/trpc/client";

type Question = Outputs["documentation"]["inboxQuery"];
type Document = Question["documents"][number];

/** Quoted documents first; the passages are tinted and numbered where they stand. */
export function QuotedNotes({ question, zone }: { readonly question: Question; readonly zone: string }) {
  const quoted = (id: string) => question.indicators.some(({ documentId }) => documentId === id);
  const ordered = question.documents.toSorted(
    (one, other) => Number(quoted(other.id)) - Number(quoted(one.id)),
  );
  return ordered.map((document) => (
    <QuotedNote key={document.id} document={document} indicators={question.indicators} zone={zone} />
  ));
}

interface QuotedNoteProps {
  readonly document: Document;
  readonly indicators: Question["indicators"];
  readonly zone: string;
}

function QuotedNote({ document, indicators, zone }: QuotedNoteProps) {
  const marks = indicators.flatMap(({ documentId, start, end }, position) =>
    documentId === document.id
      ? [{ id: String(position), start, end, kind: "evidence" as const, number: position + 1 }]
      : [],
  );
  const byline = [document.title, document.authorName, instantText(document.authoredAt, zone)].filter(
    Boolean,
  );
  return (
    <Reader byline={byline.join(" · ")}>
      {document.sections.map(({ heading, start, bodyStart, end }) => (
        <section key={start}>
          {heading ? <h3>{heading}</h3> : null}
          <EvidenceText
            text={bodyText(document, bodyStart, end)}
            offset={bodyStart}
            marks={marks.flatMap((mark) => within(mark, bodyStart, bodyText(document, bodyStart, end)))}
          />
        </section>
      ))}
    </Reader>
  );
}

const bodyText = ({ text }: Document, bodyStart: number, end: number): string =>
  text.slice(bodyStart, end).trimEnd();

/** The part of a passage that stands in this section; one that begins at a heading is tinted from its first word on. */
function within(mark: PassageMark, bodyStart: number, body: string): readonly PassageMark[] {
  const start = Math.max(0, mark.start - bodyStart);
  const end = Math.min(body.length, mark.end - bodyStart);
  return end > start ? [{ ...mark, start, end }] : [];
}
