/** The day that decides which codes are valid: of the line, the stay, the claim, or the first line of a claim. */
import type { CalendarDate } from "../../shared/calendar-date";
import { repeatsOf } from "../business-units";
import type { CompiledChild, CompiledLoop } from "../compile";
import type { Period } from "../definition";
import type { Values } from "../field-context";

/** DTP01 and DTM01, the most telling first: service, statement (a stay is coded by its end), claim. */
const QUALIFIERS = ["472", "434", "150", "232"];

export function serviceDateIn(loop: CompiledLoop, value: Values): CalendarDate | undefined {
  for (const qualifier of QUALIFIERS) {
    const child = loop.children.find((each) => isDate(each, qualifier));
    const [segment] = child ? repeatsOf(child, value) : [];
    const date = segment && dateOf(segment, qualifier);
    if (date !== undefined) return date;
  }
  return firstInside(loop, value);
}

const isDate = ({ loop, first }: CompiledChild, qualifier: string): boolean =>
  loop === undefined &&
  (first.tag === "DTP" || first.tag === "DTM") &&
  first.qualifiers.some(({ element, codes }) => element === 1 && codes.has(qualifier));

function dateOf(segment: Values, qualifier: string): CalendarDate | undefined {
  const period = segment.period as Period | undefined;
  const day = segment.date as CalendarDate | undefined;
  return day ?? (qualifier === "434" ? (period?.to ?? period?.from) : period?.from);
}

function firstInside(loop: CompiledLoop, value: Values): CalendarDate | undefined {
  for (const child of loop.children) {
    const [inner] = child.loop ? repeatsOf(child, value) : [];
    const date = child.loop && inner && serviceDateIn(child.loop, inner);
    if (date !== undefined) return date;
  }
  return undefined;
}
