import type { ReactNode } from "react";

/** What rows of one group share: why they are here, and what makes them leave. */
export interface QueueGroup {
  readonly id: string;
  readonly title: string;
  /** "Leaves when box 1a has 9 digits after NMK" */
  readonly leavesWhen?: string | undefined;
  /** "37 claims" */
  readonly count?: string | undefined;
  readonly amount?: ReactNode | undefined;
  /** "33 more in this group": a last line that opens the rest. */
  readonly more?: { readonly label: string; readonly onOpen: () => void } | undefined;
}

export type QueueItem<Row> =
  | { readonly kind: "group"; readonly id: string; readonly group: QueueGroup }
  | { readonly kind: "row"; readonly id: string; readonly row: Row }
  | { readonly kind: "more"; readonly id: string; readonly group: QueueGroup };

interface ItemsOf<Row> {
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly groups?: readonly QueueGroup[] | undefined;
  readonly groupOf?: ((row: Row) => string) | undefined;
}

/** Rows with the head and the foot of their groups between them, in the order of the groups. */
export function queueItems<Row>({ rows, rowId, groups, groupOf }: ItemsOf<Row>): QueueItem<Row>[] {
  const asItem = (row: Row): QueueItem<Row> => ({ kind: "row", id: rowId(row), row });
  if (!groups || !groupOf) return rows.map(asItem);
  const byGroup = Map.groupBy(rows, groupOf);
  return groups.flatMap((group): QueueItem<Row>[] => [
    { kind: "group", id: `group:${group.id}`, group },
    ...(byGroup.get(group.id) ?? []).map(asItem),
    ...(group.more ? [{ kind: "more" as const, id: `more:${group.id}`, group }] : []),
  ]);
}

/** The nearest item in a direction that can hold the focus; -1 when there is none. */
export function focusableFrom<Row>(items: readonly QueueItem<Row>[], from: number, by: 1 | -1): number {
  const last = items.length - 1;
  if (last < 0) return -1;
  let index = Math.max(0, Math.min(last, from));
  while (items[index]?.kind === "group" && index + by >= 0 && index + by <= last) index += by;
  if (items[index]?.kind !== "group") return index;
  return items.findIndex(({ kind }) => kind !== "group");
}
