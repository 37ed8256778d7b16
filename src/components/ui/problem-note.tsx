import { SeverityMark } from "@/components/ui/severity-mark";

/** Why an act did not work, beside its button; spoken at once. Nothing while there is no problem. */
export const ProblemNote = ({ problem }: { readonly problem: string | undefined }) => (
  <div role="alert">
    {problem ? (
      <p className="field-note" data-kind="error">
        <SeverityMark severity="blocks" says="Error" /> {problem}
      </p>
    ) : null}
  </div>
);
