import type { ReactNode } from "react";

export interface StripFact {
  readonly label: string;
  readonly value: ReactNode;
}

interface IdentityStripProps {
  /** What the record is called by everyone: "Claim LMG-2603-01882". */
  readonly title: string;
  readonly subtitle?: ReactNode | undefined;
  readonly facts?: readonly StripFact[] | undefined;
  /** A list or dashboard says in a sentence what it shows. */
  readonly sentence?: ReactNode | undefined;
  /** Always the right end: the deadline, or the as-of time. */
  readonly clock?: StripFact | undefined;
  /** A page that is no record has the larger title. */
  readonly page?: boolean | undefined;
}

/** Who, what, status, payer, amount, owner, clock. Never scrolls away. */
export function IdentityStrip({ title, subtitle, facts = [], sentence, clock, page }: IdentityStripProps) {
  return (
    <section className="strip" aria-label={title}>
      <h1 className={page ? "page-title" : undefined}>
        {title} {subtitle ? <small>{subtitle}</small> : null}
      </h1>
      {sentence ? <p className="sentence grow">{sentence}</p> : null}
      {facts.length > 0 || clock ? (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {clock ? (
            <div className="end">
              <dt>{clock.label}</dt>
              <dd>{clock.value}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
    </section>
  );
}
