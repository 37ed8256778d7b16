"use client";

import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { useKeys } from "@/components/keyboard/use-keys";
import { RadioOptions } from "@/components/ui/radio-options";
import { TextArea } from "@/components/ui/text-area";
import type { Outputs } from "@/trpc/client";
import type { DraftField } from "@/trpc/use-draft";

interface AnswerFormProps {
  readonly options: Outputs["documentation"]["inboxQuery"]["options"];
  readonly option: number | undefined;
  readonly draft: DraftField;
  readonly onOption: (option: number) => void;
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Answers by digit, and words of one's own; what is typed is kept until it is signed. */
export function AnswerForm({ options, option, draft, onOption }: AnswerFormProps) {
  // Here digits choose everywhere on the screen: signing takes two keys.
  const choose: KeyHandlers = Object.fromEntries(
    DIGITS.slice(0, options.length).flatMap((digit) => {
      const act = () => onOption(digit - 1);
      return digit <= 6
        ? [
            [`choose-${digit}`, act],
            [`pane-${digit}`, act],
          ]
        : [[`choose-${digit}`, act]];
    }),
  );
  useKeys("page", choose);
  return (
    <div className="pad">
      {options.length > 0 ? (
        <RadioOptions
          label="Answer"
          value={option === undefined ? undefined : String(option)}
          options={options.map(({ label }, position) => ({ value: String(position), label }))}
          onChange={(value) => onOption(Number(value))}
        />
      ) : null}
      <TextArea
        label={options.length > 0 ? "In your words, if you wish" : "Answer"}
        rows={4}
        value={draft.text}
        onChange={draft.setText}
        draft={draft.savedAt ? "draft saved" : undefined}
      />
    </div>
  );
}
