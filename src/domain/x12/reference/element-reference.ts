/** What a guide says about every element and component of a segment: position, use, type, length, codes. */
import type { CompiledSegment } from "../compile";
import type {
  DataType,
  ElementType,
  Field,
  FieldType,
  GroupType,
  PartsType,
  PeriodFormat,
} from "../definition";
import { compileFields } from "../field-codec";
import type { FieldCodec, FieldsCodec } from "../field-context";

/** `row`: may be left out, but is needed where the others of its row are given. */
export type ElementUse = "required" | "situational" | "row" | "not used";

export interface ElementReference {
  /** `05` or, inside a composite, `05-3`. */
  readonly position: string;
  /** The position of the same thing in the first of equal neighbors or rows; else the position. */
  readonly like: string;
  readonly name: string;
  readonly use: ElementUse;
  /** Undefined for composites and for what is not used. */
  readonly dataType: DataType | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** The values the guide allows, where it lists them. */
  readonly codes: readonly string[] | undefined;
  /** How many values may stand in the element, divided by the repetition separator. */
  readonly repeat: number;
  /** Which of several equal neighbors (HI01 to HI12) or rows (CAS02 to CAS04) it is in, from 1, and of how many. */
  readonly row: number;
  readonly rows: number;
  readonly components: readonly ElementReference[];
}

/** Where a field stands: the offset and prefix of its own row and of the first row like it. */
interface Place {
  readonly base: number;
  readonly likeBase: number;
  readonly prefix: string;
  readonly likePrefix: string;
  readonly row: number;
  readonly rows: number;
}
const WHOLE: Place = { base: 0, likeBase: 0, prefix: "", likePrefix: "", row: 1, rows: 1 };

/** Every position of the segment in order, the first for element 1. */
export const elementReferences = ({ codec }: CompiledSegment): readonly ElementReference[] =>
  fieldsOf(codec, WHOLE);

const fieldsOf = (codec: FieldsCodec, place: Place): ElementReference[] =>
  codec.codecs.flatMap((each) => fieldReferences(each, place));

function fieldReferences(codec: FieldCodec, place: Place): ElementReference[] {
  const { field, name, position, width } = codec;
  const { type } = field;
  const use = dutyOf(field, place);
  const head = (offset: number) => ({ ...BLANK, ...placed(place, position, offset), name, use });
  if (type === undefined) return [head(0)];
  switch (type.kind) {
    case "group":
      return groupReferences(type, {
        ...place,
        base: place.base + position - 1,
        likeBase: place.likeBase + position - 1,
      });
    case "list":
      return Array.from({ length: width }, (_, index) => {
        const at = { ...head(index), like: head(0).like, row: index + 1, rows: type.max };
        return withType({ ...at, use: index === 0 ? use : "situational" }, type.item);
      });
    case "period":
      return [
        { ...head(0), ...FORMAT, name: `${name} Format`, codes: type.formats },
        { ...head(1), ...VALUE },
      ];
    default:
      return Array.from({ length: width }, (_, index) => withType(head(index), type));
  }
}

const groupReferences = ({ fields, max }: GroupType, place: Place): ElementReference[] => {
  const row = compileFields(fields);
  return Array.from({ length: max }, (_, index) =>
    fieldsOf(row, { ...place, base: place.base + index * row.width, row: index + 1, rows: max }),
  ).flat();
};

const BLANK = {
  dataType: undefined,
  minLength: undefined,
  maxLength: undefined,
  codes: undefined,
  repeat: 1,
  components: [],
} as const;
const FORMAT = { dataType: "ID", minLength: 2, maxLength: 3 } as const;
const VALUE = { dataType: "AN", minLength: 1, maxLength: 35 } as const;

const placed = (place: Place, position: number, offset: number) => ({
  position: positionText(place.prefix, place.base + position + offset),
  like: positionText(place.likePrefix, place.likeBase + position + offset),
  row: place.row,
  rows: place.rows,
});

const positionText = (prefix: string, position: number): string =>
  prefix === "" ? String(position).padStart(2, "0") : `${prefix}-${position}`;

function dutyOf({ use }: Field, { row, rows }: Place): ElementUse {
  if (use === "notUsed") return "not used";
  if (use === "situational") return "situational";
  return rows > 1 && row > 1 ? "row" : "required";
}

function withType(head: ElementReference, type: FieldType): ElementReference {
  switch (type.kind) {
    case "element":
      return { ...head, ...ofType(type) };
    case "repeated":
      return { ...withType(head, type.item), repeat: type.max };
    case "composite":
      return { ...head, components: fieldsOf(compileFields(type.fields), within(head)) };
    case "parts":
      return { ...head, components: partsOf(type, head) };
    default:
      return head;
  }
}

const within = ({ position, like }: ElementReference): Place => ({
  ...WHOLE,
  prefix: position,
  likePrefix: like,
});

const partsOf = ({ item, max }: PartsType, head: ElementReference): ElementReference[] =>
  Array.from({ length: max }, (_, index) => ({
    ...BLANK,
    ...ofType(item),
    position: `${head.position}-${index + 1}`,
    like: `${head.like}-1`,
    name: max === 1 ? head.name : `${head.name} ${index + 1}`,
    use: index === 0 ? "required" : "situational",
    row: index + 1,
    rows: max,
  }));

const ofType = ({ dataType, minLength, maxLength, codes }: ElementType) => ({
  dataType,
  minLength,
  maxLength,
  codes,
});

/** What each form of a date or time looks like. */
export const FORMAT_WORDS: Readonly<Record<PeriodFormat, string>> = {
  D8: "a day, CCYYMMDD",
  RD8: "from day to day, CCYYMMDD-CCYYMMDD",
  DT: "a day and a time, CCYYMMDDHHMM",
  TM: "a time of day, HHMM",
};
