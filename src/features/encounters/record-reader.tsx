"use client";

import { useEffect, useState } from "react";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { Reader } from "@/components/evidence/reader";
import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { StructuredRecord } from "@/components/structured-record";
import { EmptyState } from "@/components/ui/empty-state";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { Outputs } from "@/trpc/client";

type EncounterView = Outputs["encounters"]["get"];
type Document = EncounterView["documents"][number];
const STRUCTURED = "structured";

interface RecordReaderProps {
  readonly view: EncounterView;
  readonly zone: string;
  readonly onRead: ((documentId: string) => void) | undefined;
}

/** The record as it is held: notes newest first, unread marked; without notes the structured record itself. */
export function RecordReader({ view, zone, onRead }: RecordReaderProps) {
  const { documents, entries, documentsVisible } = view;
  const [chosen, setChosen] = useState<string>();
  const current = chosen ?? documents[0]?.id ?? STRUCTURED;
  const document = documents.find(({ id }) => id === current);
  useEffect(() => {
    if (document?.unread) onRead?.(document.id);
  }, [document, onRead]);
  const tabs = [
    ...documents.map((one) => ({ id: one.id, label: <DocumentTab document={one} /> })),
    ...(entries.length > 0 ? [{ id: STRUCTURED, label: "Structured record", count: entries.length }] : []),
  ];
  return (
    <Pane
      number={1}
      title="Record"
      heading={
        tabs.length > 0 ? (
          <SwitchTabs label="Documents" tabs={tabs} current={current} onChange={setChosen} />
        ) : undefined
      }
      opensFocused
    >
      {document ? (
        <DocumentText document={document} zone={zone} />
      ) : entries.length > 0 ? (
        <StructuredRecord entries={entries} />
      ) : documentsVisible ? (
        <div className="pad">
          <EmptyState kind="nothing-yet" title="No document has arrived.">
            The visit stays incomplete until a note or a structured record is imported.
          </EmptyState>
        </div>
      ) : (
        <div className="pad">
          <EmptyState kind="not-permitted" title="The record is closed to your role.">
            Billers and denial specialists read it once a claim exists, auditors when it is in their sample.
            An administrator grants roles.
          </EmptyState>
        </div>
      )}
    </Pane>
  );
}

const DocumentTab = ({ document }: { readonly document: Document }) => (
  <>
    {document.title}
    {document.unread ? <span className="chip">unread</span> : null}
  </>
);

function DocumentText({ document, zone }: { readonly document: Document; readonly zone: string }) {
  const { text, sections } = document;
  const byline = [
    document.title,
    `${document.signed ? "signed" : "not signed"}${document.authorName ? ` by ${document.authorName}` : ""}`,
    instantText(document.authoredAt, zone),
  ].join(" · ");
  return (
    <Reader byline={byline}>
      {sections.map((section) => (
        <section key={section.start}>
          {section.heading ? <h3>{section.heading}</h3> : null}
          <EvidenceText
            text={text.slice(section.bodyStart, section.end).trimEnd()}
            offset={section.bodyStart}
          />
        </section>
      ))}
    </Reader>
  );
}
