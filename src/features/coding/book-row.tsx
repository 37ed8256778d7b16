import { memo } from "react";
import { ListOption } from "@/components/ui/list-option";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { dayText } from "@/features/coding/coding-words";
import type { Outputs } from "@/trpc/client";

export type FoundCode = Outputs["codeSets"]["search"]["rows"][number];

interface BookRowProps {
  readonly listId: string;
  readonly index: number;
  readonly row: FoundCode;
  readonly selected: boolean;
  /** A favorite, or a code the office has a note on. */
  readonly mark?: string | undefined;
  readonly onPick: (row: FoundCode) => void;
}

/** A code, its words, and whether it can be billed on the date of service. Drawn again only when it changes. */
export const BookRow = memo(({ listId, index, row, selected, mark, onPick }: BookRowProps) => {
  return (
    <ListOption
      id={`${listId}-${index}`}
      className="book-row"
      selected={selected}
      isHeader={row.needsMoreCharacters}
      onPick={() => onPick(row)}
    >
      <span className="code">{row.code}</span>
      <span>{row.title || <span className="quiet">descriptor not licensed</span>}</span>
      <span className="quiet">
        {mark ? <span className="kept-mark">{mark}</span> : null}
        {validityWords(row)}
      </span>
    </ListOption>
  );
});
BookRow.displayName = "BookRow";

function validityWords({ needsMoreCharacters, notLoadedForDate, validTo }: FoundCode): string {
  if (notLoadedForDate) return `not loaded for this date: ${notLoadedForDate}`;
  if (needsMoreCharacters) return "needs more characters";
  return validTo ? `valid to ${dayText(validTo satisfies CalendarDate)}` : "valid";
}
