import { Button } from "@/components/ui/button";
import type { Outputs } from "@/trpc/client";

export type PcsStep = NonNullable<Outputs["encoder"]["pcs"]["step"]>;

interface PcsChosenProps {
  readonly step: PcsStep;
  readonly label?: string | undefined;
  /** Back to so many characters. */
  readonly onBack: (length: number) => void;
}

/** The characters chosen so far, each to be chosen anew. */
export const PcsChosen = ({ step, label = "Chosen characters", onBack }: PcsChosenProps) =>
  step.chosen.length === 0 ? null : (
    <ol className="pcs-chosen" aria-label={label}>
      {step.chosen.map(({ position, title, value }) => (
        <li key={position}>
          <span className="code">{value.code}</span>
          <span>
            <span className="quiet">{title}</span> <b>{value.label}</b>
            {value.definition ? <small className="quiet">{value.definition}</small> : null}
          </span>
          <Button look="plain" onPress={() => onBack(position - 1)}>
            Change<span className="unseen"> {title}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
