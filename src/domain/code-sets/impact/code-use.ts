import type { CalendarDate } from "../../shared/calendar-date";
import type { Cents } from "../../shared/money";
import type { CodeSystem } from "../code-system";

/** Where an office uses codes, the nearest to money first. */
export const USE_PLACES = [
  "waiting-claim",
  "open-encounter",
  "fee-schedule",
  "favorite",
  "most-used",
] as const;
export type UsePlace = (typeof USE_PLACES)[number];

/** One use of a code by this office. */
export interface CodeUse {
  readonly place: UsePlace;
  readonly system: CodeSystem;
  /** With dot. */
  readonly code: string;
  /** What holds the code: the claim, the encounter, the line of the fee schedule; the code itself for the most used. */
  readonly subject: string;
  /** As people name the subject. */
  readonly name: string;
  /** Whose move it is, in words. */
  readonly owner: string;
  /** Where it is one person's. */
  readonly ownerId?: string;
  /** The date of service or discharge that decides; absent where the use goes on from day to day. */
  readonly on?: CalendarDate;
  /** The last day of a use that ends. */
  readonly until?: CalendarDate;
  /** How often in the last year, or in the subject. */
  readonly times: number;
  /** Charges that rest on it; undefined where none are known. */
  readonly amount: Cents | undefined;
  /** Units of a service in the subject. */
  readonly units?: number;
}
