import { calendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import type { CodeSystem } from "../code-system";
import { FISCAL_YEAR_2024 } from "./covered-dates";
import { MODIFIER_CODES } from "./modifier-codes";
import { PLACE_OF_SERVICE_CODES } from "./place-of-service-codes";

/** Rows: code|our words|from|to; a row without words is a number only. */
export const wordListEntries = (system: CodeSystem, table: string): CodeEntry[] =>
  table.split("\n").map((row) => {
    const [code = "", title = "", from, to] = row.split("|");
    return {
      system,
      code,
      title,
      titleOrigin: title ? "own-words" : "number-only",
      billable: true,
      validFrom: from ? calendarDate(from) : FISCAL_YEAR_2024,
      ...(to && { validTo: calendarDate(to) }),
    };
  });

/** Rows: code|title|O official or W our words. */
export const modifierEntries = (): CodeEntry[] =>
  MODIFIER_CODES.split("\n").map((row) => {
    const [code = "", title = "", origin] = row.split("|");
    return {
      system: "modifier",
      code,
      title,
      titleOrigin: origin === "O" ? "official" : "own-words",
      billable: true,
      validFrom: FISCAL_YEAR_2024,
    };
  });

/** Rows: code|name|F or N|from. */
export const placeEntries = (): CodeEntry[] =>
  PLACE_OF_SERVICE_CODES.split("\n").map((row) => {
    const [code = "", title = "", facility, from] = row.split("|");
    return {
      system: "place-of-service",
      code,
      title,
      titleOrigin: "official",
      billable: true,
      validFrom: from ? calendarDate(from) : FISCAL_YEAR_2024,
      place: { facility: facility === "F" },
    };
  });
