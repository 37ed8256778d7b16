/** The name of every element and component position of a segment. */
import type { CompiledSegment } from "./compile";
import type { FieldType } from "./definition";
import { compileFields } from "./field-codec";
import type { FieldCodec, FieldsCodec } from "./field-context";

export interface NamedPosition {
  readonly name: string;
  /** Names of the components, where the element has any. */
  readonly components: readonly string[];
}

/** One entry for each element position, the first for element 1. */
export const elementNames = ({ codec }: CompiledSegment): readonly NamedPosition[] => positionsOf(codec);

const positionsOf = (codec: FieldsCodec): NamedPosition[] => codec.codecs.flatMap(positionsOfField);

function positionsOfField({ name, field, width }: FieldCodec): NamedPosition[] {
  const { type } = field;
  if (field.use === "notUsed" || type === undefined) return [{ name: "Not used", components: [] }];
  switch (type.kind) {
    case "period":
      return [
        { name: `${name} Format`, components: [] },
        { name, components: [] },
      ];
    case "binary":
      return [
        { name: `${name} Length`, components: [] },
        { name, components: [] },
      ];
    case "group": {
      const row = positionsOf(compileFields(type.fields));
      return Array.from({ length: type.max }, (_, at) =>
        row.map((each) => ({ ...each, name: `${each.name} ${at + 1}` })),
      ).flat();
    }
    case "list":
      return Array.from({ length: width }, (_, at) => ({
        name: `${name} ${at + 1}`,
        components: componentsOf(type.item),
      }));
    default:
      return [{ name, components: componentsOf(type) }];
  }
}

function componentsOf(type: FieldType): readonly string[] {
  if (type.kind === "composite") return positionsOf(compileFields(type.fields)).map(({ name }) => name);
  if (type.kind === "parts") return Array.from({ length: type.max }, (_, at) => `Value ${at + 1}`);
  return [];
}
