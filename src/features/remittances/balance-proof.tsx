import { DataTable } from "@/components/data-table";
import { Money } from "@/components/money";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import type { Cents } from "@/domain/shared/money";
import type { Outputs } from "@/trpc/client";

type Remittance = Outputs["remittances"]["get"];

interface ProofRow {
  readonly words: string;
  readonly amount: Cents;
}
const PROOF_COLUMNS: readonly Column<ProofRow>[] = [
  { id: "words", heading: "Balance", width: "1fr", cell: ({ words }) => words },
  {
    id: "amount",
    heading: "Amount",
    width: "120px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

/** The balance as one equation, and every place where it does not hold. */
export function BalanceProof({ remittance }: { readonly remittance: Remittance }) {
  const { proof, providerAdjustments } = remittance;
  const expected = proof.claimsPaid - proof.providerAdjustments;
  return (
    <>
      <DataTable
        label="Claims less provider adjustments is the check"
        columns={PROOF_COLUMNS}
        rows={[
          { words: "Claims paid", amount: proof.claimsPaid },
          { words: "less provider adjustments", amount: proof.providerAdjustments },
          { words: "makes", amount: expected },
          { words: "The check", amount: proof.stated },
        ]}
        rowId={({ words }) => words}
        totals={{ words: "Difference", amount: <Money cents={proof.stated - expected} /> }}
      />
      {proof.imbalances.length === 0 ? (
        <p className="pad row text-grid">
          <SeverityMark severity="settled" /> Balances at line, claim and check.
        </p>
      ) : (
        <ul className="pad text-grid">
          {proof.imbalances.map((found) => (
            <li key={`${found.level} ${found.at}`} className="row">
              <SeverityMark severity="blocks" />
              <span className="grow">
                {found.level === "transaction" ? "Check" : found.level === "claim" ? "Claim" : "Line"}{" "}
                {found.at}: parts make <Money cents={found.expected} />, stated <Money cents={found.stated} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {providerAdjustments.length > 0 ? (
        <>
          <SectionHead title="Provider adjustments" />
          <Facts
            facts={providerAdjustments.map((each) => ({
              label: `${PLB_WORDS[each.reasonCode] ?? each.reasonCode}${each.reference ? `, ${each.reference}` : ""}`,
              value: <Money cents={each.amount} />,
            }))}
          />
        </>
      ) : null}
    </>
  );
}

/** PLB03 reasons in our words. */
const PLB_WORDS: Readonly<Record<string, string>> = {
  WO: "Overpayment taken back",
  FB: "Balance carried forward",
  L6: "Interest",
  "72": "Refund taken in",
  CS: "Adjustment",
};
