import { UNBOUNDED } from "@/domain/x12/definition";
import { boxesOfElement } from "@/domain/x12/reference/box-of-element";
import { codeWords } from "@/domain/x12/reference/code-words";
import { type ElementReference, FORMAT_WORDS } from "@/domain/x12/reference/element-reference";
import { elementWords } from "@/domain/x12/reference/element-words";
import { type SegmentReference, segmentReference } from "@/domain/x12/reference/guide-reference";
import { SEGMENT_WORDS } from "@/domain/x12/reference/segment-words";
import type { Place } from "@/domain/x12/view/place";
import type { DetailElement, FileRow, RowDetail, RowValue } from "@/features/submissions/viewer/file-row";

type Reference = Omit<SegmentReference, "isRequired" | "max">;

/** The row with what its guide says: every element, also those that are left out. */
export function explainDetail(row: FileRow, place: Place): Omit<RowDetail, "findings" | "unit"> {
  const { compiled, guide, loop, child } = place;
  const reference = compiled && segmentReference(compiled);
  return {
    row,
    guide: guide && `${guide.shortName}, ${guide.id}`,
    loopName: loop?.name || undefined,
    words: SEGMENT_WORDS[row.segmentId] ?? "",
    use: child && `${child.isRequired ? "required" : "situational"}, ${oftenText(child.max)}`,
    conditions: reference?.conditions ?? [],
    elements: reference ? elementsOf(row, place, reference) : row.values.map(unknown),
  };
}

const oftenText = (max: number): string =>
  max === UNBOUNDED ? "any number" : max === 1 ? "once" : `up to ${max} times`;

function elementsOf(row: FileRow, place: Place, reference: Reference): DetailElement[] {
  const values = new Map(row.values.map((value) => [value.position, value]));
  const all = reference.elements.flatMap((element) => [element, ...element.components]);
  const told = all
    .filter((element) => isShown(element, values))
    .map((element) => toldElement(element, values.get(element.position), place, reference));
  const positions = new Set(all.map(({ position }) => position));
  return [...told, ...row.values.filter(({ position }) => !positions.has(position)).map(unknown)];
}

/** Absent rows beyond the first, and what is not used, stand in the pages of the guide, not here. */
const isShown = (
  { position, use, row, components }: ElementReference,
  values: ReadonlyMap<string, RowValue>,
): boolean => values.has(position) || (use !== "not used" && row === 1 && components.length === 0);

function toldElement(
  element: ElementReference,
  value: RowValue | undefined,
  { guide, loopId }: Place,
  reference: Reference,
): DetailElement {
  const { position, like, name, use, codes = [] } = element;
  const boxes = guide ? boxesOfElement(guide.id, loopId, reference, like) : [];
  return {
    position,
    name,
    value: value?.value ?? "",
    meaning: value?.meaning,
    personal: value?.personal ?? false,
    words: elementWords(reference.tag, like),
    use: use === "row" ? "with its row" : use,
    form: formText(element),
    codes: codes.map((code) => ({ code, words: codeWords(reference.tag, like, code) ?? formatWords(code) })),
    boxes: boxes.map(({ form, number }) => `${form.noun} ${number} of the ${form.name}`),
  };
}

const formatWords = (code: string): string | undefined =>
  (FORMAT_WORDS as Readonly<Record<string, string>>)[code];

const unknown = ({ position, name, value, meaning, personal }: RowValue): DetailElement => ({
  position,
  name,
  value,
  meaning,
  personal,
  words: "",
  use: "not in the guide",
  form: "",
  codes: [],
  boxes: [],
});

const TYPES = { AN: "text", ID: "code", DT: "date", TM: "time", R: "decimal", N0: "whole number" } as const;

function formText({ dataType, minLength, maxLength, repeat }: ElementReference): string {
  if (dataType === undefined) return "";
  const length = minLength === maxLength ? String(minLength) : `${minLength} to ${maxLength}`;
  const often = repeat > 1 ? `, up to ${repeat} times` : "";
  return `${TYPES[dataType]}, ${length} ${maxLength === 1 ? "character" : "characters"}${often}`;
}
