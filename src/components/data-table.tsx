"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useRef } from "react";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import type { Column } from "@/components/work-queue/column";
import { alignOf, leastWidth, linesBelow } from "@/components/work-queue/column";

interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** By column id; the last row. */
  readonly totals?: Readonly<Record<string, ReactNode>> | undefined;
  readonly currentId?: string | undefined;
  readonly proposed?: ((row: Row) => boolean) | undefined;
  /** Rows then take the focus: arrows, j and k move, Enter opens. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** The identity then is a link, for the pointer. */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly onFocusRow?: ((row: Row) => void) | undefined;
  readonly empty?: ReactNode | undefined;
}

/** A small table, drawn whole. For long or worked lists take WorkQueue. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowId,
  totals,
  onOpen,
  ...rest
}: DataTableProps<Row>) {
  const { currentId, proposed, rowHref, onFocusRow, empty } = rest;
  const body = useRef<HTMLTableSectionElement>(null);
  const act = (index: number, what: ((row: Row) => void) | undefined) => {
    const row = rows[index];
    if (row !== undefined) what?.(row);
  };
  const open = (index: number) => act(index, onOpen);
  const { rowProps } = useRovingRows({
    count: rows.length,
    list: body,
    onOpen: open,
    onFocusRow: (index) => act(index, onFocusRow),
  });
  const roving = onOpen !== undefined || onFocusRow !== undefined;
  if (rows.length === 0 && empty) return <div className="pad">{empty}</div>;
  return (
    <div className="table-scroll">
      <table
        className="table"
        data-fixed=""
        data-narrow={linesBelow(columns) === undefined ? undefined : ""}
        aria-label={label}
        style={{ minWidth: leastWidth(columns) - 66 }}
      >
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.id}
              style={{ width: /^\d+(px|%)$/.test(column.width) ? column.width : undefined }}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={alignOf(column.kind)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={rowId(row)}
              {...(roving ? rowProps(index) : {})}
              aria-current={rowId(row) === currentId ? "true" : undefined}
              data-proposed={proposed?.(row) ? "" : undefined}
              onDoubleClick={() => open(index)}
            >
              <Cells columns={columns} cell={(column) => column.cell(row)} href={rowHref?.(row)} />
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr data-total="">
              <Cells columns={columns} cell={(column) => totals[column.id]} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

interface CellsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly cell: (column: Column<Row>) => ReactNode;
  readonly href?: string | undefined;
}

const Cells = <Row,>({ columns, cell, href }: CellsProps<Row>) =>
  columns.map((column) => (
    <td
      key={column.id}
      data-align={alignOf(column.kind)}
      data-narrow={column.narrow}
      className={column.kind === "identity" ? "code" : undefined}
    >
      {href && column.kind === "identity" ? (
        <Link prefetch={false} href={href} tabIndex={-1}>
          {cell(column)}
        </Link>
      ) : (
        cell(column)
      )}
    </td>
  ));
