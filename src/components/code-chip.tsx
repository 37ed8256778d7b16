import { SeverityMark } from "@/components/ui/severity-mark";

interface CodeChipProps {
  readonly code: string;
  readonly state?: "settled" | "proposed" | "invalid" | undefined;
  /** Short words of ours; for invalid the reason, such as "ended 09/30/2025". */
  readonly says?: string | undefined;
}

/** A code inside running text or a list of codes. In a table column use CodeText. */
export const CodeChip = ({ code, state = "settled", says }: CodeChipProps) => (
  <span className="chip code" data-state={state} title={says}>
    {state === "invalid" ? (
      <>
        <SeverityMark severity="blocks" says={says ?? "Not valid on the date of service"} />{" "}
      </>
    ) : null}
    {code}
    {state === "proposed" ? <span className="unseen"> proposed</span> : null}
  </span>
);
