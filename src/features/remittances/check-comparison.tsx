"use client";

import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { Money } from "@/components/money";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { remittanceStatusWords } from "@/features/remittances/remittance-words";
import type { Outputs } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

export type Decision = Outputs["remittances"]["decision"];
type Listed = Decision["others"][number];
type Claim = Decision["claims"][number];

/** The remittance that waits beside every other one of its check, the difference to the cent, claim by claim. */
export function CheckComparison({ decision }: { readonly decision: Decision }) {
  const { remittance, others, comparedWith } = decision;
  const zone = useViewer().organization.timeZone;
  const rival = others.find(({ id }) => id === comparedWith);
  return (
    <>
      <Problems remittance={remittance} />
      <SectionHead title={`Under ${remittance.traceNumber}`} summary={remittance.payerName} />
      <DataTable
        label={`Remittances under ${remittance.traceNumber}`}
        columns={listedColumns(remittance, zone)}
        rows={[remittance, ...others]}
        rowId={rowId}
        rowHref={(row) => `/remittances/${row.id}`}
        currentId={remittance.id}
      />
      {rival ? <Differences decision={decision} rival={rival} /> : null}
    </>
  );
}

/** Every equation that does not hold, with its difference; or why one in balance still waits. */
const Problems = ({ remittance }: { readonly remittance: Listed }) => (
  <ul className="pad text-grid">
    {remittance.imbalances.map((found) => (
      <li key={`${found.level} ${found.at}`} className="row">
        <SeverityMark severity="blocks" />
        <span className="grow">
          {LEVELS[found.level] ?? found.level} {found.at}: parts make <Money cents={found.expected} />, stated{" "}
          <Money cents={found.stated} />, off by <Money cents={found.stated - found.expected} />
        </span>
      </li>
    ))}
    {remittance.imbalances.length === 0 ? (
      <>
        <li className="row">
          <SeverityMark severity="settled" />
          <span className="grow">Balances at line, claim and check.</span>
        </li>
        <li className="row">
          <SeverityMark severity="warning" />
          <span className="grow">{remittance.problem}</span>
        </li>
      </>
    ) : null}
  </ul>
);

const LEVELS: Readonly<Record<string, string>> = { transaction: "Check", claim: "Claim", line: "Line" };

function Differences({ decision, rival }: { readonly decision: Decision; readonly rival: Listed }) {
  const { claims, differingClaims, equalClaims } = decision;
  return (
    <>
      <SectionHead
        title={`Claims beside ${rival.number}`}
        summary={`${countOf(differingClaims, "claim differs", "claims differ")}, ${countOf(equalClaims, "claim is", "claims are")} equal`}
      />
      {claims.length > 0 ? (
        <DataTable
          label={`Claims that differ from ${rival.number}`}
          columns={CLAIM_COLUMNS}
          rows={claims}
          rowId={({ patientControlNumber }) => patientControlNumber}
        />
      ) : null}
      {differingClaims > claims.length ? (
        <p className="pad quiet text-grid">The first {claims.length} are shown.</p>
      ) : null}
    </>
  );
}

const rowId = (row: Listed): string => row.id;

const listedColumns = (here: Listed, zone: string): readonly Column<Listed>[] => [
  { id: "number", heading: "Remittance", width: "124px", kind: "identity", cell: (row) => row.number },
  {
    id: "received",
    heading: "Received",
    width: "136px",
    cell: (row) => <span className="nowrap">{instantText(row.receivedAt, zone)}</span>,
  },
  {
    id: "status",
    heading: "Where it is",
    width: "minmax(120px, 1fr)",
    cell: (row) =>
      row.status === "quarantined" && row.imbalances.length > 0
        ? "Does not balance"
        : remittanceStatusWords(row.status),
  },
  {
    id: "amount",
    heading: "Amount",
    width: "104px",
    kind: "money",
    cell: (row) => <Money cents={row.amount} />,
  },
  {
    id: "difference",
    heading: "To this one",
    width: "96px",
    kind: "money",
    cell: (row) => (row.id === here.id ? null : <Money cents={row.amount - here.amount} />),
  },
];

/** A claim that one of the two does not name has no amount there; its difference is the whole amount. */
const differenceOf = ({ here, there }: Claim): bigint => (here ?? 0n) - (there ?? 0n);

const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  {
    id: "claim",
    heading: "Claim",
    width: "124px",
    kind: "identity",
    cell: (row) => row.patientControlNumber,
  },
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(96px, 1fr)",
    cell: (row) => row.patientName ?? "not named",
  },
  {
    id: "here",
    heading: "Here",
    width: "96px",
    kind: "money",
    cell: (row) => (row.here === undefined ? "not in it" : <Money cents={row.here} />),
  },
  {
    id: "there",
    heading: "There",
    width: "96px",
    kind: "money",
    cell: (row) => (row.there === undefined ? "not in it" : <Money cents={row.there} />),
  },
  {
    id: "difference",
    heading: "Difference",
    width: "96px",
    kind: "money",
    cell: (row) =>
      row.kind === "differs" && differenceOf(row) === 0n ? (
        "in its parts"
      ) : (
        <Money cents={differenceOf(row)} />
      ),
  },
];
