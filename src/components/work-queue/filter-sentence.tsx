"use client";

import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Popover } from "@/components/ui/popover";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many rows have it. */
  readonly count?: number | undefined;
}

/** One word of the sentence that can be changed: "payer is **any**". */
export interface FilterPart {
  readonly id: string;
  /** "payer is" */
  readonly words: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  /** What an empty choice is called. */
  readonly any?: string | undefined;
  /** Only one at a time, as in "grouped by". */
  readonly single?: boolean | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The filter as a sentence; each value opens its choices with counts. */
export const FilterSentence = ({ parts }: { readonly parts: readonly FilterPart[] }) => (
  <p className="grow">
    {parts.map((part, index) => (
      <span key={part.id}>
        {part.words} <FilterValue part={part} />
        {index < parts.length - 1 ? ", " : ""}
      </span>
    ))}
  </p>
);

/** One word of a sentence that can be changed, where the sentence is written by the screen. */
export function FilterValue({ part }: { readonly part: FilterPart }) {
  const { choices, chosen, any = "any", single, onChange } = part;
  const labels = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const toggle = (value: string, on: boolean) => {
    if (single) return onChange(on ? [value] : []);
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <Popover
      label={part.words}
      trigger={
        <button type="button" className="filter-value">
          {labels.length > 0 ? labels.join(" or ") : any}
        </button>
      }
    >
      <div className="pad">
        {choices.map((choice) => (
          <CheckField
            key={choice.value}
            checked={chosen.includes(choice.value)}
            label={
              <>
                {choice.label}{" "}
                {choice.count === undefined ? null : <span className="quiet">{choice.count}</span>}
              </>
            }
            onChange={(on) => toggle(choice.value, on)}
          />
        ))}
        {chosen.length > 0 ? (
          <Button look="plain" onPress={() => onChange([])}>
            Clear: {any}
          </Button>
        ) : null}
      </div>
    </Popover>
  );
}
