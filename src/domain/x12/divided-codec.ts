/** Elements divided into components or repetitions. */
import type { Cells } from "./cells";
import type { Compiled, FieldsCodec, ReadContext, Several } from "./field-context";
import { readFields } from "./fields-on-wire";
import type { GuideCode } from "./issues";
import { withOne } from "./several-codec";

/** Answers for an element that is empty. */
function noteEmpty(context: ReadContext, position: number, { isRequired, name }: Several): undefined {
  if (isRequired) context.report("missing-element", position, "", name);
  return undefined;
}

function hasSurplus(components: Cells, width: number): boolean {
  for (let at = width + 1; at <= components.count; at += 1) if (!components.isEmpty(at)) return true;
  return false;
}

export function compileComposite(codec: FieldsCodec, several: Several): Compiled {
  return {
    read(cells, position, context) {
      if (cells.isEmpty(position)) return noteEmpty(context, position, several);
      const { components, composite } = context;
      components.divide(cells, position, context.componentSeparator);
      if (components.count > codec.width && hasSurplus(components, codec.width))
        context.report("too-many-components", position, cells.text(position), several.name);
      context.composite = context.repeated || position;
      if (components.isEmpty(components.count))
        context.report("trailing-separators", components.count, "", several.name);
      const value = readFields(codec, components, 0, context);
      context.composite = composite;
      return value;
    },
  };
}

/** Components of a single kind. */
export function compileParts(item: Compiled, max: number, several: Several): Compiled {
  return {
    read(cells, position, context) {
      if (cells.isEmpty(position)) return noteEmpty(context, position, several);
      const { components, composite } = context;
      components.divide(cells, position, context.componentSeparator);
      const place = { max, position, name: several.name, tooMany: "too-many-components" } as const;
      checkPieces(components, cells, context, place);
      context.composite = position;
      let values: unknown[] | undefined;
      for (let at = 1; at <= Math.min(max, components.count); at += 1)
        values = withOne(values, item.read(components, at, context));
      context.composite = composite;
      return values ?? [];
    },
  };
}

interface Pieces {
  readonly max: number;
  readonly position: number;
  readonly name: string;
  readonly tooMany: GuideCode;
}
function checkPieces(
  pieces: Cells,
  whole: Cells,
  context: ReadContext,
  { max, position, name, tooMany }: Pieces,
): void {
  if (pieces.count > max) context.report(tooMany, position, whole.text(position), name);
  for (let at = 1; at <= pieces.count; at += 1)
    if (pieces.isEmpty(at)) {
      context.report("element-gap", position, whole.text(position), name);
      return;
    }
}

/** Repetitions of a single kind, each of which may have components. */
export function compileRepeated(item: Compiled, max: number, several: Several): Compiled {
  return {
    read(cells, position, context) {
      if (cells.isEmpty(position)) return noteEmpty(context, position, several);
      const { repetitions, repetitionSeparator = -1 } = context;
      repetitions.divide(cells, position, repetitionSeparator);
      const place = { max, position, name: several.name, tooMany: "too-many-repetitions" } as const;
      checkPieces(repetitions, cells, context, place);
      context.repeated = position;
      let values: unknown[] | undefined;
      for (let at = 1; at <= Math.min(max, repetitions.count); at += 1)
        values = withOne(values, item.read(repetitions, at, context));
      context.repeated = 0;
      return values ?? [];
    },
  };
}
