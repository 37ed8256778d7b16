import type { z } from "zod";

/** What stands at an id of an input; `undefined` leaves an optional id away. */
export type IdSource = (place: IdPlace) => string | undefined;
export interface IdPlace {
  /** The nearest name, in the singular: `claimIds` of a list is `claimId`. */
  readonly name: string;
  /** Where in the input, as `indicators.documentId`. */
  readonly at: string;
}
/** What a field of this name holds; `undefined` takes the first candidate that its schema accepts. */
export type ValueSource = (name: string) => unknown;

interface Def {
  readonly type: string;
  readonly [key: string]: unknown;
}
type Node = z.ZodType & { readonly _zod: { readonly def: Def } };

const CANDIDATES: readonly unknown[] = [
  "2026-04-20",
  "The note was read again and says so.",
  "99213",
  "viewed by a test",
  "person@example.test",
  "1.1",
  "x",
  1,
  1_000n,
  true,
];

interface Sources {
  readonly ids: IdSource;
  readonly values?: ValueSource;
  /** Only what the schema asks for: a list without any filter. */
  readonly bare?: boolean;
}

/** A valid input of a published schema: every field filled, or only the required ones; ids from the source. */
export function generatedInput(
  schema: z.ZodType,
  { ids, values = () => undefined, bare = false }: Sources,
): unknown {
  const filled = fill(schema as Node, { name: "", at: "" });
  return filled;

  function fill(node: Node, place: IdPlace): unknown {
    const { def } = node._zod;
    switch (def.type) {
      case "object":
        return Object.fromEntries(
          Object.entries(def.shape as Record<string, Node>)
            .map(([key, child]) => [key, fill(child, within(place, key))] as const)
            .filter(([, value]) => value !== undefined),
        );
      case "array":
        return oneOrMore(node, fill(def.element as Node, { ...place, name: place.name.replace(/s$/, "") }));
      case "optional":
      case "nullable":
      case "default":
      case "prefault":
      case "readonly":
        if (bare && def.type !== "readonly") return undefined;
        return whole(node, fill(def.innerType as Node, place));
      case "pipe":
        return fill(def.in as Node, place);
      case "union":
        return fill((def.options as Node[])[0] as Node, place);
      default:
        return leaf(node, place);
    }
  }

  function leaf(node: Node, place: IdPlace): unknown {
    if (isUuid(node)) return ids(place);
    const wanted = values(place.name);
    if (wanted !== undefined && node.safeParse(wanted).success) return wanted;
    const { def } = node._zod;
    if (def.type === "enum") return Object.values(def.entries as Record<string, unknown>)[0];
    if (def.type === "literal") return (def.values as unknown[])[0];
    return CANDIDATES.find((candidate) => node.safeParse(candidate).success);
  }
}

/** What may be absent is left away where no whole value could be made. */
const whole = (node: Node, value: unknown): unknown => (node.safeParse(value).success ? value : undefined);

const within = (place: IdPlace, key: string): IdPlace => ({
  name: key,
  at: place.at ? `${place.at}.${key}` : key,
});

const isUuid = (node: Node): boolean => (node._zod.def as { format?: string }).format === "uuid";

/** As few as the schema takes. */
const oneOrMore = (node: Node, item: unknown): unknown[] =>
  item === undefined
    ? []
    : ([1, 2, 3].map((count) => Array(count).fill(item)).find((list) => node.safeParse(list).success) ?? [
        item,
      ]);

/** Every place of an input where an id stands. */
export function idPlaces(schema: z.ZodType): IdPlace[] {
  const places = new Map<string, IdPlace>();
  const ids = (place: IdPlace) => {
    places.set(place.at, place);
    return "0197f000-0000-7000-8000-000000000001";
  };
  generatedInput(schema, { ids });
  return [...places.values()];
}
