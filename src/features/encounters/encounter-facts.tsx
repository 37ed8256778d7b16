"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { CodeText } from "@/components/code-text";
import { DataTable } from "@/components/data-table";
import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { Timeline } from "@/components/timeline/timeline";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import { GAP_FACTS } from "@/domain/encounters/find-gaps";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import { isBeforeCoded } from "@/features/encounters/encounter-words";
import type { Outputs } from "@/trpc/client";

type EncounterView = Outputs["encounters"]["get"];
type Charge = EncounterView["charges"][number];

interface FactsPaneProps {
  readonly view: EncounterView;
  readonly zone: string;
}

/** Everything around the record: what is missing, coverage, charges, questions, claims, and what happened. */
export const EncounterFacts = ({
  view,
  zone,
  children,
}: FactsPaneProps & { readonly children?: ReactNode }) => (
  <Pane number={2} title="Facts" summary={view.encounter.status === "incomplete" ? "incomplete" : undefined}>
    <div>
      {children}
      <Gaps view={view} />
      <SectionHead title="Visit" />
      <Facts facts={visitFacts(view)} />
      <Coverages view={view} />
      <Charges view={view} />
      <Questions view={view} zone={zone} />
      <Claims view={view} />
      <SectionHead title="What happened" />
      <Timeline
        label="What happened"
        short
        events={view.timeline.map((event, position) => ({
          id: String(position),
          when: instantText(event.at, zone),
          severity: event.kind === "held" ? ("warning" as const) : ("settled" as const),
          what: event.href ? "" : event.words,
          detail: event.href ? <Link href={event.href}>{event.words}</Link> : undefined,
        }))}
      />
    </div>
  </Pane>
);

const Gaps = ({ view: { encounter } }: { readonly view: EncounterView }) =>
  encounter.gaps.length > 0 && isBeforeCoded(encounter.status) ? (
    <>
      <SectionHead title="What is missing" />
      <ul>
        {encounter.gaps.map((gap) => (
          <li key={gap} className="finding">
            <SeverityMark severity={GAP_FACTS[gap].blocks ? "blocks" : "note"} />
            <b>{GAP_FACTS[gap].words}</b>
            <small>Leaves when {GAP_FACTS[gap].leavesWhen}</small>
          </li>
        ))}
      </ul>
    </>
  ) : null;

function visitFacts({ encounter, patient }: EncounterView) {
  const unknown = <span className="quiet">not known</span>;
  return [
    { label: "Reason for visit", value: encounter.reasonForVisit ?? unknown },
    { label: "Provider", value: encounter.provider?.name ?? unknown, note: encounter.specialty ?? undefined },
    { label: "Practice", value: encounter.practiceName ?? unknown },
    {
      label: "Place of service",
      value: encounter.placeOfService ?? unknown,
      note: encounter.facilityName ?? undefined,
    },
    ...(patient ? [{ label: "Record number", value: <span className="mono">{patient.mrn}</span> }] : []),
    ...(patient ? [{ label: "Address", value: patient.address || unknown }] : []),
    ...(encounter.priorAuthorization
      ? [{ label: "Authorization", value: encounter.priorAuthorization }]
      : []),
    ...(encounter.endReason ? [{ label: "Ended because", value: encounter.endReason }] : []),
    { label: "Source", value: encounter.sourceSystem, note: encounter.sourceId },
  ];
}

const Coverages = ({ view: { coverages, patient } }: { readonly view: EncounterView }) =>
  patient ? (
    <>
      <SectionHead title="Coverage" />
      <Facts
        facts={
          coverages.length > 0
            ? coverages.map((coverage) => ({
                label: ["Primary", "Secondary", "Tertiary"][coverage.rank - 1] ?? "Other",
                value: coverage.payerName,
                note: [
                  coverage.memberId ? `member ${coverage.memberId}` : "no member id",
                  coverage.inForce ? "in force on the service date" : "not in force on the service date",
                ].join(" · "),
              }))
            : [{ label: "Coverage", value: <span className="quiet">none on file</span> }]
        }
      />
    </>
  ) : null;

const chargeColumns: readonly Column<Charge>[] = [
  { id: "line", heading: "Line", width: "44px", kind: "count", cell: (charge) => charge.lineNumber },
  {
    id: "code",
    heading: "Service",
    width: "84px",
    cell: (charge) => <CodeText code={charge.procedureCode} />,
  },
  { id: "modifiers", heading: "Modifiers", width: "84px", cell: (charge) => charge.modifiers.join(" ") },
  { id: "date", heading: "Date", width: "96px", cell: (charge) => formatCalendarDate(charge.serviceDate) },
  { id: "units", heading: "Units", width: "56px", kind: "count", cell: (charge) => charge.units },
  {
    id: "amount",
    heading: "Charge",
    width: "1fr",
    kind: "money",
    cell: (charge) => <Money cents={charge.chargeAmount ?? undefined} />,
  },
];
const chargeId = (charge: Charge): string => charge.id;

const Charges = ({ view: { charges } }: { readonly view: EncounterView }) =>
  charges.length > 0 ? (
    <>
      <SectionHead title="Charges" summary={charges.length} />
      <DataTable
        label="Charges"
        columns={chargeColumns}
        rows={charges}
        rowId={chargeId}
        totals={{
          code: "Total",
          amount: <Money cents={sumCents(charges.map((one) => one.chargeAmount ?? 0n))} />,
        }}
      />
    </>
  ) : null;

const Questions = ({ view: { queries }, zone }: FactsPaneProps) =>
  queries.length > 0 ? (
    <>
      <SectionHead title="Questions to the clinician" summary={queries.length} />
      <Facts
        facts={queries.map((query) => ({
          label: query.number,
          value: (
            <>
              {query.subject} <StatusBadge status={query.status} />
            </>
          ),
          note: query.answeredAt
            ? `${[query.answerOption, query.answerText].filter(Boolean).join(". ")} · ${instantText(query.answeredAt, zone)}`
            : `waits with ${query.providerName}`,
        }))}
      />
    </>
  ) : null;

const Claims = ({ view: { claims } }: { readonly view: EncounterView }) =>
  claims.length > 0 ? (
    <>
      <SectionHead title="Claims" summary={claims.length} />
      <Facts
        facts={claims.map((claim) => ({
          label: CLAIM_STATUS_WORDS[claim.status],
          value: <Link href={`/claims/${claim.id}`}>{claim.number}</Link>,
          note: <Money cents={claim.totalCharge} />,
        }))}
      />
    </>
  ) : null;
