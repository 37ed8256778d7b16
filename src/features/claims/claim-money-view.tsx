"use client";

import Link from "next/link";
import { DataTable } from "@/components/data-table";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { ClaimView } from "@/features/claims/claim-words";

type ClaimMoney = NonNullable<ClaimView["money"]>;
type LineMoney = ClaimMoney["lines"][number];
type Posting = ClaimMoney["postings"][number];

const LINE: Column<LineMoney> = {
  id: "line",
  heading: "Line",
  width: "112px",
  cell: ({ lineNumber, procedureCode, modifiers }) => (
    <>
      <b>{lineNumber}</b> {[procedureCode, ...modifiers].join(" ")}
    </>
  ),
};
type Figure = "billed" | "charged" | "paid" | "adjusted" | "patient" | "insurance";
const figure = (id: Figure, heading: string): Column<LineMoney> => ({
  id,
  heading,
  width: "1fr",
  kind: "money",
  cell: (line) => <Money cents={line[id]} />,
});
const SHORT = [LINE, figure("billed", "Charge"), figure("paid", "Paid"), figure("insurance", "Open")];
const FULL = [
  LINE,
  figure("charged", "Charge"),
  figure("paid", "Paid"),
  figure("adjusted", "Adjusted"),
  figure("patient", "To patient"),
  figure("insurance", "Open with payer"),
];
const FIGURES: readonly Figure[] = ["billed", "charged", "paid", "adjusted", "patient", "insurance"];

/** Charge, paid and open per line: the docked form has three figures, the view all five. */
export function ClaimLinesTable({ money, short }: { readonly money: ClaimMoney; readonly short?: boolean }) {
  const totals = Object.fromEntries(FIGURES.map((id) => [id, <Money key={id} cents={money.total[id]} />]));
  return (
    <DataTable
      label="Lines and money"
      columns={short ? SHORT : FULL}
      rows={money.lines}
      rowId={({ lineNumber }) => String(lineNumber)}
      totals={{ line: "Total", ...totals }}
    />
  );
}

const ADJUSTMENT_COLUMNS: readonly Column<ClaimMoney["adjustments"][number]>[] = [
  {
    id: "reason",
    heading: "Reason",
    width: "1fr",
    cell: ({ words, groupCode, reasonCode, lineNumber }) => (
      <>
        {words}, <span className="code">{`${groupCode} ${reasonCode}`}</span>
        {lineNumber ? <span className="quiet"> · line {lineNumber}</span> : null}
      </>
    ),
  },
  {
    id: "amount",
    heading: "Amount",
    width: "112px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

const ACCOUNT_WORDS: Readonly<Record<string, string>> = {
  "insurance-receivable": "Open with payer",
  "patient-receivable": "Open with patient",
  "patient-service-revenue": "Charges",
  "contractual-adjustment": "Contractual adjustment",
  "other-adjustment": "Other adjustment",
  "payer-initiated-reduction": "Reduction by the payer",
  "write-off": "Write-off",
  cash: "Cash",
  "unapplied-cash": "Unapplied cash",
  "interest-income": "Interest",
  "provider-adjustment": "Provider adjustment",
};

/** Where the money of the claim went, with every posting behind it. */
export function ClaimMoneyView({ money }: { readonly money: ClaimView["money"] }) {
  if (!money)
    return (
      <EmptyState kind="not-permitted" title="Money of single patients is not shown to viewers.">
        An administrator can give you another role.
      </EmptyState>
    );
  return (
    <div className="box-scroll">
      <ClaimLinesTable money={money} />
      {money.total.charged === 0n && money.total.billed !== 0n ? (
        <p className="pad quiet text-grid">
          The ledger holds no charge for this version; it bills <Money cents={money.total.billed} />.
        </p>
      ) : null}
      <SectionHead title="Where the rest went" />
      <DataTable
        label="Adjustments"
        columns={ADJUSTMENT_COLUMNS}
        rows={money.adjustments}
        rowId={({ groupCode, reasonCode, lineNumber }) => `${groupCode}${reasonCode}${lineNumber ?? ""}`}
        empty={<span className="quiet">Nothing was adjusted.</span>}
      />
      <SectionHead title="Postings" summary="each sums to zero" />
      {money.postings.map((posting) => (
        <PostingTable key={posting.id} posting={posting} />
      ))}
    </div>
  );
}

const ENTRY_COLUMNS: readonly Column<Posting["entries"][number]>[] = [
  {
    id: "account",
    heading: "Account",
    width: "1fr",
    cell: ({ account }) => ACCOUNT_WORDS[account] ?? account,
  },
  { id: "line", heading: "Line", width: "72px", kind: "count", cell: ({ lineNumber }) => lineNumber ?? "" },
  {
    id: "amount",
    heading: "Amount",
    width: "112px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

const POSTING_WORDS: Readonly<Record<string, string>> = {
  charge: "Charges of the claim",
  "claim-payment": "Payment of the claim",
  unapplied: "Kept on unapplied cash",
  "provider-adjustment": "Provider adjustment",
  "write-off": "Write-off",
  reversal: "Reversal",
};

const PostingTable = ({ posting }: { readonly posting: Posting }) => (
  <>
    <SectionHead
      title={formatCalendarDate(posting.effectiveOn)}
      summary={posting.note ?? POSTING_WORDS[posting.kind] ?? posting.kind}
      aside={
        posting.remittanceId ? (
          <Link href={`/remittances/${posting.remittanceId}`}>Open the remittance</Link>
        ) : null
      }
    />
    <DataTable
      label={`Posting of ${formatCalendarDate(posting.effectiveOn)}`}
      columns={ENTRY_COLUMNS}
      rows={posting.entries}
      rowId={(entry) => `${entry.account}${entry.lineNumber ?? ""}${entry.amount}`}
    />
  </>
);
