import type { CalendarDate } from "../shared/calendar-date";
import type { CodeSystem } from "./code-system";

/**
 * Where a title's words come from. `official`: the publisher's own, free to use. `own-words`: ours, because the
 * publisher's are licensed. `number-only`: no words carried. `licensed`: from a file the office has licensed.
 */
export type TitleOrigin = "official" | "own-words" | "number-only" | "licensed";

/** Which place on a claim a diagnosis may take, and why. */
export interface PositionRule {
  readonly rule: "never-first" | "only-first";
  readonly authority: string;
}

/** Completed years, both ends included. */
export interface AgeRange {
  readonly from: number;
  readonly through: number;
}

/** One code over one period in which its title, billability and marks did not change. */
export interface CodeEntry {
  readonly system: CodeSystem;
  /** Display form: E11.9, G0439, 99213, LT. */
  readonly code: string;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  /** False for a header, which needs more characters before it can be billed. */
  readonly billable: boolean;
  /** "At least since": a release cannot know what came before it. */
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly sex?: "female" | "male";
  readonly age?: AgeRange;
  /** A manifestation is never listed first; its cause goes before it. */
  readonly manifestation?: true;
  readonly position?: PositionRule;
  readonly presentOnAdmissionExempt?: true;
  readonly successors?: readonly string[];
  readonly procedure?: ProcedureFacts;
  readonly place?: PlaceFacts;
}

/** Facts that follow from a procedure code's number, not from its licensed text. */
export interface ProcedureFacts {
  readonly section:
    | "evaluation-and-management"
    | "anesthesia"
    | "surgery"
    | "radiology"
    | "laboratory"
    | "medicine"
    | "supply-or-drug"
    | "other";
  /** Reported only beside a primary service. */
  readonly addOn?: true;
  readonly patient?: "new" | "established";
  /** One unit is this many minutes. */
  readonly minutesPerUnit?: number;
}

export interface PlaceFacts {
  /** Whether the fee schedule's facility or non-facility amount applies. */
  readonly facility: boolean;
}
