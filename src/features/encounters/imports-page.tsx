"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useRef, useState } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { ImportDrop } from "@/features/encounters/import-drop";
import { ImportReport, type ImportReportView, PastImport } from "@/features/encounters/import-report";
import { readChosenFile } from "@/features/encounters/read-chosen-file";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type Run = Outputs["encounters"]["importRuns"]["rows"][number];
const runId = (run: Run): string => run.id;

/** The end of a long file name says least. */
const shortName = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

const runColumns = (zone: string): readonly Column<Run>[] => [
  {
    id: "at",
    heading: "When",
    width: "144px",
    kind: "identity",
    cell: (run) => <span className="nowrap">{instantText(run.startedAt, zone)}</span>,
  },
  {
    id: "file",
    heading: "File",
    width: "1fr",
    cell: (run) => (
      <span className="nowrap" title={run.fileName ?? undefined}>
        {shortName(run.fileName?.split("/").at(-1) ?? run.format)}
      </span>
    ),
  },
  { id: "new", heading: "New", width: "50px", kind: "count", cell: (run) => run.newCount },
  { id: "same", heading: "Same", width: "54px", kind: "count", cell: (run) => run.sameCount },
  { id: "changed", heading: "Changed", width: "70px", kind: "count", cell: (run) => run.changedCount },
  { id: "refused", heading: "Refused", width: "68px", kind: "count", cell: (run) => run.refusedCount },
];

interface Chosen {
  readonly fileName: string;
  readonly text: string;
}

/** Checks a chosen file, keeps its text, and takes it when the person says so. */
function useImport() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [source, setSource] = useState("clinic");
  const [chosen, setChosen] = useState<Chosen>();
  const send = useMutation(
    trpc.encounters.import.mutationOptions({
      onSuccess: (report) => {
        if (report.dryRun) return undefined;
        setChosen(undefined);
        notify(wordsOf(report));
        return queryClient.invalidateQueries({ queryKey: trpc.encounters.pathKey() });
      },
    }),
  );
  const check = async (file: File) => {
    const next = { fileName: file.name, text: await readChosenFile(file) };
    setChosen(next);
    send.mutate({ ...next, sourceSystem: source, dryRun: true });
  };
  const take = () => (chosen ? send.mutate({ ...chosen, sourceSystem: source, dryRun: false }) : undefined);
  return { source, setSource, check, take, waiting: chosen !== undefined, ...send };
}

/** Drop or choose a file, see what would happen record by record, then take it; earlier imports stay to be read. */
export function ImportsPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const [past, setPast] = useQueryState("run", parseAsString);
  const runs = useQuery(trpc.encounters.importRuns.queryOptions({}));
  const work = useImport();
  const input = useRef<HTMLInputElement>(null);
  const choose: Step = {
    label: "Choose",
    action: "do-next-step",
    working: work.isPending ? "Checking" : undefined,
    onAct: () => input.current?.click(),
  };
  const zone = organization.timeZone;
  return (
    <>
      <IdentityStrip
        page
        title="Imports"
        sentence="Encounters with their notes, coverages and charges. Good records are taken, bad ones are refused with their place and reason."
      />
      <Panes screen="imports" columns={["600px", "1fr"]}>
        <Pane number={1} title="Import" opensFocused>
          <div>
            <ImportDrop
              input={input}
              source={work.source}
              working={work.isPending ? "Checking" : undefined}
              onSource={work.setSource}
              onFile={(file) => {
                void setPast(null);
                void work.check(file);
              }}
            />
            <SectionHead title="Earlier imports" summary={countOf(runs.data?.total ?? 0, "file")} />
            <DataTable
              label="Earlier imports"
              columns={runColumns(zone)}
              rows={runs.data?.rows ?? []}
              rowId={runId}
              currentId={past ?? undefined}
              onOpen={(run) => void setPast(run.id)}
              empty={<EmptyState kind="nothing-yet" title="No file was imported yet." />}
            />
          </div>
        </Pane>
        <Pane number={2} title="Report" summary={summaryOf(work.data, past)}>
          <ReportPart past={past} error={work.error} report={work.data} zone={zone} />
        </Pane>
      </Panes>
      <NextStepLine
        message={
          work.data && !past ? (
            <b>{wordsOf(work.data)}</b>
          ) : (
            "A file is checked first; nothing is kept until you take it."
          )
        }
        next={(work.waiting && !past ? takeStep(work) : undefined) ?? choose}
      />
    </>
  );
}

function takeStep({ data: report, isPending, take }: ReturnType<typeof useImport>): Step | undefined {
  if (!report?.dryRun) return undefined;
  const takes = report.counts.new + report.counts.changed;
  return {
    label: `Take ${countOf(takes, "record")}`,
    action: "do-next-step",
    closed: takes === 0 ? "nothing is new" : undefined,
    working: isPending ? "Importing" : undefined,
    onAct: take,
  };
}

interface ReportPartProps {
  readonly past: string | null;
  readonly error: unknown;
  readonly report: ImportReportView | undefined;
  readonly zone: string;
}

function ReportPart({ past, error, report, zone }: ReportPartProps) {
  if (past) return <PastRun importRunId={past} />;
  if (error)
    return (
      <ErrorPanel happened="The file was not taken." kept="Nothing was changed." toDo={messageOf(error)} />
    );
  if (report) return <ImportReport key={report.importRunId} report={report} zone={zone} />;
  return (
    <EmptyState kind="nothing-yet" title="Choose a file.">
      It is checked first; nothing is kept until you take it.
    </EmptyState>
  );
}

function PastRun({ importRunId }: { readonly importRunId: string }) {
  const trpc = useTRPC();
  const run = useQuery(trpc.encounters.importRun.queryOptions({ importRunId }));
  if (run.error)
    return (
      <ErrorPanel
        happened="The import could not be read."
        kept="Nothing was changed."
        toDo={messageOf(run.error)}
      />
    );
  return run.data ? <PastImport run={run.data} /> : null;
}

const summaryOf = (report: ImportReportView | undefined, past: string | null): string =>
  past ? "an earlier import" : report ? (report.dryRun ? "what would happen" : "what was done") : "";

function wordsOf({ counts, dryRun, queued, earlierImportAt }: ImportReportView): string {
  if (queued) return "The file is large: the worker takes it part by part.";
  const { new: added, changed, same, refused } = counts;
  if (added + changed === 0 && earlierImportAt) return "This file came before and changes nothing.";
  const verb = dryRun ? "would be" : "were";
  return `${countOf(added, "record")} ${verb} new, ${changed} changed, ${same} the same, ${refused} refused.`;
}
