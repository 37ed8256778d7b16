"use client";

import { EvidenceText } from "@/components/evidence/evidence-text";
import type { PassageMark } from "@/components/evidence/mark-segments";
import { Reader } from "@/components/evidence/reader";
import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { useKeys } from "@/components/keyboard/use-keys";
import { StructuredRecord } from "@/components/structured-record";
import { EmptyState } from "@/components/ui/empty-state";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { type DocumentSection, readSections } from "@/domain/documentation/document-section";
import { sentence, shortDay } from "@/features/coding/coding-words";
import type { MarkedPassage } from "@/features/coding/marked-passages";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { Reading, RecordDocument } from "@/features/coding/use-reading";
import { RECORD_PANE, STRUCTURED } from "@/features/coding/use-reading";

interface RecordPaneProps {
  readonly record: Workspace["record"];
  readonly reading: Reading;
  readonly marked: readonly MarkedPassage[];
  readonly currentId: string | undefined;
  readonly zone: string;
}

/** What happened to this patient, as the source holds it: documents newest first, then structured entries. */
export function RecordPane({ record, reading, ...marks }: RecordPaneProps) {
  useKeys("page", {
    "next-row": () => isInRecord() && reading.next(),
    "previous-row": () => isInRecord() && reading.previous(),
  });
  return (
    <Pane number={1} title="Record" heading={<DocumentTabs record={record} reading={reading} />}>
      {reading.shown ? (
        <DocumentText key={reading.shown.id} document={reading.shown} reading={reading} {...marks} />
      ) : record.entries.length > 0 ? (
        <StructuredRecord entries={record.entries} />
      ) : (
        <EmptyState kind="nothing-yet" title="The source sent no document and no entry for this encounter.">
          Hold the chart until a document arrives, with h.
        </EmptyState>
      )}
    </Pane>
  );
}

const isInRecord = (): boolean => document.activeElement?.closest(RECORD_PANE) !== null;

function DocumentTabs({ record, reading }: Pick<RecordPaneProps, "record" | "reading">) {
  const unread = new Set(reading.unread.map(({ id }) => id));
  const documents = record.documents.map((document) => ({
    id: document.id,
    label: (
      <>
        {document.title} {shortDay(document.authoredAt.toISOString().slice(0, 10))}
        {unread.has(document.id) ? (
          <>
            {" "}
            <span className="chip">unread</span>
          </>
        ) : null}
      </>
    ),
  }));
  const structured = record.entries.length > 0 || documents.length === 0;
  const tabs = structured ? [...documents, { id: STRUCTURED, label: "Structured record" }] : documents;
  return <SwitchTabs label="Documents" tabs={tabs} current={reading.shownId} onChange={reading.show} />;
}

interface DocumentTextProps extends Omit<RecordPaneProps, "record"> {
  readonly document: RecordDocument;
}

function DocumentText({ document, reading, marked, currentId, zone }: DocumentTextProps) {
  const here = marked.filter(({ passage }) => passage.documentId === document.id);
  const visible = here.some(({ id }) => id === currentId) ? currentId : undefined;
  return (
    <Reader ref={reading.text} byline={bylineOf(document, zone)}>
      {readSections(document.text).map((section) => (
        <section key={section.start}>
          {section.heading ? <h3>{sentence(section.heading)}</h3> : null}
          <EvidenceText
            text={document.text.slice(section.bodyStart, section.end).trimEnd()}
            marks={marksIn(section, here)}
            currentId={visible}
            offset={section.bodyStart}
          />
        </section>
      ))}
    </Reader>
  );
}

const marksIn = ({ bodyStart, end }: DocumentSection, marked: readonly MarkedPassage[]): PassageMark[] =>
  marked
    .filter(({ passage }) => passage.start >= bodyStart && passage.end <= end)
    .map(({ id, number, passage }) => ({
      id,
      number,
      kind: "evidence",
      start: passage.start - bodyStart,
      end: passage.end - bodyStart,
    }));

/** A source that gives only the day stands at noon UTC. */
const NOON = "T12:00:00.000Z";

function bylineOf({ kind, signed, authorName, authoredAt }: RecordDocument, zone: string): string {
  const iso = authoredAt.toISOString();
  const when = iso.endsWith(NOON)
    ? instantText(authoredAt, "UTC").slice(0, 10)
    : instantText(authoredAt, zone);
  const who = authorName ? ` by ${authorName}` : "";
  return `${sentence(kind.replaceAll("-", " "))} · ${signed ? "signed" : "not signed"}${who}, ${when}`;
}
