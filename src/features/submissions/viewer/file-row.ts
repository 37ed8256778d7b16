/** What the viewer shows of a file; plain data, so that it crosses from the worker to the page. */
import type { Severity } from "@/components/ui/severity-mark";

export interface RowValue {
  /** `05` or, inside a composite, `05-3`. */
  readonly position: string;
  readonly name: string;
  readonly value: string;
  readonly meaning: string | undefined;
  /** Identifies a person: covered on request. */
  readonly personal: boolean;
}
export interface FileRow {
  /** 0-based within the file. */
  readonly at: number;
  /** Empty outside any loop. */
  readonly loop: string;
  /** Empty for bytes that are no segment. */
  readonly segmentId: string;
  /** Undefined where no guide has a place for it. */
  readonly name: string | undefined;
  /** As it stands in the file, without its terminator. */
  readonly raw: string;
  readonly element: string;
  readonly values: readonly RowValue[];
  readonly severity: Severity | undefined;
}

export interface RowFinding {
  /** The row it stands at. */
  readonly at: number;
  readonly severity: Severity;
  /** Its WEDI SNIP type. */
  readonly snip: number;
  readonly code: string;
  readonly path: string;
  readonly message: string;
  /** The message without what identifies a person. */
  readonly coveredMessage: string;
}

/** An element of the focused segment, present or not, with what its guide says. */
export interface DetailElement {
  readonly position: string;
  readonly name: string;
  /** Empty where the segment leaves it out. */
  readonly value: string;
  readonly meaning: string | undefined;
  readonly personal: boolean;
  /** Our words for it; empty where the name says enough. */
  readonly words: string;
  /** "required", "situational", "with its row", "not used". */
  readonly use: string;
  /** "text, 1 to 38 characters". */
  readonly form: string;
  readonly codes: readonly { readonly code: string; readonly words: string | undefined }[];
  /** "box 26 of the CMS-1500 (02/12)". */
  readonly boxes: readonly string[];
}
export interface RowDetail {
  readonly row: FileRow;
  /** "837P, 005010X222A1". */
  readonly guide: string | undefined;
  readonly loopName: string | undefined;
  readonly words: string;
  /** "required, once". */
  readonly use: string | undefined;
  readonly conditions: readonly string[];
  readonly elements: readonly DetailElement[];
  readonly findings: readonly RowFinding[];
  /** The claim or payment it belongs to. */
  readonly unit: string | undefined;
}

/** A claim or payment by its number. */
export interface UnitRow {
  readonly at: number;
  readonly name: string;
}

/** How far reading is. */
export interface FileProgress {
  readonly size: number;
  readonly bytes: number;
  readonly segments: number;
  readonly units: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
  /** How many findings are kept in words. */
  readonly findings: number;
  /** Whether codes are judged by their lists (SNIP type 5). */
  readonly looksUpCodes: boolean;
  readonly isComplete: boolean;
}
