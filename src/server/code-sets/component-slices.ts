import type { Component } from "@/domain/code-sets/components/component";

/** A list on its way from one thread to another: first without its long columns of rows, then these in short pieces. */
export type ComponentSlice =
  | { readonly kind: "component"; readonly component: Component }
  /** Rows of the list that came last; `under` names the part of its content they belong to, where it has parts. */
  | { readonly kind: "rows"; readonly under: string | undefined; readonly rows: readonly unknown[] };

/** What another thread takes over in some milliseconds. */
const ROWS = 2_000;

export function* slicesOf(component: Component): Iterable<ComponentSlice> {
  const { content } = component;
  const long = longColumns(content);
  const emptied = Array.isArray(content)
    ? []
    : { ...content, ...Object.fromEntries(long.map(({ under }) => [under, []])) };
  yield {
    kind: "component",
    component: long.length > 0 ? ({ ...component, content: emptied } as unknown as Component) : component,
  };
  for (const { under, rows } of long)
    for (let start = 0; start < rows.length; start += ROWS)
      yield { kind: "rows", under, rows: rows.slice(start, start + ROWS) };
}

interface LongColumn {
  readonly under: string | undefined;
  readonly rows: readonly unknown[];
}

function longColumns(content: Component["content"]): LongColumn[] {
  if (Array.isArray(content)) return content.length > ROWS ? [{ under: undefined, rows: content }] : [];
  // Maps and columns of numbers are taken over as they are.
  if (content instanceof Map) return [];
  return Object.entries(content).flatMap(([under, rows]: [string, unknown]) =>
    Array.isArray(rows) && rows.length > ROWS ? [{ under, rows }] : [],
  );
}

/** Equal texts once: titles are the same from year to year, and each comes over as a copy of its own. */
export type TextPool = Map<string, string>;

/** Puts slices together again, in the order they come. */
export function joinSlices(components: Component[], slice: ComponentSlice, pool: TextPool): void {
  if (slice.kind === "component") {
    components.push(slice.component);
    return;
  }
  const content = components.at(-1)?.content as unknown as Record<string, unknown[]> | unknown[];
  const rows = slice.under !== undefined && !Array.isArray(content) ? content[slice.under] : content;
  for (const row of slice.rows) (rows as unknown[]).push(sharingTexts(row, pool));
}

/** The row, which nobody else holds yet, with the texts that came before. */
function sharingTexts(row: unknown, pool: TextPool): unknown {
  if (typeof row === "string") return pooled(row, pool);
  if (typeof row !== "object" || row === null) return row;
  const own = row as Record<string, unknown>;
  for (const name of Object.keys(own)) {
    const value = own[name];
    if (typeof value === "string") own[name] = pooled(value, pool);
  }
  return own;
}

function pooled(text: string, pool: TextPool): string {
  const held = pool.get(text);
  if (held === undefined) pool.set(text, text);
  return held ?? text;
}
