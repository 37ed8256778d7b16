/** Elements divided into components or repetitions. */
import type { Compiled, ReadContext, Several, WriteContext } from "./field-context";
import type { GuideCode } from "./issues";
import { type Cells, Components } from "./tokenizer";

/** Joins texts, leaving out the empty ones at the end. */
export function joinTrimmed(texts: readonly string[], separator: string): string {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end -= 1;
  if (end === 0) return "";
  let joined = texts[0] as string;
  for (let at = 1; at < end; at += 1) joined += separator + texts[at];
  return joined;
}

/** Reads the components of one element, with issues placed inside it. */
export function within<T>(context: ReadContext, position: number, read: () => T): T {
  const outer = context.composite;
  context.composite = position;
  const value = read();
  context.composite = outer;
  return value;
}

export function compileParts(item: Compiled, max: number, several: Several): Compiled {
  return compileDivided(item, max, {
    ...several,
    tooMany: "too-many-components",
    separator: (context) => context.componentSeparator,
    inside: true,
  });
}

export function compileRepeated(item: Compiled, max: number, several: Several): Compiled {
  return compileDivided(item, max, {
    ...several,
    tooMany: "too-many-repetitions",
    separator: (context) => context.repetitionSeparator ?? "",
    inside: false,
  });
}

interface Divided extends Several {
  readonly tooMany: GuideCode;
  readonly inside: boolean;
  readonly separator: (context: ReadContext | WriteContext) => string;
}
/** One element divided by components or repetitions of a single kind. */
function compileDivided(item: Compiled, max: number, options: Divided): Compiled {
  const { name, isRequired, tooMany, inside, separator } = options;
  return {
    read(cells, position, context) {
      const text = cells.text(position);
      if (text === "") {
        if (isRequired) context.report("missing-element", position, "", name);
        return undefined;
      }
      const by = separator(context);
      const pieces = by === "" ? WHOLE(text) : new Components(text, by);
      if (pieces.count > max) context.report(tooMany, position, text, name);
      const read = (at: number) => {
        if (pieces.text(at) === "") context.report("element-gap", position, text, name);
        return inside ? item.read(pieces, at, context) : item.read(WHOLE(pieces.text(at)), position, context);
      };
      const readAll = () => {
        const values: unknown[] = [];
        for (let at = 1; at <= pieces.count; at += 1) {
          const value = read(at);
          if (value !== undefined) values.push(value);
        }
        return values;
      };
      return inside ? within(context, position, readAll) : readAll();
    },
    write(value, out, context) {
      const texts: string[] = [];
      for (const each of value as readonly unknown[]) item.write(each, texts, context);
      out.push(joinTrimmed(texts, separator(context)));
    },
  };
}
/** A lone text that answers for every position. */
const WHOLE = (text: string): Cells => ({ count: 1, text: () => text });
