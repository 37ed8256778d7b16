import { type CalendarDate, formatCalendarDate } from "../shared/calendar-date";

/** Which completed encounters a sample may be drawn from; an absent part does not narrow. */
export interface Population {
  readonly coderIds?: readonly string[];
  readonly payerIds?: readonly string[];
  readonly specialties?: readonly string[];
  /** Days on which coding was completed, both included. */
  readonly codedFrom?: CalendarDate;
  readonly codedTo?: CalendarDate;
}

/** The population as a sentence; names stand for the ids. */
export function populationSentence(
  population: Population,
  names: { readonly coders: readonly string[]; readonly payers: readonly string[] },
): string {
  const parts = [
    names.coders.length > 0 ? `coded by ${names.coders.join(" or ")}` : undefined,
    period(population),
    population.specialties?.length ? `in ${population.specialties.join(" or ")}` : undefined,
    names.payers.length > 0 ? `for ${names.payers.join(" or ")}` : undefined,
  ].filter((part) => part !== undefined);
  return `Completed encounters${parts.length > 0 ? ` ${parts.join(", ")}` : ", all"}`;
}

function period({ codedFrom, codedTo }: Population): string | undefined {
  if (codedFrom && codedTo)
    return `completed from ${formatCalendarDate(codedFrom)} to ${formatCalendarDate(codedTo)}`;
  if (codedFrom) return `completed since ${formatCalendarDate(codedFrom)}`;
  return codedTo ? `completed until ${formatCalendarDate(codedTo)}` : undefined;
}
