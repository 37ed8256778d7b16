/** What each kind of issue says to people: what is wrong, and what would be right. */
import type { CompiledSegment } from "./compile";
import type { ElementType, Field, FieldType } from "./definition";
import type { Frame } from "./frame";
import type { Issue, IssueCode, Severity, Snip } from "./issues";

/** Where an issue lies, as far as the finder knows; the reader fills in the rest. */
export interface Place {
  readonly element?: number | undefined;
  readonly component?: number | undefined;
  readonly value?: string | undefined;
  readonly name?: string;
  readonly segmentId?: string | undefined;
  readonly loop?: string;
  readonly message?: string;
  readonly frame?: Frame;
  readonly position?: number;
  readonly offset?: number;
  readonly snip?: Snip;
  readonly severity?: Severity;
  readonly rule?: string;
}

/** SNIP type by code; guide violations not named here are type 2. */
export const SNIP_OF: Readonly<Partial<Record<IssueCode, Snip>>> = {
  "unknown-segment": 1,
  "too-many-elements": 1,
  "too-many-components": 1,
  "too-many-repetitions": 1,
  "element-too-short": 1,
  "element-too-long": 1,
  "invalid-character": 1,
  "invalid-date": 1,
  "invalid-time": 1,
  "invalid-number": 1,
  "invalid-value": 1,
  condition: 1,
  exclusion: 1,
  "trailing-separators": 1,
  "trailing-blanks": 1,
  "not-balanced": 3,
  situation: 4,
};

export function describe(code: Issue["code"], place: Place, segment: CompiledSegment | undefined): string {
  const what = place.name ?? segment?.name ?? place.segmentId ?? "This element";
  const value = short(place.value ?? "");
  return SENTENCES[code]?.({ what, value, place, segment }) ?? `${what} is not as the guide has it.`;
}

const SHOWN = 80;
/** What is wrong with a value of ten million characters can be said without all of them. */
const short = (value: string): string =>
  value.length > SHOWN ? `${value.slice(0, SHOWN)}… (${value.length} characters)` : value;

interface Told {
  readonly what: string;
  readonly value: string;
  readonly place: Place;
  readonly segment: CompiledSegment | undefined;
}
const SENTENCES: Readonly<Partial<Record<IssueCode, (told: Told) => string>>> = {
  "unknown-segment": ({ place }) =>
    `The guide has no segment ${place.segmentId}; it was skipped. Remove it or correct its id.`,
  "unexpected-segment": ({ place, value }) =>
    `Segment ${place.segmentId}${value ? ` with "${value}"` : ""} has no place here; it was skipped. Check its first elements and the loop it stands in.`,
  "segment-order": ({ what, place }) =>
    `${what} (${place.segmentId}) stands too late; it belongs before the segments that precede it.`,
  "missing-segment": ({ what, place }) => `${what} (${place.segmentId}) is required here and missing.`,
  "missing-loop": ({ what, place }) =>
    `Loop ${place.loop} ${what} is required here and missing; it begins with ${place.segmentId}.`,
  "too-many-segments": ({ what, value }) => `${what} may occur at most ${times(value)} here.`,
  "too-many-loops": ({ what, place, value }) =>
    `Loop ${place.loop} ${what} may occur at most ${times(value)} here.`,
  "missing-element": ({ what }) => `${what} is required and empty.`,
  "not-used-element": ({ value, place }) =>
    `Element ${place.element ?? ""} is not used here but holds "${value}"; leave it empty.`,
  "too-many-elements": ({ value, place }) =>
    `The segment has no element ${place.element ?? ""}, yet there is "${value}".`,
  "too-many-components": ({ what, value }) =>
    `${what} holds more components than it has: "${value}". A component separator may not stand in data.`,
  "too-many-repetitions": ({ what, value }) =>
    `${what} may not repeat this often: "${value}". A repetition separator may not stand in data.`,
  "element-too-short": ({ what, value, ...rest }) =>
    `${what} "${value}" has ${rest.place.value?.length} characters; at least ${typeAt(rest)?.minLength ?? "more"} are needed.`,
  "element-too-long": ({ what, value, ...rest }) =>
    `${what} has ${rest.place.value?.length} characters; at most ${typeAt(rest)?.maxLength ?? "fewer"} are allowed.`,
  "invalid-character": ({ what, value }) =>
    `${what} holds a character that X12 does not carry: ${JSON.stringify(value)}.`,
  "invalid-code": ({ what, value, ...rest }) =>
    `${what} "${value}" is not in the guide's list${allowed(typeAt(rest))}.`,
  "invalid-date": ({ what, value }) => `${what} "${value}" is no date in the announced form.`,
  "invalid-time": ({ what, value }) => `${what} "${value}" is no time of day (HHMM or HHMMSS).`,
  "invalid-number": ({ what, value }) => `${what} "${value}" is no number of the expected kind.`,
  "invalid-value": ({ what, value }) =>
    value.trim() === ""
      ? `${what} holds nothing but blanks; leave it empty or say something.`
      : `${what} "${value}" is not a value of its kind.`,
  "element-gap": ({ what }) => `${what}: values must stand next to each other, with no gap between.`,
  condition: ({ what }) => `${what} must be given together with the elements it depends on.`,
  exclusion: ({ what }) => `${what} may not be given together with another element of this segment.`,
  "trailing-separators": ({ what, place }) =>
    place.component === undefined
      ? "The segment ends with empty elements; separators at the end are left out."
      : `${what} ends with empty components; separators at the end are left out.`,
  "trailing-blanks": ({ what, value }) =>
    `${what} "${value}" ends with blanks; they are left out, and not everybody takes it for the same as without them.`,
};

const times = (value: string): string => (value === "1" ? "once" : `${value} times`);
const MANY = 12;
const allowed = (type: ElementType | undefined): string =>
  type?.codes && type.codes.length <= MANY ? `: ${type.codes.join(", ")}` : "";

/** The element type at a place of a segment. */
function typeAt({ place, segment }: Pick<Told, "place" | "segment">): ElementType | undefined {
  if (segment === undefined || place.element === undefined) return undefined;
  const outer = segment.codec.codecs.find(({ position, width }) => (place.element ?? 0) < position + width);
  if (outer === undefined) return undefined;
  return innermost(outer.field.type, place.element - outer.position, place.component);
}

function innermost(type: FieldType | undefined, offset: number, component?: number): ElementType | undefined {
  switch (type?.kind) {
    case "element":
      return type;
    case "list":
    case "repeated":
    case "parts":
      return innermost(type.item, 0, component);
    case "group":
      return fieldAt(Object.values(type.fields), offset % Object.keys(type.fields).length, component);
    case "composite":
      return fieldAt(Object.values(type.fields), (component ?? 1) - 1);
    default:
      return undefined;
  }
}
function fieldAt(fields: readonly Field[], index: number, component?: number): ElementType | undefined {
  const field = fields[Math.min(index, fields.length - 1)];
  return innermost(field?.type, 0, component);
}
