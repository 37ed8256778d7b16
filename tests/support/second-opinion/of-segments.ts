/** What each segment of a set must be by itself: characters, ends, days, places, numbers. */
import { isDay, isPeriod } from "./days";
import { at, type Segment } from "./interchanges";

const PRINTABLE = /^[\x20-\x7e]*$/;

export function* ofSegment(segment: Segment, component: string): Iterable<string> {
  const { tag, elements } = segment;
  if (!/^[A-Z][A-Z0-9]{1,2}$/.test(tag)) yield `"${tag}" is no segment`;
  if (elements.at(-1) === "") yield `${tag} ends empty`;
  for (const [index, value] of elements.entries()) {
    const wrong = ofElement(value, component);
    if (wrong !== undefined) yield `${tag}${String(index + 1).padStart(2, "0")} ${wrong}`;
  }
  const isRight = BY_TAG[tag];
  if (isRight !== undefined && !isRight(segment))
    yield `${tag}*${/^\w{1,3}$/.exec(at(segment, 1)) ?? ""} is wrong in itself`;
}
function ofElement(value: string, component: string): string | undefined {
  if (!PRINTABLE.test(value)) return "holds a character that may not be sent";
  if (value !== value.trimEnd()) return "ends in blanks";
  return value.endsWith(component) ? "ends in empty components" : undefined;
}

const isNpi = (text: string): boolean => {
  if (!/^[12]\d{9}$/.test(text)) return false;
  // The check digit counts 80840, which stands before every national number.
  const digits = [...`80840${text}`].reverse().map(Number);
  const sum = digits.reduce((all, digit, index) => {
    const twice = digit * 2;
    return all + (index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
};
const isNumbered = (segment: Segment, qualifier: number): boolean =>
  at(segment, qualifier) !== "XX" || isNpi(at(segment, qualifier + 1));
const isPlace = (segment: Segment): boolean =>
  at(segment, 4) !== "" ||
  (at(segment, 1).length >= 2 &&
    /^(?:[A-Z]{2})?$/.test(at(segment, 2)) &&
    /^(?:\d{5}(?:\d{4})?)?$/.test(at(segment, 3)));
const isReachable = (segment: Segment): boolean =>
  [3, 5, 7].every(
    (qualifier) => !/^(?:TE|FX)$/.test(at(segment, qualifier)) || /^\d{10}$/.test(at(segment, qualifier + 1)),
  );

const BY_TAG: Readonly<Record<string, (segment: Segment) => boolean>> = {
  DTP: (each) => isPeriod(at(each, 2), at(each, 3)) ?? false,
  DTM: (each) => at(each, 2) === "" || isDay(at(each, 2)),
  DMG: (each) => at(each, 1) === "" || isPeriod(at(each, 1), at(each, 2)) === true,
  BHT: (each) => at(each, 4) === "" || isDay(at(each, 4)),
  N3: (each) => at(each, 1) !== "",
  N4: isPlace,
  NM1: (each) =>
    /^[12]$/.test(at(each, 2)) && isNumbered(each, 8) && (at(each, 8) === "") === (at(each, 9) === ""),
  N1: (each) => isNumbered(each, 3),
  PER: isReachable,
  REF: (each) => at(each, 2) !== "" || at(each, 3) !== "",
  TA1: (each) => each.elements.length === 5 && /^\d{9}$/.test(at(each, 1)) && /^[AER]$/.test(at(each, 4)),
};
