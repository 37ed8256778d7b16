"use client";

import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { Reader } from "@/components/evidence/reader";
import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { Column } from "@/components/work-queue/column";
import { readSections } from "@/domain/documentation/document-section";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { CaseView } from "@/features/coding-audits/worksheet-wire";
import { useViewer } from "@/trpc/use-viewer";

type ChartRecord = CaseView["record"];
type ChartDocument = ChartRecord["documents"][number];
type Entry = ChartRecord["entries"][number];
const STRUCTURED = "structured";

const COLUMNS: readonly Column<Entry>[] = [
  { id: "kind", heading: "Kind", width: "90px", cell: ({ kind }) => <span className="quiet">{kind}</span> },
  { id: "what", heading: "What", width: "1fr", cell: ({ display }) => display },
  {
    id: "value",
    heading: "Value",
    width: "110px",
    cell: ({ value, unit }) => [value, unit].filter(Boolean).join(" "),
  },
  {
    id: "date",
    heading: "Date",
    width: "96px",
    cell: ({ recordedOn }) => (recordedOn ? formatCalendarDate(recordedOn) : null),
  },
];

interface CaseRecordPaneProps {
  readonly record: ChartRecord;
  readonly opensFocused: boolean;
}

/** The chart as its source holds it, beside the worksheet. */
export function CaseRecordPane({ record, opensFocused }: CaseRecordPaneProps) {
  const { documents, entries } = record;
  const [chosen, setChosen] = useState(documents[0]?.id ?? STRUCTURED);
  const document = documents.find(({ id }) => id === chosen);
  const tabs = [
    ...documents.map(({ id, title }) => ({ id, label: title })),
    ...(entries.length > 0 ? [{ id: STRUCTURED, label: "Structured record" }] : []),
  ];
  return (
    <Pane
      number={1}
      title="Record"
      heading={
        tabs.length > 0 ? (
          <SwitchTabs label="Documents" tabs={tabs} current={chosen} onChange={setChosen} />
        ) : undefined
      }
      opensFocused={opensFocused}
    >
      <RecordBody document={document} entries={entries} />
    </Pane>
  );
}

interface RecordBodyProps {
  readonly document: ChartDocument | undefined;
  readonly entries: readonly Entry[];
}

function RecordBody({ document, entries }: RecordBodyProps) {
  if (document) return <DocumentText document={document} />;
  if (entries.length > 0)
    return <DataTable label="Structured record" columns={COLUMNS} rows={entries} rowId={({ id }) => id} />;
  return (
    <div className="pad">
      <EmptyState kind="not-permitted" title="The record is closed to your role, or empty.">
        Auditors read the charts of their samples.
      </EmptyState>
    </div>
  );
}

function DocumentText({ document }: { readonly document: ChartDocument }) {
  const { organization } = useViewer();
  const { text } = document;
  const when = instantText(document.authoredAt, organization.timeZone).slice(0, 10);
  return (
    <Reader byline={[document.title, document.authorName, when].filter(Boolean).join(" · ")}>
      {readSections(text).map((section) => (
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
