"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/text-field";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { ExceptionRow } from "@/features/remittances/exception-columns";
import { type Outputs, useTRPC } from "@/trpc/client";

type Candidate = Outputs["remittances"]["candidates"][number];

interface MatchCandidatesProps {
  readonly payment: ExceptionRow;
  readonly chosen: string | undefined;
  readonly onChoose: (claimId: string) => void;
}

/** Claims ranked by what agrees with the payment; Enter takes the focused one. */
export function MatchCandidates({ payment, chosen, onChoose }: MatchCandidatesProps) {
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const { claimPaymentId } = payment;
  const found = useQuery({
    ...trpc.remittances.candidates.queryOptions({ claimPaymentId, ...(search ? { search } : {}) }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="pad">
        <TextField label="Claim number or family name" value={search} onChange={setSearch} />
      </div>
      <DataTable
        label="Claims that may fit"
        columns={COLUMNS}
        rows={found.data ?? []}
        rowId={candidateId}
        currentId={chosen}
        onOpen={(row) => onChoose(row.claimId)}
        empty={
          found.isPending ? null : (
            <EmptyState kind="nothing-matches" title="No submitted claim agrees with this payment.">
              Type a claim number or a family name.
            </EmptyState>
          )
        }
      />
    </>
  );
}

const candidateId = (row: Candidate): string => row.claimId;

const COLUMNS: readonly Column<Candidate>[] = [
  {
    id: "claim",
    heading: "Claim",
    width: "110px",
    kind: "identity",
    cell: (row) => row.patientControlNumber,
  },
  { id: "who", heading: "Patient", width: "1fr", cell: (row) => row.patientName },
  { id: "why", heading: "Agrees", width: "1fr", cell: (row) => row.reasons.join(", ") || "searched" },
  { id: "date", heading: "Service", width: "92px", cell: (row) => formatCalendarDate(row.serviceFrom) },
  {
    id: "charge",
    heading: "Billed",
    width: "92px",
    kind: "money",
    cell: (row) => <Money cents={row.totalCharge} />,
  },
];
