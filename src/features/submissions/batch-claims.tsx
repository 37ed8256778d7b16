"use client";

import { useRouter } from "next/navigation";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import { claimHref, outcomeSeverity, speakerOf } from "@/features/submissions/batch-words";
import type { Outputs } from "@/trpc/client";

type BatchClaim = Outputs["submissions"]["batch"]["claims"][number];

const COLUMNS: readonly Column<BatchClaim>[] = [
  {
    id: "claim",
    heading: "Claim",
    width: "118px",
    kind: "identity",
    stick: "left",
    cell: (claim) => claim.number,
  },
  { id: "patient", heading: "Patient", width: "minmax(132px, 1fr)", cell: (claim) => claim.patientName },
  { id: "payer", heading: "Payer", width: "minmax(216px, 1fr)", cell: (claim) => claim.payerName },
  {
    id: "now",
    heading: "Now",
    width: "120px",
    cell: (claim) => <StatusBadge status={CLAIM_STATUS_WORDS[claim.status]} />,
  },
  {
    id: "answer",
    heading: "Answer",
    width: "minmax(150px, 2fr)",
    cell: (claim) => <Answer claim={claim} />,
  },
  {
    id: "charge",
    heading: "Charge",
    width: "104px",
    kind: "money",
    stick: "right",
    cell: (claim) => <Money cents={claim.charge} />,
  },
];
function Answer({ claim: { outcome, message } }: { readonly claim: BatchClaim }) {
  if (outcome === null) return <span className="quiet">none yet</span>;
  return (
    <span title={message ?? undefined}>
      {speakerOf(outcome)}: {message ?? outcome.split("-")[0]}
    </span>
  );
}

const claimId = (claim: BatchClaim): string => claim.claimId;

/** Refused claims first; each opens at the field that the refusal names. */
export function BatchClaims({ claims }: { readonly claims: readonly BatchClaim[] }) {
  const router = useRouter();
  return (
    <WorkQueue
      label="Claims of the batch"
      noun="claim"
      columns={COLUMNS}
      rows={claims}
      rowId={claimId}
      rowState={(claim) => ({ severity: outcomeSeverity(claim.outcome) })}
      rowHref={(claim) => claimHref(claim.claimId, claim.place)}
      keys={{
        "next-view": (claim) =>
          claim.answerFileId ? router.push(`/files/${claim.answerFileId}`) : undefined,
      }}
      empty={<EmptyState kind="nothing-yet" title="The batch holds no claim." />}
      opensFocused
    />
  );
}
