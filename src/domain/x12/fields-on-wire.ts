/** Reads the fields of a segment, a composite or a row by their codecs. */
import type { Cells } from "./cells";
import type { FieldCodec, FieldsCodec, ReadContext, ReadPresent, Values } from "./field-context";
import { readerOf, WORTHWHILE } from "./straight-code";

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
  const read = isRegular ? (codec.readPresent ?? readerFor(codec)) : undefined;
  return read === undefined ? readEach(codec, cells, base, context) : read(cells, base, context, present);
}

/** What reads fields that come often; undefined where they do not. */
function readerFor(codec: FieldsCodec): ReadPresent | undefined {
  codec.uses += 1;
  if (codec.uses === WORTHWHILE) codec.readPresent = readerOf(codec.codecs, codec.readMask);
  return codec.readPresent;
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
