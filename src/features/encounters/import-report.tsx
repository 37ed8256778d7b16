"use client";

import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { countOf, countText } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityWord } from "@/components/ui/severity-word";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { Column } from "@/components/work-queue/column";
import { IMPORT_SEVERITY } from "@/features/encounters/encounter-words";
import type { Outputs } from "@/trpc/client";

export type ImportReportView = Outputs["encounters"]["import"];
type Outcome = ImportReportView["outcomes"][number];
type Issue = ImportReportView["issues"][number];

const outcomeColumns: readonly Column<Outcome>[] = [
  { id: "place", heading: "Place", width: "220px", kind: "identity", cell: ({ place }) => place },
  { id: "kind", heading: "Record", width: "96px", cell: ({ kind }) => kind },
  { id: "fate", heading: "Is", width: "88px", cell: ({ fate }) => fate },
  { id: "words", heading: "What", width: "1fr", cell: ({ words }) => words },
];
const issueColumns: readonly Column<Issue>[] = [
  {
    id: "severity",
    heading: "",
    width: "100px",
    cell: ({ severity }) => <SeverityWord severity={IMPORT_SEVERITY[severity]} />,
  },
  { id: "place", heading: "Place", width: "260px", kind: "identity", cell: ({ place }) => place },
  { id: "message", heading: "What and how to mend it", width: "1fr", cell: ({ message }) => message },
];
const keyOf = (row: { readonly place: string }): string => JSON.stringify(row);

/** Every record of the file: new, same, changed or refused, each with its place; findings with their sentence. */
export function ImportReport({ report, zone }: { readonly report: ImportReportView; readonly zone: string }) {
  const { counts, tally } = report;
  const notRead = tally.reduce((sum, kind) => sum + kind.notRead, 0);
  return (
    <div>
      <Facts
        facts={[
          {
            label: "Recognized as",
            value: report.format === "fhir" ? "FHIR R4 bundle" : "CSV of encounters",
          },
          ...(report.earlierImportAt
            ? [
                {
                  label: "Came before",
                  value: instantText(report.earlierImportAt, zone),
                  note: "The same bytes change nothing.",
                },
              ]
            : []),
          { label: "New", value: countText(counts.new) },
          { label: "Same", value: countText(counts.same) },
          { label: "Changed", value: countText(counts.changed) },
          { label: "Refused", value: countText(counts.refused) },
          ...(notRead > 0 ? [{ label: "Of kinds that are not read", value: countText(notRead) }] : []),
          {
            label: "Visits checked",
            value: `${countText(report.ready)} ready to code, ${countText(report.incomplete)} incomplete`,
          },
        ]}
      />
      <ReportTables
        outcomes={report.outcomes}
        issues={report.issues}
        shown={[report.outcomeCount, report.issueCount]}
      />
    </div>
  );
}

interface ReportTablesProps {
  readonly outcomes: readonly Outcome[];
  readonly issues: readonly Issue[];
  readonly shown: readonly [number, number];
}

function ReportTables({ outcomes, issues, shown }: ReportTablesProps) {
  const [tab, setTab] = useState(issues.some(({ severity }) => severity !== "note") ? "issues" : "records");
  return (
    <>
      <div className="section-head">
        <SwitchTabs
          label="Report"
          current={tab}
          onChange={setTab}
          tabs={[
            { id: "records", label: "Records", count: shown[0] },
            { id: "issues", label: "Findings", count: shown[1] },
          ]}
        />
      </div>
      {tab === "records" ? (
        <DataTable label="Records" columns={outcomeColumns} rows={outcomes} rowId={keyOf} />
      ) : (
        <IssueTable issues={issues} />
      )}
    </>
  );
}

export const IssueTable = ({ issues }: { readonly issues: readonly Issue[] }) => (
  <DataTable
    label="Findings"
    columns={issueColumns}
    rows={issues}
    rowId={keyOf}
    empty={<EmptyState kind="nothing-left" title="No finding." />}
  />
);

/** A run of the past: its counts and what was written down about it. */
export const PastImport = ({ run }: { readonly run: Outputs["encounters"]["importRun"] }) => (
  <div>
    <Facts
      facts={[
        { label: "New", value: countText(run.counts.new) },
        { label: "Same", value: countText(run.counts.same) },
        { label: "Changed", value: countText(run.counts.changed) },
        { label: "Refused", value: countText(run.counts.refused) },
        ...(run.progress && run.status === "running"
          ? [
              {
                label: run.progress.stage,
                value: `part ${run.progress.done} of ${run.progress.total ?? "?"}`,
              },
            ]
          : []),
      ]}
    />
    <SectionHead title="Findings" summary={countOf(run.issues.length, "finding")} />
    <IssueTable issues={run.issues} />
  </div>
);
