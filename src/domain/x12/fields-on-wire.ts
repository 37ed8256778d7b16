/** Reads and writes the fields of a segment, a composite or a row by their codecs. */
import type { Cells } from "./cells";
import { readElement } from "./element-codec";
import type { FieldCodec, FieldsCodec, ReadContext, Values, WriteContext } from "./field-context";
import type { Layout } from "./layout";

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

/** Writes all fields but empty ones at the end; `wire.covered` tells how many positions that took. */
export function writeFields(codec: FieldsCodec, value: Values, layout: Layout, context: WriteContext): void {
  const { wire } = context;
  const start = wire.at;
  const noted = wire.notes.length;
  const { separator } = wire;
  wire.separator = layout.separator;
  let last = 0;
  let next = 0;
  for (const key in value) {
    const each = value[key];
    if (each === undefined) continue;
    const index = indexFrom(codec.valued, next, key);
    if (index !== -1) {
      const field = codec.valued[index] as FieldCodec;
      const before = wire.at;
      wire.bytes(layout.lead(last, field.position));
      const covered = writeValue(field, each, context);
      if (covered === 0) wire.at = before;
      else last = field.position + covered - 1;
      next = index + 1;
    } else if (codec.byKey[key] !== undefined) {
      wire.takeBack(start, noted);
      wire.separator = separator;
      writeFields(codec, inOrder(codec, value), layout, context);
      return;
    }
  }
  wire.bytes(layout.tail(last));
  wire.separator = separator;
  wire.covered = Math.max(last, layout.lastFixed);
}

/** How many positions the value took; none when there was nothing to write. */
function writeValue(field: FieldCodec, value: unknown, context: WriteContext): number {
  const { wire } = context;
  const { element, width } = field;
  const before = wire.at;
  if (element?.writesText) wire.text(value as string, element.type, element.name);
  else field.write(value, context);
  if (wire.at === before) return 0;
  return width === 1 ? 1 : wire.covered;
}

/** Keys of a value mostly come in the order of the wire, so that the next field is found by looking a little ahead. */
function indexFrom(fields: readonly FieldCodec[], start: number, key: string): number {
  for (let at = start; at < fields.length; at += 1) if ((fields[at] as FieldCodec).key === key) return at;
  return -1;
}

/** The same value with its keys in the order of the wire. */
function inOrder({ codecs }: FieldsCodec, value: Values): Values {
  const ordered: Record<string, unknown> = {};
  for (const { key } of codecs) if (value[key] !== undefined) ordered[key] = value[key];
  return ordered;
}
