/** What compiled fields need from the reader and the writer that run them. */
import type { ElementType } from "./definition";
import type { GuideCode } from "./issues";
import type { Cells } from "./tokenizer";

/** Takes what readers find wrong and knows the delimiters. */
export interface ReadContext {
  readonly componentSeparator: string;
  readonly repetitionSeparator: string | undefined;
  /** The element whose components are being read; 0 outside composites. */
  composite: number;
  report(code: GuideCode, position: number, value: string, name: string): void;
}
/** Takes written elements; repairs or refuses what may not stand in a file. */
export interface WriteContext {
  readonly componentSeparator: string;
  readonly repetitionSeparator: string | undefined;
  text(value: string, type: ElementType, name: string): string;
  /** More values than the field has places for. */
  surplus(name: string, count: number, max: number): void;
}

export type Values = Readonly<Record<string, unknown>>;
export type ReadField = (cells: Cells, position: number, context: ReadContext) => unknown;
/** Appends exactly as many texts as the field has positions. */
export type WriteField = (value: unknown, out: string[], context: WriteContext) => void;

export interface Compiled {
  readonly read: ReadField;
  readonly write: WriteField;
}

/** What codecs of several values know of their field. */
export interface Several {
  readonly name: string;
  readonly isRequired: boolean;
}
