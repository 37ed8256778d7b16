import type { Outputs } from "@/trpc/client";

export type OpenValue = NonNullable<NonNullable<Outputs["encoder"]["pcs"]["step"]>["open"]>["values"][number];

interface PcsValueProps {
  readonly id: string;
  readonly value: OpenValue;
  readonly selected: boolean;
  readonly onPick: () => void;
}

/** A value that can stand next, with its definition and the parts or devices that are coded with it. */
export const PcsValue = ({ id, value, selected, onPick }: PcsValueProps) => (
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={selected}
    className="hit-row pcs-row"
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
    onKeyDown={(event) => (event.key === "Enter" ? onPick() : undefined)}
    ref={(element) => {
      if (selected) element?.scrollIntoView({ block: "nearest" });
    }}
  >
    <span className="code">{value.code}</span>
    <span>
      {value.label}
      {value.definition ? <small className="quiet">{value.definition}</small> : null}
      {selected && value.explanation ? <small className="quiet">{value.explanation}</small> : null}
      {value.includes.length > 0 ? (
        <small className="quiet">
          Includes {value.includes.slice(0, selected ? undefined : SHOWN).join(", ")}
          {!selected && value.includes.length > SHOWN ? " …" : ""}
        </small>
      ) : null}
    </span>
  </div>
);

const SHOWN = 4;
