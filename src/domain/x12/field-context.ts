/** What compiled fields need from the reader that runs them. */
import type { Cells } from "./cells";
import type { Fields } from "./definition";
import type { ElementReader } from "./element-codec";
import type { GuideCode } from "./issues";

/** Takes what readers find wrong and knows the delimiters. */
export interface ReadContext {
  /** Character codes; undefined where the file has no repetition separator. */
  readonly componentSeparator: number;
  readonly repetitionSeparator: number | undefined;
  /** Where the components and repetitions of the element at hand are laid out; used again and again. */
  readonly components: Cells;
  readonly repetitions: Cells;
  /** The element whose components are being read; 0 outside composites. */
  composite: number;
  /** The element whose repetitions are being read; 0 outside. */
  repeated: number;
  report(code: GuideCode, position: number, value: string, name: string): void;
}

export type Values = Readonly<Record<string, unknown>>;
/** Reads the fields at the positions whose bits are set; `base` is how many cells stand before the first field. */
export type ReadPresent = (cells: Cells, base: number, context: ReadContext, present: number) => Values;
export type ReadField = (cells: Cells, position: number, context: ReadContext) => unknown;

export interface Compiled {
  readonly read: ReadField;
  /** What reads it where it is a single element, so that no call is needed to find that out. */
  readonly element?: ElementReader | undefined;
}

/** What codecs of several values know of their field. */
export interface Several {
  readonly name: string;
  readonly isRequired: boolean;
}

export interface FieldCodec extends Compiled {
  readonly key: string;
  readonly field: Fields[string];
  readonly name: string;
  /** First element or component position, from 1, and how many it covers. */
  readonly position: number;
  readonly width: number;
  /** Bits of those positions. */
  readonly mask: number;
  /** False for fixed and unused elements, which leave no trace in the value. */
  readonly inValue: boolean;
}
export interface FieldsCodec {
  readonly codecs: readonly FieldCodec[];
  /** Those that the value shows. */
  readonly valued: readonly FieldCodec[];
  readonly byKey: Readonly<Record<string, FieldCodec | undefined>>;
  /** The field at each position, the first for position 0, which none has. */
  readonly byPosition: readonly (FieldCodec | undefined)[];
  readonly width: number;
  /** Index behind the last field that must be looked at even when nothing is there. */
  readonly mustEnd: number;
  /** Bits of the positions to be read, to be there, to be empty. */
  readonly readMask: number;
  readonly neededMask: number;
  readonly unusedMask: number;
  /** How often it was read, and what reads it where that is often. */
  uses: number;
  readPresent: ReadPresent | undefined;
}
