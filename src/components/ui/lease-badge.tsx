import { Lock } from "lucide-react";

interface LeaseBadgeProps {
  readonly holder: string;
  /** Time of day: "10:58". */
  readonly until?: string | undefined;
  readonly mine?: boolean | undefined;
}

/** Who holds the item, and until when. */
export const LeaseBadge = ({ holder, until, mine }: LeaseBadgeProps) => (
  <span className="lease nowrap">
    {mine ? null : <Lock size={12} strokeWidth={1.6} role="img" aria-label="Held by" />}
    {mine ? "You" : holder}
    {until ? `, until ${until}` : ""}
  </span>
);
