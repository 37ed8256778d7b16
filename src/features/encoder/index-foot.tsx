import { countOf } from "@/components/format/count-text";

interface IndexFootProps {
  readonly nothing: boolean;
  readonly more: number;
  readonly below: boolean;
}

/** What is to be said below the terms of an index: none, or more than are shown. */
export const IndexFoot = ({ nothing, more, below }: IndexFootProps) => (
  <p className="pad quiet text-label" role="status">
    {nothing
      ? below
        ? "No term below holds these words."
        : "No term begins so or holds these words."
      : null}
    {more > 0 ? `${countOf(more, "more term")}; words narrow them down.` : null}
  </p>
);
