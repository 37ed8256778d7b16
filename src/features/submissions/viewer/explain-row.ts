import type { Severity } from "@/components/ui/severity-mark";
import { meaningOf } from "@/domain/submissions/element-meaning";
import type { Delimiters } from "@/domain/x12/delimiters";
import type { Severity as IssueSeverity } from "@/domain/x12/issues";
import { codeWords } from "@/domain/x12/reference/code-words";
import { type ElementReference, elementReferences } from "@/domain/x12/reference/element-reference";
import { personalElements } from "@/domain/x12/view/personal-elements";
import type { Place } from "@/domain/x12/view/place";
import { carcWords } from "@/features/submissions/viewer/carc-words";
import type { FileRow, RowValue } from "@/features/submissions/viewer/file-row";

export interface RowSource {
  readonly at: number;
  /** The bytes of the segment as text, its terminator and line end included. */
  readonly text: string;
  readonly place: Place;
  readonly delimiters: Delimiters;
  readonly severity: IssueSeverity | undefined;
}

export const SHAPES: Readonly<Record<IssueSeverity, Severity>> = {
  error: "blocks",
  warning: "warning",
  note: "note",
};
/** More of one segment is not drawn. */
const DRAWN = 4_000;

/** A segment in words, from its own bytes and its place. */
export function explainRow({ at, text, place, delimiters, severity }: RowSource): FileRow {
  const raw = withoutEnd(text, delimiters);
  const [tag = "", ...elements] = place.isGap ? [] : raw.split(delimiters.element);
  const personal = personalElements(tag, place.about, (element) => elements[element - 1] ?? "");
  const references = place.compiled ? elementReferences(place.compiled) : [];
  const values = elements.flatMap((value, index) => {
    const isPersonal = personal.includes(index + 1);
    return valuesOf({ tag, value, index, reference: references[index], delimiters }).map((each) => ({
      ...each,
      personal: isPersonal,
    }));
  });
  return {
    at,
    loop: place.loopId,
    segmentId: tag,
    name: place.compiled?.name,
    raw: raw.length > DRAWN ? `${raw.slice(0, DRAWN)} …` : raw,
    element: delimiters.element,
    values: withDates(values, references),
    severity: severity && SHAPES[severity],
  };
}

function withoutEnd(text: string, { segment }: Delimiters): string {
  const raw = text.trimEnd();
  return raw.endsWith(segment) ? raw.slice(0, -1) : raw;
}

interface Element {
  readonly tag: string;
  readonly value: string;
  /** 0-based. */
  readonly index: number;
  readonly reference: ElementReference | undefined;
  readonly delimiters: Delimiters;
}
type Unmarked = Omit<RowValue, "personal">;

function valuesOf({ tag, value, index, reference, delimiters }: Element): Unmarked[] {
  if (value === "") return [];
  const position = String(index + 1).padStart(2, "0");
  const { components = [] } = reference ?? {};
  if (components.length === 0)
    return [
      {
        position,
        name: reference?.name ?? `Element ${index + 1}`,
        value,
        meaning: meaning(tag, reference, position, value),
      },
    ];
  return value.split(delimiters.component).flatMap((part, at) => {
    const component = components[at];
    const place = `${position}-${at + 1}`;
    const name = component?.name ?? `Component ${at + 1}`;
    return part === ""
      ? []
      : [{ position: place, name, value: part, meaning: meaning(tag, component, place, part) }];
  });
}

function meaning(
  tag: string,
  reference: ElementReference | undefined,
  position: string,
  value: string,
): string | undefined {
  const like = reference?.like ?? position;
  if (tag === "CAS" && like === "02") return carcWords(value);
  return meaningOf(tag, position, value) ?? codeWords(tag, like, value);
}

/** A day of a real month; whether the month has it is for the findings. */
const DAY = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const dayText = (text: string): string => text.replace(DAY, "$2/$3/$1");

/** Days that their type or the format before them announces, as people write them. */
function withDates(values: readonly RowValue[], references: readonly ElementReference[]): RowValue[] {
  return values.map((each, index) => {
    if (each.meaning !== undefined) return each;
    const format = values[index - 1]?.value;
    const reference = references[Number(each.position) - 1];
    if (format === "RD8") return { ...each, meaning: each.value.split("-").map(dayText).join(" to ") };
    if ((format === "D8" || reference?.dataType === "DT") && DAY.test(each.value))
      return { ...each, meaning: dayText(each.value) };
    return each;
  });
}
