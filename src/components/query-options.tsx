"use client";

import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { TextField } from "@/components/ui/text-field";
import type { QueryOption } from "@/domain/documentation/provider-query";

interface QueryOptionsProps {
  readonly options: readonly QueryOption[];
  readonly passageCount: number;
  readonly onChange: (options: readonly QueryOption[]) => void;
}

/** The answers offered; each of our own rests on quoted passages, other and unable to determine always stay. */
export function QueryOptions({ options, passageCount, onChange }: QueryOptionsProps) {
  const replace = (position: number, option: QueryOption) =>
    onChange(options.map((one, at) => (at === position ? option : one)));
  const fixed = options.filter(({ kind }) => kind !== "choice");
  const add = () =>
    onChange([
      ...options.filter(({ kind }) => kind === "choice"),
      { kind: "choice", label: "", indicators: [] },
      ...fixed,
    ]);
  return (
    <fieldset className="options">
      <legend className="field-label">Answers offered</legend>
      {options.map((option, position) =>
        option.kind === "choice" ? (
          <OptionField
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place only
            key={position}
            number={position + 1}
            option={option}
            passageCount={passageCount}
            onChange={(next) => replace(position, next)}
          />
        ) : (
          <p key={option.kind}>
            {position + 1}. {option.label}
          </p>
        ),
      )}
      {options.length < 9 ? (
        <Button look="plain" onPress={add}>
          Add an answer
        </Button>
      ) : null}
    </fieldset>
  );
}

interface OptionFieldProps {
  readonly number: number;
  readonly option: QueryOption;
  readonly passageCount: number;
  readonly onChange: (option: QueryOption) => void;
}

function OptionField({ number, option, passageCount, onChange }: OptionFieldProps) {
  const toggle = (passage: number, on: boolean) =>
    onChange({
      ...option,
      indicators: on ? [...option.indicators, passage] : option.indicators.filter((one) => one !== passage),
    });
  return (
    <div>
      <TextField
        label={`Answer ${number}`}
        value={option.label}
        maxLength={300}
        onChange={(label) => onChange({ ...option, label })}
      />
      <div className="row">
        {Array.from({ length: passageCount }, (_, passage) => (
          <CheckField
            // biome-ignore lint/suspicious/noArrayIndexKey: a passage is known by its place only
            key={passage}
            label={`rests on passage ${passage + 1}`}
            checked={option.indicators.includes(passage)}
            onChange={(on) => toggle(passage, on)}
          />
        ))}
      </div>
    </div>
  );
}
