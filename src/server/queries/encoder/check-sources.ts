import type { CheckSources } from "@/domain/code-sets/check/checked-codes";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { OfficeCodes } from "@/server/code-sets/office-codes";
import { coverageOf } from "./prepared-files";

/** What a list of codes is checked against on a date; coverage articles only where a contractor is asked. */
export const checkSources = (
  { codeSets, notesOn, ncci, components }: OfficeCodes,
  on: CalendarDate,
  contractor: string | undefined,
): CheckSources => ({
  codeSets,
  notes: notesOn(on),
  ...(ncci && { ncci }),
  ...(contractor && { coverage: coverageOf(components) }),
});
