/** Reads the fields of a segment, a composite or a row by their codecs. */
import type { Cells } from "./cells";
import { readElement } from "./element-codec";
import type { FieldCodec, FieldsCodec, ReadContext, Values } from "./field-context";

/** Bits hold this many positions; wider rows take the long way. */
const MASKED = 30;

/** `base` is how many cells stand before the first field. */
export function readFields(codec: FieldsCodec, cells: Cells, base: number, context: ReadContext): Values {
  const present = cells.presentMask >>> base;
  const isRegular =
    (present & codec.unusedMask) === 0 &&
    (~present & codec.neededMask) === 0 &&
    base + codec.width <= MASKED &&
    cells.count <= MASKED;
  if (!isRegular) return readEach(codec, cells, base, context);
  const value: Record<string, unknown> = {};
  for (let bits = present & codec.readMask; bits !== 0; ) {
    const field = codec.byPosition[31 - Math.clz32(bits & -bits)] as FieldCodec;
    const position = base + field.position;
    const { element } = field;
    const found =
      element === undefined
        ? field.read(cells, position, context)
        : readElement(element, cells, position, context);
    if (found !== undefined) value[field.key] = found;
    bits &= ~field.mask;
  }
  return value;
}

/** Looks at every field, those that should be there or should not included. */
function readEach(codec: FieldsCodec, cells: Cells, base: number, context: ReadContext): Values {
  const value: Record<string, unknown> = {};
  const { codecs, mustEnd } = codec;
  for (let at = 0; at < codecs.length; at += 1) {
    const field = codecs[at] as FieldCodec;
    if (at >= mustEnd && base + field.position > cells.count) break;
    const found = field.read(cells, base + field.position, context);
    if (found !== undefined) value[field.key] = found;
  }
  return value;
}
