interface OneTimePasswordProps {
  readonly name: string;
  readonly password: string;
}

/** Shown this once, to be handed over in person or by telephone. */
export const OneTimePassword = ({ name, password }: OneTimePasswordProps) => (
  <section className="stack" aria-label="One-time password" role="status">
    <p>
      One-time password for {name}. It is shown only now, works for seven days, and only to choose an own
      password.
    </p>
    <p className="mono">{password}</p>
  </section>
);
