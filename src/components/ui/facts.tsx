import type { ReactNode } from "react";

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode | undefined;
}

/** Labels left, values right, in a pane. */
export const Facts = ({ facts, tight }: { readonly facts: readonly Fact[]; readonly tight?: boolean }) => (
  <dl className="facts" data-tight={tight ? "" : undefined}>
    {facts.map((fact) => (
      <FactRow key={fact.label} {...fact} />
    ))}
  </dl>
);

const FactRow = ({ label, value, note }: Fact) => (
  <>
    <dt>{label}</dt>
    <dd>
      {value}
      {note ? <small>{note}</small> : null}
    </dd>
  </>
);
