"use client";

import { useState } from "react";
import { readTypedDate } from "@/components/format/read-typed-date";
import { calendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { useViewer } from "@/trpc/use-viewer";

/** The date every answer is for: always shown, changed in place. What is no date changes nothing. */
export function ServiceDate({ address }: { readonly address: EncoderAddress }) {
  const { today } = useViewer();
  const [typed, setTyped] = useState<string>();
  const day = typed === undefined ? address.on : readTypedDate(typed, calendarDate(today));
  const take = () => {
    if (day && day !== address.on) address.refine({ on: day });
    setTyped(undefined);
  };
  return (
    <input
      className="input service-date"
      aria-label="Date of service"
      data-entry-name="Date of service"
      aria-invalid={day === undefined || undefined}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? formatCalendarDate(address.on)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        take();
      }}
    />
  );
}
