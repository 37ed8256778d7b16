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

/** Puts slices together again, in the order they come. */
export function joinSlices(components: Component[], slice: ComponentSlice): void {
  if (slice.kind === "component") {
    components.push(slice.component);
    return;
  }
  const content = components.at(-1)?.content as unknown as Record<string, unknown[]> | unknown[];
  const rows = slice.under !== undefined && !Array.isArray(content) ? content[slice.under] : content;
  for (const row of slice.rows) (rows as unknown[]).push(row);
}
