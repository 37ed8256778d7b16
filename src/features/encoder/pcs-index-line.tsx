import type { CSSProperties } from "react";
import type { Outputs } from "@/trpc/client";

export type PcsIndexRow = Outputs["encoder"]["pcsIndex"]["rows"][number];

interface PcsIndexLineProps {
  readonly id: string;
  readonly row: PcsIndexRow;
  readonly selected: boolean;
  readonly onPick: () => void;
}

/** A term as the index prints it, with the table or code it leads to. */
export const PcsIndexLine = ({ id, row, selected, onPick }: PcsIndexLineProps) => (
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
      {row.path.length === 1 ? <b>{row.title}</b> : row.title}
      <Reference relation="see" words={row.see?.words} />
      <Reference relation="use" words={row.use} />
    </span>
    <span className="code">
      {row.stems.join(", ")}
      {row.stems.length === 0 && row.hasBelow ? <span className="quiet">›</span> : null}
    </span>
  </div>
);

const Reference = ({ relation, words }: { readonly relation: string; readonly words: string | undefined }) =>
  words ? (
    <span className="quiet">
      {" "}
      <i>{relation}</i> {words}
    </span>
  ) : null;
