"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { nameWords } from "@/features/settings/audit-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Job = Outputs["operations"]["failedJobs"][number];

const columns = (zone: string): readonly Column<Job>[] => [
  { id: "job", heading: "Work", width: "200px", kind: "identity", cell: ({ job }) => nameWords(job) },
  {
    id: "why",
    heading: "Why it failed",
    width: "3fr",
    cell: ({ reason }) => <span title={reason}>{reason}</span>,
  },
  {
    id: "record",
    heading: "Record",
    width: "290px",
    cell: ({ subjectId }) =>
      subjectId ? <span className="mono">{subjectId}</span> : <span className="quiet">none</span>,
  },
  {
    id: "tries",
    heading: "Tries",
    width: "80px",
    kind: "count",
    cell: ({ attempts, maxAttempts }) => `${attempts} of ${maxAttempts}`,
  },
  {
    id: "tried",
    heading: "Last tried",
    width: "146px",
    cell: ({ lastTriedAt }) => instantText(lastTriedAt, zone),
  },
  {
    id: "next",
    heading: "Next try",
    width: "146px",
    cell: ({ nextAttemptAt }) =>
      nextAttemptAt ? instantText(nextAttemptAt, zone) : <span className="quiet">given up</span>,
  },
];
const jobId = ({ id }: Job): string => id;
const stateOf = ({ isOver }: Job) => ({ severity: isOver ? ("blocks" as const) : ("warning" as const) });

/** What the worker could not do, why, and whether it tries again by itself. */
export function FailedJobsPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const { data: jobs } = useSuspenseQuery(
    trpc.operations.failedJobs.queryOptions({}, { refetchInterval: 30_000 }),
  );
  const over = jobs.filter(({ isOver }) => isOver).length;
  return (
    <>
      <IdentityStrip page title="Background work" sentence="What failed, newest first, with its cause." />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Failed" summary={countOf(jobs.length, "job")} opensFocused>
          <WorkQueue
            label="Failed background work"
            noun="job"
            columns={columns(organization.timeZone)}
            rows={jobs}
            rowId={jobId}
            rowState={stateOf}
            empty={<EmptyState kind="nothing-left" title="Nothing failed." />}
            opensFocused
          />
        </Pane>
      </Panes>
      <NextStepLine
        severity={over > 0 ? "blocks" : undefined}
        message={
          over > 0 ? (
            <>
              <b>{countOf(over, "job is", "jobs are")} given up.</b> Mend the cause, then do the act again on
              its record.
            </>
          ) : jobs.length > 0 ? (
            "Everything here is tried again by itself."
          ) : (
            "Background work that fails appears here by itself."
          )
        }
      />
    </>
  );
}
