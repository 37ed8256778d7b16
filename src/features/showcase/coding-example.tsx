"use client";

import { useState } from "react";
import { Clock } from "@/components/clock";
import { CodeText } from "@/components/code-text";
import { DataTable } from "@/components/data-table";
import { EvidenceText } from "@/components/evidence/evidence-text";
import { Reader } from "@/components/evidence/reader";
import { FindingList } from "@/components/finding-list/finding-list";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { Column } from "@/components/work-queue/column";
import type { CodeRow } from "@/features/showcase/coding-figures";
import { codeRows, codingFindings, noteMarks, noteSections } from "@/features/showcase/coding-figures";
import { day, TODAY } from "@/features/showcase/today";

const COLUMNS: readonly Column<CodeRow>[] = [
  { id: "no", heading: "No.", width: "36px", cell: ({ no }) => no },
  {
    id: "state",
    heading: "",
    width: "24px",
    cell: ({ proposed }) => <SeverityMark severity={proposed ? "proposed" : "settled"} />,
  },
  {
    id: "code",
    heading: "Code",
    width: "72px",
    cell: ({ code, proposed }) => <CodeText code={code} proposed={proposed} />,
  },
  { id: "text", heading: "Text", width: "1fr", cell: ({ text }) => text },
  { id: "evidence", heading: "Evidence", width: "130px", cell: ({ evidence }) => evidence },
  {
    id: "source",
    heading: "Source",
    width: "150px",
    cell: ({ proposed, source }) =>
      proposed ? (
        <span className="nowrap">
          <Kbd action="accept" /> accept <Kbd action="decline" /> decline
        </span>
      ) : (
        <span className="quiet">{source}</span>
      ),
  },
];

export function CodingExample() {
  const [current, setCurrent] = useState("E78.5");
  const [document, setDocument] = useState("note");
  return (
    <>
      <IdentityStrip
        title="Delgado, Maria T."
        subtitle="Encounter 26-0318-0447"
        facts={[
          { label: "Patient", value: "67 y, female" },
          { label: "Class", value: "Office visit, established" },
          { label: "Payer", value: "Northmark Medicare Advantage" },
          { label: "Service date", value: "03/18/2026" },
          { label: "Charges", value: <Money cents={42_000n} /> },
          { label: "Owner", value: "You" },
        ]}
        clock={{ label: "Due", value: <Clock due={day("2026-03-27")} today={TODAY} /> }}
      />
      <Panes screen="coding" columns={["592px", "1fr"]}>
        <Pane
          number={1}
          title="Record"
          heading={
            <SwitchTabs
              label="Documents"
              current={document}
              onChange={setDocument}
              tabs={[
                { id: "note", label: "Progress note 03/18" },
                {
                  id: "lab",
                  label: (
                    <>
                      Lab results 03/18 <span className="chip">unread</span>
                    </>
                  ),
                },
                { id: "visit", label: "Visit 12/11/2025" },
              ]}
            />
          }
        >
          <Reader byline="Progress note · signed by A. Okafor, MD, 03/18/2026 16:42 · internal medicine">
            {noteSections.map(({ title, text, offset }) => (
              <section key={title}>
                <h3>{title}</h3>
                <EvidenceText text={text} marks={noteMarks(title)} currentId={current} offset={offset} />
              </section>
            ))}
          </Reader>
        </Pane>
        <Panes rows={["1fr", "198px"]}>
          <Pane
            number={2}
            title="Coding sheet"
            summary="5 settled, 2 proposed"
            aside="Active 6:12 · idle 0:40"
            opensFocused
          >
            <SectionHead title="Diagnoses" aside="valid on 03/18/2026" />
            <DataTable
              label="Diagnoses"
              columns={COLUMNS}
              rows={codeRows}
              rowId={({ code }) => code}
              currentId={current}
              proposed={({ proposed }) => proposed}
              onFocusRow={({ code }) => setCurrent(code)}
              onOpen={({ code }) => setCurrent(code)}
            />
          </Pane>
          <Pane number={4} title="Findings" summary="1 blocks, 1 warning, 1 note" aside="tested 10:42">
            <FindingList findings={codingFindings} onFix={() => undefined} onOpen={() => undefined} />
          </Pane>
        </Panes>
      </Panes>
      <NextStepLine
        severity="blocks"
        message={
          <>
            <b>1 finding blocks completion:</b> line 1 needs modifier 25.
          </>
        }
        remedy={{ label: "Go to the finding", action: "pane-4", onAct: () => undefined }}
        note="Saved 10:42"
        others={[{ label: "Provider query", action: "query", onAct: () => undefined }]}
        ways={[]}
        next={{
          label: "Complete coding",
          action: "do-next-step",
          closed: "1 blocks",
          onAct: () => undefined,
        }}
      />
    </>
  );
}
