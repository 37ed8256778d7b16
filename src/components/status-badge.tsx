/** A status is a word in a quiet chip; only Test, wherever files are not production, is in care color. */
export const StatusBadge = ({ status, tone }: { readonly status: string; readonly tone?: "care" }) => (
  <span className="chip" data-tone={tone}>
    {status}
  </span>
);
