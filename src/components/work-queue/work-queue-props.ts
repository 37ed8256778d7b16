import type { ReactNode } from "react";
import type { KeyAction } from "@/components/keyboard/key-table";
import type { BulkAction } from "@/components/work-queue/bulk-bar";
import type { Column, Sort } from "@/components/work-queue/column";
import type { QueueGroup } from "@/components/work-queue/queue-items";
import type { RowState } from "@/components/work-queue/queue-row";

export interface WorkQueueProps<Row> {
  /** Spoken name of the grid. */
  readonly label: string;
  /** One row: "claim", "encounter". */
  readonly noun: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly rowState?: ((row: Row) => RowState) | undefined;
  readonly rowHref?: ((row: Row) => string) | undefined;
  /** How many there are in all, when not every row is loaded. */
  readonly total?: number | undefined;
  readonly onNearEnd?: (() => void) | undefined;
  readonly groups?: readonly QueueGroup[] | undefined;
  readonly groupOf?: ((row: Row) => string) | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** By column id; the last row of the grid. */
  readonly totals?: Readonly<Record<string, ReactNode>> | undefined;
  /** Sentence of the filter, find field. */
  readonly filter?: ReactNode | undefined;
  readonly loading?: boolean | undefined;
  /** Shown in place of rows: an EmptyState of the right kind. */
  readonly empty: ReactNode;
  /** The row shown beside the list; the focused one when not given. */
  readonly selectedId?: string | undefined;
  readonly onSelect?: ((row: Row) => void) | undefined;
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Verbs on the focused row. */
  readonly keys?: Readonly<Partial<Record<KeyAction, (row: Row) => void>>> | undefined;
  readonly bulkActions?: readonly BulkAction[] | undefined;
  readonly bulkPreview?: ((ids: readonly string[]) => ReactNode) | undefined;
  readonly opensFocused?: boolean | undefined;
}
