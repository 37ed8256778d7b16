"use client";

import { useQuery } from "@tanstack/react-query";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { causeWords, type DenialView, statusWords } from "@/features/denials/denial-words";
import type { DenialActs } from "@/features/denials/use-denial-acts";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Alike = Outputs["denials"]["alike"][number];

const COLUMNS: readonly Column<Alike>[] = [
  { id: "number", heading: "Denial", width: "120px", kind: "identity", cell: ({ number }) => number },
  { id: "service", heading: "Service", width: "80px", cell: ({ service }) => service ?? "claim" },
  {
    id: "due",
    heading: "Limit",
    width: "104px",
    cell: ({ deadlineOn }) => (deadlineOn ? formatCalendarDate(deadlineOn) : "unknown"),
  },
  { id: "status", heading: "State", width: "100px", cell: ({ status }) => statusWords(status, null) },
  { id: "owner", heading: "Owner", width: "1fr", cell: ({ ownerName }) => ownerName ?? "nobody" },
  {
    id: "cause",
    heading: "Root cause",
    width: "1fr",
    cell: ({ rootCause }) => (rootCause ? causeWords(rootCause) : "not named"),
  },
  {
    id: "amount",
    heading: "Amount",
    width: "96px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

interface AlikeDialogProps {
  readonly view: DenialView;
  readonly acts: DenialActs;
  readonly onClose: () => void;
}

/** Open denials of the same payer and reason: one person takes them together. */
export function AlikeDialog({ view, acts, onClose }: AlikeDialogProps) {
  const trpc = useTRPC();
  const { userId } = useViewer();
  const { data: rows = [] } = useQuery(trpc.denials.alike.queryOptions({ denialId: view.denial.id }));
  const take = () => {
    onClose();
    acts.assign.mutate({ denialIds: rows.map(({ id }) => id), ownerId: userId });
  };
  return (
    <Dialog
      title={`${countOf(rows.length, "denial")} with ${view.payerWords.codes} of ${view.claim.payerName}`}
      text="Taken together they become yours; what waits on the payer keeps its state."
      open
      wide
      onClose={onClose}
      keys={{ "do-next-step": take, back: onClose }}
    >
      <DataTable
        label="Denials alike"
        columns={COLUMNS}
        rows={rows}
        rowId={({ id }) => id}
        currentId={view.denial.id}
      />
      <div className="acts">
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button
          look="primary"
          hint="do-next-step"
          closed={rows.length === 0 ? "reading" : undefined}
          onPress={take}
        >
          Take them all
        </Button>
      </div>
    </Dialog>
  );
}
