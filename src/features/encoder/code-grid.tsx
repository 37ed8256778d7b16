"use client";

import { useRef, useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { CodeLink } from "@/features/encoder/encoder-walk";
import { type Cell, nextCell } from "@/features/encoder/next-cell";
import type { Outputs } from "@/trpc/client";

type GridRow = Outputs["encoder"]["table"]["rows"][number];

interface CodeGridProps {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** Rows of words, columns of codes: the arrows move from code to code, Enter opens. */
export function CodeGrid({ id, label, columns, rows }: CodeGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setAt] = useState<Cell>([0, 0]);
  const filled = rows.map(({ cells }) => cells.map((cell) => cell !== undefined));
  const at = filled[wanted[0]]?.[wanted[1]] ? wanted : nextCell(filled, [0, -1], [0, 1]);
  const move = (step: Cell) => () => {
    const next = at && nextCell(filled, at, step);
    if (!next) return false;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join()}"] a`)?.focus();
    return true;
  };
  useKeys(
    "focus",
    {
      "next-row": move([1, 0]),
      "previous-row": move([-1, 0]),
      "next-lane": move([0, 1]),
      "previous-lane": move([0, -1]),
    },
    grid,
  );
  return (
    <div className="table-scroll">
      <table className="table code-grid" id={id} ref={grid} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Term</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.path.join(" › ")}>
              <th scope="row" title={row.path.join(", ")} style={{ paddingLeft: 12 + 12 * row.depth }}>
                {row.path.at(-1)}
                <GridWords row={row} />
              </th>
              {row.cells.map((cell, cellAt) => (
                <td
                  key={columns[cellAt]}
                  data-cell={`${rowAt},${cellAt}`}
                  onFocus={() => setAt([rowAt, cellAt])}
                >
                  {cell ? (
                    <CodeLink code={cell.code} set="icd10cm" stop={at?.[0] === rowAt && at[1] === cellAt}>
                      {cell.code}
                      {cell.needsMoreCharacters ? "-" : ""}
                    </CodeLink>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const GridWords = ({ row }: { readonly row: GridRow }) => (
  <>
    {row.nonessential ? <span className="quiet"> {row.nonessential}</span> : null}
    {row.depth > 1 ? <span className="unseen"> {row.path.slice(0, -1).join(", ")}</span> : null}
    {row.see ? <span className="quiet"> see {row.see}</span> : null}
    {row.seeAlso ? <span className="quiet"> see also {row.seeAlso}</span> : null}
  </>
);
