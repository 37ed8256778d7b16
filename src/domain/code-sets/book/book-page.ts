import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeAnswer } from "../code-answer";
import type { TitleOrigin } from "../code-entry";
import type { Coverage } from "../code-release";
import type { CodeSystem } from "../code-system";
import type { SeventhCharacters } from "../components/tabular-list";
import type { BookAmendment } from "./amendments";
import type { BookLevel } from "./book-levels";
import type { BookSection } from "./book-section";
import type { BookSource } from "./book-sources";
import type { CodeMark } from "./code-marks";
import type { PaymentPart } from "./payment-facts";
import type { ProcedureEdits } from "./procedure-edits";

export interface BookCode {
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
}

/** A code as the encoder shows it, with everything it inherits. */
export interface BookPage {
  readonly system: CodeSystem;
  readonly code: string;
  /** Set where the page is of a part of the book that is no code: "chapter 4", "E08-E13". */
  readonly section?: BookSection["kind"];
  /** The date it was answered for: the one asked, or the nearest that a release covers. */
  readonly on: CalendarDate;
  /** Set where no release covers the date asked. */
  readonly remark?: string;
  readonly status: CodeAnswer["kind"];
  /** Whether an unknown code could exist outside what is loaded. */
  readonly complete: boolean;
  readonly title: string;
  readonly titleOrigin?: TitleOrigin;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly periods: readonly Coverage[];
  readonly successors: readonly BookCode[];
  readonly levels: readonly BookLevel[];
  readonly children: readonly BookCode[];
  /** The codes before and behind it on the same level. */
  readonly previous?: string;
  readonly next?: string;
  /** The same condition on the other side. */
  readonly sides: readonly { readonly side: string; readonly code: string }[];
  readonly seventhCharacters?: SeventhCharacters;
  readonly marks: readonly CodeMark[];
  /** The published edits of a procedure; absent where no NCCI table of any date is at hand. */
  readonly edits?: ProcedureEdits;
  /** Printed changes of its notes since the list they were read in, where that is older than the date. */
  readonly amendments?: readonly BookAmendment[];
  readonly payment: readonly PaymentPart[];
  readonly sources: readonly BookSource[];
}
