import type { CalendarDate } from "../shared/calendar-date";
import type { CodeEntry } from "./code-entry";
import type { Coverage, ReleaseSummary } from "./code-release";
import type { CodeSystem } from "./code-system";

export interface CodeQuestion {
  readonly system: CodeSystem;
  /** With or without dot, any case. */
  readonly code: string;
  /** Date of service; discharge date for an inpatient stay. */
  readonly on: CalendarDate;
}

/** Every look-up ends in exactly one of these; none of them rests silently on another date's release. */
export type CodeAnswer =
  | { readonly kind: "valid"; readonly entry: CodeEntry; readonly release: ReleaseSummary }
  | {
      /** Needs more characters; `children` are the next steps this release holds. */
      readonly kind: "header";
      readonly entry: CodeEntry;
      readonly children: readonly CodeEntry[];
      readonly release: ReleaseSummary;
    }
  | {
      readonly kind: "not-on-date";
      readonly code: string;
      /** When it could be billed, as far as the loaded releases know. */
      readonly periods: readonly Coverage[];
      readonly successors: readonly string[];
      readonly title: string;
      readonly release: ReleaseSummary;
    }
  | {
      /** `complete: false` means the loaded selection does not hold it, which says nothing about whether it exists. */
      readonly kind: "unknown";
      readonly code: string;
      readonly complete: boolean;
      readonly release: ReleaseSummary;
    }
  | {
      readonly kind: "no-release";
      readonly on: CalendarDate;
      /** The loaded release nearest to the date, to be named on the screen, never to be used by itself. */
      readonly nearest?: ReleaseSummary;
    };
