"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { StatusBadge } from "@/components/status-badge";
import { AccuracyTable } from "@/features/coding-audits/accuracy-table";
import { AuditCases } from "@/features/coding-audits/audit-cases";
import { AuditProtocol } from "@/features/coding-audits/audit-protocol";
import { caseStatus } from "@/features/coding-audits/audit-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Audit = Outputs["codingAudits"]["get"];

/** Is the sample defensible, what was wrong, who answers by when. */
export function AuditPage({ auditId }: { readonly auditId: string }) {
  const trpc = useTRPC();
  const { data: audit } = useSuspenseQuery(trpc.codingAudits.get.queryOptions({ auditId }));
  const proof = useQuery(trpc.codingAudits.redraw.queryOptions({ auditId }, { enabled: false }));
  const redraw = () => void proof.refetch();
  const done = audit.cases.filter(({ status }) => status === "finished").length;
  return (
    <>
      <IdentityStrip
        title={audit.name}
        subtitle={audit.number}
        facts={[
          { label: "Status", value: <StatusBadge status={caseStatus(audit.status)} /> },
          { label: "Frame", value: countOf(audit.frameSize, "chart") },
          { label: "Sample", value: countOf(audit.sampleSize, "chart") },
          { label: "Finished", value: `${done} of ${audit.sampleSize}` },
          { label: "Auditor", value: audit.auditor },
        ]}
        clock={
          audit.dueOn && audit.status !== "finished"
            ? { label: "Due", value: <Clock due={audit.dueOn} today={audit.today} /> }
            : undefined
        }
      />
      <Panes screen="audit" columns={["420px", "1fr"]}>
        <Pane number={1} title="Protocol" summary="locked when the sample was drawn">
          <AuditProtocol audit={audit} proof={proof.data} drawing={proof.isFetching} onRedraw={redraw} />
        </Pane>
        <Panes rows={["1fr", "auto"]}>
          <Pane number={2} title="Charts" summary={casesSummary(audit)} opensFocused>
            <AuditCases cases={audit.cases} />
          </Pane>
          <Pane
            number={3}
            title="Accuracy"
            summary="released charts only"
            aside="people in alphabetical order"
          >
            <AccuracyTable accuracy={audit.accuracy} />
          </Pane>
        </Panes>
      </Panes>
      <AuditStep audit={audit} onRedraw={redraw} />
    </>
  );
}

const casesSummary = ({ cases }: Audit): string => {
  const open = cases.filter(({ status }) => OPEN.includes(status)).length;
  return open > 0 ? `${open} to review` : "all reviewed";
};
const OPEN = ["drawn", "assigned", "in-review", "reopened"];

function AuditStep({ audit, onRedraw }: { readonly audit: Audit; readonly onRedraw: () => void }) {
  const router = useRouter();
  const disputed = audit.cases.find(({ status }) => status === "disputed");
  const waiting = audit.cases.find(({ status }) => OPEN.includes(status));
  const next = audit.mayReview ? (waiting ?? disputed) : undefined;
  return (
    <NextStepLine
      message={stepWords(audit, waiting !== undefined, disputed !== undefined)}
      others={[{ label: "Redraw and compare", action: "test", onAct: onRedraw }]}
      ways={[{ id: "print", label: "Print the report", onChoose: () => window.print() }]}
      {...(next
        ? {
            next: {
              label: waiting
                ? `Review chart ${next.position}`
                : `Decide the dispute of chart ${next.position}`,
              action: "do-next-step" as const,
              onAct: () => router.push(`/audits/cases/${next.id}`),
            },
          }
        : {})}
    />
  );
}

function stepWords(audit: Audit, waiting: boolean, disputed: boolean) {
  if (audit.status === "finished") return <b>Finished: the result never changes.</b>;
  if (waiting) return <b>Charts wait for their review.</b>;
  return disputed ? <b>A coder disputes a finding.</b> : <b>Coders answer the released results.</b>;
}
