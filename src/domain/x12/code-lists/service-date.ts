/** The day that decides which codes are valid: of the line, the stay, the claim, or the first line of a claim. */
import type { CalendarDate } from "../../shared/calendar-date";
import { repeatsOf } from "../business-units";
import type { CompiledChild, CompiledLoop } from "../compile";
import type { Period } from "../definition";
import type { Values } from "../field-context";

/** DTP01 and DTM01, the most telling first: service, statement (a stay is coded by its end), claim. */
const QUALIFIERS = ["472", "434", "150", "232"];

export function serviceDateIn(loop: CompiledLoop, value: Values): CalendarDate | undefined {
  const { dates, inside } = placesOf(loop);
  for (const { child, qualifier } of dates) {
    const [segment] = repeatsOf(child, value);
    const date = segment && dateOf(segment, qualifier);
    if (date !== undefined) return date;
  }
  for (const { child, within } of inside) {
    const [inner] = repeatsOf(child, value);
    const date = inner && serviceDateIn(within, inner);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Where a loop holds such dates: its own segments, the most telling first, and the loops inside that hold any. */
interface DatePlaces {
  readonly dates: readonly { readonly child: CompiledChild; readonly qualifier: string }[];
  readonly inside: readonly { readonly child: CompiledChild; readonly within: CompiledLoop }[];
}
const known = new WeakMap<CompiledLoop, DatePlaces>();
function placesOf(loop: CompiledLoop): DatePlaces {
  const before = known.get(loop);
  if (before !== undefined) return before;
  const made = {
    dates: QUALIFIERS.flatMap((qualifier) => {
      const child = loop.children.find((each) => isDate(each, qualifier));
      return child === undefined ? [] : [{ child, qualifier }];
    }),
    inside: loop.children.flatMap((child) =>
      child.loop !== undefined && holdsDates(child.loop) ? [{ child, within: child.loop }] : [],
    ),
  };
  known.set(loop, made);
  return made;
}
const holdsDates = (loop: CompiledLoop): boolean => {
  const { dates, inside } = placesOf(loop);
  return dates.length > 0 || inside.length > 0;
};

const isDate = ({ loop, first }: CompiledChild, qualifier: string): boolean =>
  loop === undefined &&
  (first.tag === "DTP" || first.tag === "DTM") &&
  first.qualifiers.some(({ element, codes }) => element === 1 && codes.has(qualifier));

function dateOf(segment: Values, qualifier: string): CalendarDate | undefined {
  const period = segment.period as Period | undefined;
  const day = segment.date as CalendarDate | undefined;
  return day ?? (qualifier === "434" ? (period?.to ?? period?.from) : period?.from);
}
