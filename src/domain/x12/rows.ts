/** A value as rows: every element that holds something, with its path, its name and its text. */

import { repeatsOf } from "./business-units";
import { type CompiledLoop, type CompiledSegment, compileGuide } from "./compile";
import type { FieldType } from "./definition";
import { compileFields } from "./field-codec";
import type { FieldsCodec, Values } from "./field-context";
import type { Guide } from "./guide";

export interface Row {
  /** Loop, segment, element and component, as in findings. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** By keys that tell repeats apart. */
export function rowsOf(guide: Guide, value: unknown): Map<string, Row> {
  const rows = new Map<string, Row>();
  addLoop(compileGuide(guide).root, value as Values, { key: "", rows });
  return rows;
}

interface Rows {
  readonly key: string;
  readonly rows: Map<string, Row>;
}
function addLoop(loop: CompiledLoop, value: Values, { key, rows }: Rows): void {
  for (const child of loop.children)
    repeatsOf(child, value).forEach((each, at) => {
      // A claim is the same claim under the subscriber and under the patient.
      const isUnit = child.loop?.definition.unit !== undefined;
      const inner = { key: isUnit ? "unit" : `${key}/${child.key}[${at}]`, rows };
      if (child.loop) addLoop(child.loop, each, inner);
      else addSegment(child.first, each, { ...inner, path: `${loop.id}${loop.id && "/"}${child.first.tag}` });
    });
}

const two = (position: number): string => String(position).padStart(2, "0");
function addSegment(segment: CompiledSegment, value: Values, place: Rows & { readonly path: string }): void {
  for (const { key, name, text, at } of segmentTexts(segment, value))
    place.rows.set(`${place.key}/${key}`, { path: `${place.path}/${at}`, name, text });
}

/** The elements of one segment that hold something. */
export const segmentTexts = ({ codec }: CompiledSegment, value: Values): readonly Told[] =>
  textsOf(codec, value, 0);

export interface Told {
  readonly key: string;
  readonly name: string;
  /** Element and component: `05-1`. */
  readonly at: string;
  readonly text: string;
}
function textsOf(codec: FieldsCodec, value: Values, base: number): Told[] {
  return codec.codecs.flatMap(({ key, name, field, position, inValue }) => {
    const found = value[key];
    if (!inValue || found === undefined || field.type === undefined) return [];
    return tell(field.type, found, { key, name, position: base + position });
  });
}

interface Where {
  readonly key: string;
  readonly name: string;
  readonly position: number;
}
function tell(type: FieldType, value: unknown, where: Where): Told[] {
  const { key, name, position } = where;
  const at = two(position);
  switch (type.kind) {
    case "element":
      return [{ key, name, at, text: type.write(value) }];
    case "composite":
      return textsOf(compileFields(type.fields), value as Values, 0).map((inner) => ({
        ...inner,
        key: `${key}.${inner.key}`,
        at: `${at}-${Number(inner.at.slice(0, 2))}`,
      }));
    case "group": {
      const row = compileFields(type.fields);
      return (value as readonly Values[]).flatMap((each, index) =>
        textsOf(row, each, position - 1 + index * row.width).map((inner) => ({
          ...inner,
          key: `${key}[${index}].${inner.key}`,
          name: `${inner.name} ${index + 1}`,
        })),
      );
    }
    case "list":
      return itemsOf(type.item, value, where, (index) => position + index);
    case "parts":
    case "repeated":
      return itemsOf(type.item, value, where, () => position);
    case "period":
    case "binary":
      return [{ key, name, at: two(position + 1), text: plain(value) }];
  }
}

const itemsOf = (
  item: FieldType,
  value: unknown,
  { key, name }: Where,
  placeOf: (index: number) => number,
): Told[] =>
  (value as readonly unknown[]).flatMap((each, index) =>
    tell(item, each, { key: `${key}[${index}]`, name: `${name} ${index + 1}`, position: placeOf(index) }),
  );

const plain = (value: unknown): string =>
  typeof value === "string"
    ? value
    : Object.values(value as Values)
        .filter(Boolean)
        .join(" to ");
