/** Counts, numbers and lengths of the segments around transaction sets. */
import { isDay, isShortDay, isTime } from "./days";
import { at, type Group, type Interchange, type TransactionSet } from "./interchanges";

const WIDTHS = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

export function* ofEnvelope(interchange: Interchange): Iterable<string> {
  const { header, trailer, groups } = interchange;
  yield* ofHeader(interchange);
  if (at(trailer, 2) !== at(header, 13)) yield "IEA02 is not ISA13";
  if (at(trailer, 1) !== String(groups.length)) yield "IEA01 is not the number of groups";
  const numbers = groups.map((group) => at(group.header, 6));
  if (new Set(numbers).size < numbers.length) yield "a group number comes twice";
  for (const group of groups) yield* ofGroup(group);
}

function* ofHeader({ header, text, element }: Interchange): Iterable<string> {
  for (const [index, width] of WIDTHS.entries())
    if (at(header, index + 1).length !== width) yield `ISA${index + 1} is not ${width} wide`;
  if (text.slice(0, 105).split(element).length !== WIDTHS.length + 1) yield "ISA has not sixteen elements";
  if (!/^\d{9}$/.test(at(header, 13))) yield "ISA13 is no number";
  if (!isShortDay(at(header, 9)) || !isTime(at(header, 10))) yield "ISA09 or ISA10 is no day or time";
  if (!/^[PT]$/.test(at(header, 15))) yield "ISA15 is neither P nor T";
}

function* ofGroup({ header, trailer, sets }: Group): Iterable<string> {
  if (header.elements.length !== 8) yield "GS has not eight elements";
  if (at(trailer, 2) !== at(header, 6)) yield "GE02 is not GS06";
  if (at(trailer, 1) !== String(sets.length)) yield "GE01 is not the number of sets";
  if (!/^[1-9]\d{0,8}$/.test(at(header, 6))) yield "GS06 is no number";
  if (!isDay(at(header, 4)) || !isTime(at(header, 5))) yield "GS04 or GS05 is no day or time";
  const numbers = sets.map((set) => at(set.header, 2));
  if (new Set(numbers).size < numbers.length) yield "a set number comes twice";
  for (const set of sets) yield* ofSet(set, at(header, 8));
}

function* ofSet({ header, trailer, segments }: TransactionSet, version: string): Iterable<string> {
  if (at(trailer, 2) !== at(header, 2)) yield "SE02 is not ST02";
  if (at(trailer, 1) !== String(segments.length)) yield "SE01 is not the number of segments";
  if (at(header, 2).length < 4 || at(header, 2).length > 9) yield "ST02 is not four to nine long";
  if (at(header, 3) !== "" && at(header, 3) !== version) yield "ST03 is not GS08";
}
