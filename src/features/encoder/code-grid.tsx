"use client";

import { useRef, useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import { CodeLink } from "@/features/encoder/encoder-walk";
import { type IndexTarget, stepTo } from "@/features/encoder/index-steps";
import { type Cell, nextCell } from "@/features/encoder/next-cell";
import type { Outputs } from "@/trpc/client";

type GridRow = Outputs["encoder"]["table"]["rows"][number];

interface CodeGridProps {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** Whether rows stand without those above them, which are then named. */
  readonly filtered: boolean;
  /** Names the answer that the rows are. */
  readonly answer: string;
  readonly onFollow: (target: IndexTarget) => void;
}

/** Rows of words, columns of codes: the arrows move from code to code, and to what a row refers to; Enter opens. */
export function CodeGrid({ id, label, columns, rows, filtered, answer, onFollow }: CodeGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setAt] = useState<Cell>([0, 1]);
  const filled = rows.map(({ references, cells }) => [
    references.some(({ target }) => stepTo(target) !== undefined),
    ...cells.map((cell) => cell !== undefined),
  ]);
  const at = filled[wanted[0]]?.[wanted[1]] ? wanted : nextCell(filled, [0, -1], [0, 1]);
  const move = (step: Cell) => () => {
    const next = at && nextCell(filled, at, step);
    if (!next) return false;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next.join()}"] :is(a, button)`)?.focus();
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
        <tbody key={answer}>
          {rows.map((row, rowAt) => (
            <tr key={row.path.join(" › ")}>
              <th
                scope="row"
                title={row.path.join(", ")}
                style={filtered ? undefined : { paddingLeft: 12 + 12 * row.depth }}
                data-cell={`${rowAt},0`}
              >
                {filtered ? <span className="quiet">{wayTo(row)}</span> : null}
                {row.path.at(-1)}
                <GridWords
                  row={row}
                  filtered={filtered}
                  stop={at?.[0] === rowAt && at[1] === 0}
                  onFocus={() => setAt([rowAt, 0])}
                  onFollow={onFollow}
                />
              </th>
              {row.cells.map((cell, cellAt) => (
                <td
                  key={columns[cellAt]}
                  data-cell={`${rowAt},${cellAt + 1}`}
                  onFocus={() => setAt([rowAt, cellAt + 1])}
                >
                  {cell ? (
                    <CodeLink code={cell.code} set="icd10cm" stop={at?.[0] === rowAt && at[1] === cellAt + 1}>
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

/** The rows above, but for the one that every row of the table of neoplasms stands below. */
const wayTo = ({ path }: GridRow): string =>
  path
    .slice(/^neoplasm/i.test(path[0] ?? "") ? 1 : 0, -1)
    .map((title) => `${title} › `)
    .join("");

interface GridWordsProps {
  readonly row: GridRow;
  readonly filtered: boolean;
  /** Whether the first reference is the tab stop of the grid. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onFollow: (target: IndexTarget) => void;
}

const GridWords = ({ row, filtered, stop, onFocus, onFollow }: GridWordsProps) => (
  <>
    {row.nonessential ? <span className="quiet"> {row.nonessential}</span> : null}
    {row.depth > 1 && !filtered ? <span className="unseen"> {row.path.slice(0, -1).join(", ")}</span> : null}
    {row.references.map(({ relation, words, target }, at) => (
      <span className="quiet" key={`${relation} ${words}`}>
        {" "}
        <i>{relation === "see" ? "see" : "see also"}</i>{" "}
        {stepTo(target) ? (
          <button
            type="button"
            className="text-link"
            tabIndex={stop && at === 0 ? 0 : -1}
            onFocus={onFocus}
            onClick={() => onFollow(target)}
          >
            {words}
          </button>
        ) : (
          words
        )}
      </span>
    ))}
  </>
);
