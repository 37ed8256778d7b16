import type { ComponentKind } from "@/domain/code-sets/components/component";
import type { ImportIssue } from "@/domain/code-sets/readers/import-issue";

/** One official list of a file, as far as it is told of: its rows stay in the file. */
export interface FoundList {
  readonly kind: ComponentKind;
  /** "cms_2026_dx.zip/icd10cm_order_2026.txt" for a member of an archive. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly coversFrom: string;
  readonly coversThrough?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly remarks: readonly ImportIssue[];
  readonly remarkCount: number;
}

export interface FoundProblem extends Omit<ImportIssue, "remark"> {
  /** Name of the list in the file. */
  readonly place: string;
}

/** What came of reading a file: every list of it, or every reason why not. */
export type CodeFileReading =
  | {
      readonly kind: "ready";
      readonly lists: readonly FoundList[];
      /** Of a PDF: its text, packed with gzip. */
      readonly pageText?: Uint8Array;
    }
  | { readonly kind: "refused"; readonly problems: readonly FoundProblem[]; readonly problemCount: number };

export interface ReadingProgress {
  /** Name of the list that is read now. */
  readonly list: string;
  /** Bytes of all lists, unpacked, that are behind. */
  readonly done: number;
  readonly total: number;
}
