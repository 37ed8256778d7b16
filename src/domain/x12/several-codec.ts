/** Fields that take several neighboring positions: lists of one kind, rows of several elements. */
import type { Cells } from "./cells";
import type { Compiled, FieldsCodec, ReadContext, Several } from "./field-context";
import { readFields } from "./fields-on-wire";

const isBlank = (cells: Cells, from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (!cells.isEmpty(at)) return false;
  return true;
};

/** Most lists hold one value; an array that begins with it takes no room for more. */
export function withOne(items: unknown[] | undefined, value: unknown): unknown[] | undefined {
  if (value === undefined) return items;
  if (items === undefined) return [value];
  items.push(value);
  return items;
}

export function compileList(item: Compiled, max: number, { name, isRequired }: Several): Compiled {
  const readOne = (cells: Cells, at: number, last: number, context: ReadContext): unknown => {
    if (cells.isEmpty(at) && !isBlank(cells, at, last)) context.report("element-gap", at, "", name);
    return item.read(cells, at, context);
  };
  return {
    read(cells, position, context) {
      const last = Math.min(cells.count, position + max - 1);
      let items: unknown[] | undefined;
      for (let at = position; at <= last; at += 1) items = withOne(items, readOne(cells, at, last, context));
      if (items !== undefined) return items;
      if (isRequired) context.report("missing-element", position, "", name);
      return undefined;
    },
  };
}

export function compileGroup(codec: FieldsCodec, max: number, { name, isRequired }: Several): Compiled {
  const { width } = codec;
  return {
    read(cells, position, context) {
      let rows: unknown[] | undefined;
      const last = Math.min(cells.count, position + max * width - 1);
      for (let base = position - 1; base < last; base += width) {
        if (isBlank(cells, base + 1, base + width)) {
          if (!isBlank(cells, base + 1, last)) context.report("element-gap", base + 1, "", name);
        } else rows = withOne(rows, readFields(codec, cells, base, context));
      }
      if (rows !== undefined) return rows;
      if (isRequired) context.report("missing-element", position, "", name);
      return undefined;
    },
  };
}
