import type { CSSProperties } from "react";
import type { Outputs } from "@/trpc/client";

export type IndexRow = Outputs["encoder"]["index"]["rows"][number];

interface IndexLineProps {
  readonly id: string;
  readonly row: IndexRow;
  readonly selected: boolean;
  readonly onPick: () => void;
}

/** A term as the index prints it: its place below the main term, what may stand beside it, where it leads. */
export const IndexLine = ({ id, row, selected, onPick }: IndexLineProps) => (
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={selected}
    className="index-row"
    style={{ "--depth": row.depth } as CSSProperties}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
    onKeyDown={(event) => (event.key === "Enter" ? onPick() : undefined)}
    ref={(element) => {
      if (selected) element?.scrollIntoView({ block: "nearest" });
    }}
  >
    <span>
      <span className="index-dashes" aria-hidden="true">
        {"– ".repeat(row.depth)}
      </span>
      {row.depth === 0 ? <b>{row.title}</b> : row.title}{" "}
      {row.nonessential ? <span className="quiet">{row.nonessential}</span> : null}
      {row.references.map(({ relation, words }) => (
        <span className="quiet" key={`${relation} ${words}`}>
          {" "}
          <i>{relation === "see" ? "see" : "see also"}</i> {words}
        </span>
      ))}
    </span>
    <span className="code">
      {row.code ? `${row.code}${row.needsMoreCharacters ? "-" : ""}` : null}
      {row.manifestation ? ` [${row.manifestation}]` : null}
      {row.code || !row.hasBelow ? null : <span className="quiet">›</span>}
    </span>
  </div>
);
