"use client";

import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import type { QueueGroup } from "@/components/work-queue/queue-items";
import { WorkQueue } from "@/components/work-queue/work-queue";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { focusField } from "@/features/claims/claim-form-field";
import { shownSeverity } from "@/features/claims/claim-words";
import type { Outputs } from "@/trpc/client";

export type EditQueue = Outputs["claims"]["edits"];
type Group = EditQueue["groups"][number];
export type EditQueueRow = Group["claims"][number] & Pick<Group, "editId" | "severity">;

/** The claims of all groups, in the order they are worked. */
export const editQueueRows = ({ groups }: EditQueue): EditQueueRow[] =>
  groups.flatMap(({ editId, severity, claims }) => claims.map((claim) => ({ ...claim, editId, severity })));

const rowId = ({ id }: EditQueueRow): string => id;
const groupOf = ({ editId }: EditQueueRow): string => editId;

const columns = (today: CalendarDate): readonly Column<EditQueueRow>[] => [
  { id: "claim", heading: "Claim", width: "1fr", kind: "identity", cell: ({ number }) => number },
  {
    id: "left",
    heading: "Days to file",
    width: "96px",
    kind: "count",
    cell: ({ filingLimitOn }) =>
      filingLimitOn ? <Clock due={filingLimitOn} today={today} form="count" nearDays={10} /> : "",
  },
  {
    id: "amount",
    heading: "Amount",
    width: "104px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

interface EditQueueListProps {
  readonly queue: EditQueue;
  readonly payers: readonly { readonly id: string; readonly name: string }[];
  readonly payer: string | null;
  readonly severity: string;
  readonly currentId: string | undefined;
  readonly onPayer: (payerId: string | null) => void;
  readonly onSeverity: (severity: string) => void;
  /** Shows the whole of a group. */
  readonly onGroup: (editId: string) => void;
  readonly onSelect: (claimId: string) => void;
}

/** Groups by finding; why and what makes a claim leave stand once, in the head of the group. */
export function EditQueueList({ queue, payers, payer, severity, currentId, ...on }: EditQueueListProps) {
  const groups = queue.groups.map((group): QueueGroup => toGroup(group, on.onGroup));
  return (
    <WorkQueue
      label="Claim edits"
      noun="claim"
      columns={columns(queue.today)}
      rows={editQueueRows(queue)}
      rowId={rowId}
      groups={groups}
      groupOf={groupOf}
      rowState={(row) => ({
        severity: shownSeverity(row.severity) ?? "settled",
        heldBy: row.heldByMe ? undefined : (row.holderName ?? undefined),
      })}
      selectedId={currentId}
      onSelect={({ id }) => on.onSelect(id)}
      onOpen={() => focusWorstField()}
      opensFocused
      filter={
        <FilterSentence
          parts={[
            {
              id: "severity",
              words: "Edit",
              single: true,
              any: "blocks or warns",
              choices: [
                { value: "blocks", label: "blocks" },
                { value: "warns", label: "warns" },
              ],
              chosen: severity === "any" ? [] : [severity],
              onChange: ([chosen]) => on.onSeverity(chosen ?? "any"),
            },
            {
              id: "payer",
              words: "payer is",
              single: true,
              choices: payers.map(({ id, name }) => ({ value: id, label: name })),
              chosen: payer ? [payer] : [],
              onChange: ([chosen]) => on.onPayer(chosen ?? null),
            },
          ]}
        />
      }
      empty={
        <EmptyState kind="nothing-left" title="No edits left.">
          Claims that are held by hand stand in the claim list.
        </EmptyState>
      }
    />
  );
}

function toGroup(group: Group, onGroup: (editId: string) => void): QueueGroup {
  const hidden = group.count - group.claims.length;
  return {
    id: group.editId,
    title: group.title,
    leavesWhen: `Leaves when ${group.leavesWhen.charAt(0).toLowerCase()}${group.leavesWhen.slice(1)}`,
    count: countOf(group.count, "claim"),
    amount: <Money cents={group.amount} />,
    more:
      hidden > 0 ? { label: `${hidden} more in this group`, onOpen: () => onGroup(group.editId) } : undefined,
  };
}

/** Enter on a claim: to the field of its worst finding. */
export function focusWorstField(): void {
  const at = document.querySelector<HTMLElement>("[data-worst-place]")?.dataset.worstPlace;
  if (at) focusField(at);
}
