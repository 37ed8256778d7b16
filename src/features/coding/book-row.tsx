import type { CalendarDate } from "@/domain/shared/calendar-date";
import { dayText } from "@/features/coding/coding-words";
import type { Outputs } from "@/trpc/client";

export type FoundCode = Outputs["codeSets"]["search"]["rows"][number];

interface BookRowProps {
  readonly id: string;
  readonly row: FoundCode;
  readonly selected: boolean;
  /** A favorite, or a code the office has a note on. */
  readonly mark?: string | undefined;
  readonly onPick: () => void;
}

/** A code, its words, and whether it can be billed on the date of service. */
export const BookRow = ({ id, row, selected, mark, onPick }: BookRowProps) => (
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={selected}
    className="book-row"
    data-header={row.needsMoreCharacters ? "" : undefined}
    onPointerDown={(event) => event.preventDefault()}
    onClick={onPick}
    onKeyDown={(event) => (event.key === "Enter" ? onPick() : undefined)}
    ref={(element) => {
      if (selected) element?.scrollIntoView({ block: "nearest" });
    }}
  >
    <span className="code">{row.code}</span>
    <span>{row.title || <span className="quiet">descriptor not licensed</span>}</span>
    <span className="quiet">
      {mark ? <span className="kept-mark">{mark}</span> : null}
      {validityWords(row)}
    </span>
  </div>
);

function validityWords({ needsMoreCharacters, notLoadedForDate, validTo }: FoundCode): string {
  if (notLoadedForDate) return `not loaded for this date: ${notLoadedForDate}`;
  if (needsMoreCharacters) return "needs more characters";
  return validTo ? `valid to ${dayText(validTo satisfies CalendarDate)}` : "valid";
}
