import type { CSSProperties, ReactNode } from "react";

/** What every row of an index listbox is told. */
export interface IndexLineProps<Row> {
  readonly id: string;
  readonly row: Row;
  /** Terms between the place that is shown and this one, where they have no lines of their own. */
  readonly above: readonly string[];
  readonly selected: boolean;
  readonly onPick: () => void;
}

interface IndexTermProps extends IndexLineProps<{ readonly depth: number; readonly title: string }> {
  readonly isMain: boolean;
  /** What stands beside the term. */
  readonly beside: ReactNode;
  /** Where the term leads. */
  readonly code: ReactNode;
}

/** A term as an index prints it: its place below the main term, what may stand beside it, where it leads. */
export const IndexTerm = ({ id, row, above, selected, onPick, isMain, beside, code }: IndexTermProps) => (
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
      {above.length > 0 ? (
        <span className="quiet">{above.map((title) => `${title} › `)}</span>
      ) : (
        <span className="index-dashes" aria-hidden="true">
          {"– ".repeat(row.depth)}
        </span>
      )}
      {isMain ? <b>{row.title}</b> : row.title}
      {beside}
    </span>
    <span className="code">{code}</span>
  </div>
);

/** A cross-reference of the index: see, see also, use. */
export const TermReference = ({ relation, words }: { readonly relation: string; readonly words: string }) => (
  <span className="quiet">
    {" "}
    <i>{relation}</i> {words}
  </span>
);
