import { type CalendarDate, calendarDate } from "../../shared/calendar-date";
import type { Coverage } from "../code-release";

/** First date of service the starter set speaks for: the start of fiscal year 2024. */
export const FISCAL_YEAR_2024: CalendarDate = calendarDate("2023-10-01");

/** Last date of ICD-10-CM FY2026. */
export const DIAGNOSES_COVERED_THROUGH: CalendarDate = calendarDate("2026-09-30");

/** Last date of the quarter whose Level II list was checked. */
export const HCPCS_COVERED_THROUGH: CalendarDate = calendarDate("2026-06-30");

/** The list of exempt diagnoses of FY2026 names what it changed, and so tells FY2025 as well. */
export const EXEMPTIONS_KNOWN: readonly Coverage[] = [
  { from: calendarDate("2024-10-01"), through: calendarDate("2025-09-30") },
  { from: calendarDate("2025-10-01"), through: DIAGNOSES_COVERED_THROUGH },
];

/** CPT is renewed on 1 January. */
export const CPT_COVERED_THROUGH: CalendarDate = calendarDate("2026-12-31");

/** Last date of service for which every dated starter release has an answer. */
export const STARTER_LAST_COVERED_DATE: CalendarDate = HCPCS_COVERED_THROUGH;
