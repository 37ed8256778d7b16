import type { Guide } from "@/domain/x12/guide";
import { boxesOfElement } from "@/domain/x12/reference/box-of-element";
import { codeWords } from "@/domain/x12/reference/code-words";
import type { ElementReference } from "@/domain/x12/reference/element-reference";
import { elementWords } from "@/domain/x12/reference/element-words";
import type { SegmentReference } from "@/domain/x12/reference/guide-reference";
import { row } from "./table-row";

/** The elements of a segment as a table; equal neighbors and rows once. */
export function elementTable(guide: Pick<Guide, "id">, loopId: string, segment: SegmentReference): string[] {
  const all = segment.elements.flatMap((element) => [element, ...element.components]);
  const used = all.filter(({ use }) => use !== "not used");
  const unused = segment.elements.filter(({ use }) => use === "not used").map(({ position }) => position);
  const rows = [...Map.groupBy(used, ({ like }) => like).values()].map((alike) => {
    const [first] = alike;
    return first ? elementRow({ guide, loopId, segment, element: first, alike }) : "";
  });
  return [
    "| element | what it holds | use | type and length | box |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    ...(unused.length > 0 ? ["", `Not used: ${unused.join(", ")}.`] : []),
  ];
}

interface Told {
  readonly guide: Pick<Guide, "id">;
  readonly loopId: string;
  readonly segment: SegmentReference;
  readonly element: ElementReference;
  /** The element and those like it. */
  readonly alike: readonly ElementReference[];
}

const elementRow = ({ guide, loopId, segment, element, alike }: Told): string =>
  row(
    `${segment.tag}${element.position}${likewise(alike)}`,
    [`**${element.name}**`, elementWords(segment.tag, element.like), codesText(segment.tag, element)]
      .filter(Boolean)
      .join(" "),
    element.use,
    typeText(element),
    boxesOfElement(guide.id, loopId, segment, element.like)
      .map(({ number }) => number)
      .join(", "),
  );

/** ` to 12` for neighbors, ` … 12-1` for their components and for rows. */
function likewise(alike: readonly ElementReference[]): string {
  const last = alike.at(-1);
  if (alike.length < 2 || last === undefined) return "";
  const [first, second] = alike.map(({ position }) => Number(position.split("-").at(-1)));
  return second === (first ?? 0) + 1 ? ` to ${last.position}` : ` … ${last.position}`;
}

const codesText = (tag: string, { like, codes }: ElementReference): string =>
  (codes ?? [])
    .map((code) => {
      const words = codeWords(tag, like, code);
      return words ? `\`${code}\` ${words}` : `\`${code}\``;
    })
    .join(" · ");

function typeText({ dataType, minLength, maxLength, repeat, components }: ElementReference): string {
  const often = repeat > 1 ? `, up to ${repeat} times` : "";
  if (dataType === undefined) return components.length > 0 ? `composite${often}` : "";
  const length = minLength === maxLength ? `${minLength}` : `${minLength} to ${maxLength}`;
  return `\`${dataType}\` ${length}${often}`;
}
