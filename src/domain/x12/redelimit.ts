/** The same interchange with other separators. */
import type { Delimiters } from "./delimiters";
import type { Interchange } from "./interchange";
import { readInterchanges } from "./read-interchanges";
import { rewriteSegments } from "./rewrite-segments";

/** Undefined when a value holds one of the new separators. */
export function redelimit(
  text: string,
  interchange: Interchange,
  to: Delimiters,
): { readonly text: string; readonly interchange: Interchange } | undefined {
  const { delimiters: from, offset, end } = interchange;
  if (isSame(from, to)) return { text, interchange };
  let isFit = true;
  const clean = (value: string): string => {
    isFit &&= ![to.element, to.component, to.segment, to.repetition].some(
      (each) => each && value.includes(each),
    );
    return value;
  };
  const inside = (element: string): string =>
    divided(element, from.repetition, to.repetition, (repeat) =>
      divided(repeat, from.component, to.component, clean),
    );
  const changed = rewriteSegments(text.slice(offset, end), {
    delimiters: to,
    segment: ({ tag, elements }) =>
      tag === "ISA" ? elements.with(10, to.repetition ?? "U").with(15, to.component) : elements.map(inside),
    between: (gap) => gap,
  });
  const [again] = readInterchanges(changed, { through: 2 }).interchanges;
  return isFit && again ? { text: changed, interchange: again } : undefined;
}

const isSame = (a: Delimiters, b: Delimiters): boolean =>
  a.element === b.element &&
  a.component === b.component &&
  a.segment === b.segment &&
  a.repetition === b.repetition;

function divided(
  text: string,
  from: string | undefined,
  to: string | undefined,
  each: (part: string) => string,
): string {
  return from === undefined || to === undefined ? each(text) : text.split(from).map(each).join(to);
}
