"use client";

import Link from "next/link";
import { instantText } from "@/components/format/instant-text";
import { Timeline, type TimelineEvent } from "@/components/timeline/timeline";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import type { Severity } from "@/components/ui/severity-mark";
import type { Outputs } from "@/trpc/client";
import { useMay, useViewer } from "@/trpc/use-viewer";

type Batch = Outputs["submissions"]["batch"];

/** The numbers of the file, then everything that happened to it. */
export function BatchStory({ batch }: { readonly batch: Batch }) {
  const { organization } = useViewer();
  const may = useMay();
  const opens = may("x12:read");
  const file = batch.fileName ?? "no file";
  return (
    <>
      <SectionHead title="File" />
      <Facts
        facts={[
          {
            label: "File",
            value: opens && batch.ediFileId ? <Link href={`/files/${batch.ediFileId}`}>{file}</Link> : file,
          },
          { label: "Interchange", value: <span className="mono">{batch.interchangeControlNumber}</span> },
          { label: "Group", value: <span className="mono">{batch.groupControlNumber}</span> },
          { label: "Built by", value: batch.builtByName ?? "FirstPass" },
          { label: "Attempts", value: batch.deliveryAttempts },
        ]}
      />
      <SectionHead title="What happened" />
      <Timeline label="Way of the batch" events={eventsOf(batch, organization.timeZone, opens)} short />
    </>
  );
}

function eventsOf(batch: Batch, zone: string, opens: boolean): TimelineEvent[] {
  const at = (instant: Date) => instantText(instant, zone);
  const who = batch.partnerName;
  return [
    {
      id: "built",
      when: at(batch.builtAt),
      severity: "note",
      what: "Built",
      detail: `${batch.claimCount} claims, bytes and numbers fixed`,
      who: batch.builtByName ?? "FirstPass",
    },
    ...(batch.deliveryProblem && batch.deliveryStartedAt
      ? [
          {
            id: "problem",
            when: at(batch.deliveryStartedAt),
            severity: "warning" as const,
            what: "Delivery",
            detail: batch.deliveryProblem,
            who: "FirstPass",
          },
        ]
      : []),
    ...(batch.sentAt
      ? [
          {
            id: "sent",
            when: at(batch.sentAt),
            severity: "note" as const,
            what: "Sent",
            detail: `Handed over to ${batch.partnerName}`,
            who: "FirstPass",
          },
        ]
      : []),
    ...batch.acknowledgments.map((acknowledgment) => ({
      id: acknowledgment.id,
      when: at(acknowledgment.at),
      severity: severityOf(acknowledgment.outcome),
      what: acknowledgment.kind,
      detail: acknowledgment.summary,
      note: opens ? (
        <Link href={`/files/${acknowledgment.ediFileId}`}>{acknowledgment.fileName}</Link>
      ) : (
        acknowledgment.fileName
      ),
      who,
    })),
  ];
}

const severityOf = (outcome: string): Severity => {
  if (outcome === "rejected") return "blocks";
  if (outcome === "accepted") return "settled";
  return outcome === "duplicate" ? "note" : "warning";
};
