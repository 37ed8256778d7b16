"use client";

import { useState } from "react";
import { readTypedDate } from "@/components/format/read-typed-date";
import type { FieldProps } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { formatCalendarDate } from "@/domain/shared/calendar-date";

interface DateFieldProps extends FieldProps {
  readonly value: CalendarDate | undefined;
  /** With it, t and +7 are understood. */
  readonly today?: CalendarDate | undefined;
  readonly onChange: (value: CalendarDate | undefined) => void;
}

/** A date as people type it: 03/27/2026, 3/27/26, 03272026, t, +7. What is no date stays and is named. */
export function DateField({ value, today, onChange, error, hint, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value ? formatCalendarDate(value) : "");
  const wrong = typed !== undefined && typed.trim() !== "" && readTypedDate(typed, today) === undefined;
  const take = () => {
    if (typed !== undefined && !wrong) setTyped(undefined);
  };
  return (
    <TextField
      {...field}
      value={shown}
      onBlur={take}
      hint={hint ?? "MM/DD/YYYY"}
      error={error ?? (wrong && typed.length > 9 ? "This is not a date of the calendar." : undefined)}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === "" ? undefined : readTypedDate(text, today));
      }}
    />
  );
}
