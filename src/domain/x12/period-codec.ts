/** Dates that announce their own format: a qualifier element and the date or range behind it. */
import { dateFromD8 } from "../shared/calendar-date";
import type { Cells } from "./cells";
import { code, type Period, type PeriodFormat } from "./definition";
import { time } from "./element-types";
import type { Compiled, ReadContext } from "./field-context";
import { packCode, packText } from "./packed-code";
import { dayAt } from "./read-in-place";

const PERIOD_VALUE = time(4);
const wrongAbout = (format: string): "invalid-time" | "invalid-date" =>
  format === "TM" ? "invalid-time" : "invalid-date";
export function compilePeriod(formats: readonly PeriodFormat[], name: string, isRequired: boolean): Compiled {
  const formatType = code(...formats);

  /** For whatever the quick way did not take. */
  const readText = (cells: Cells, position: number, context: ReadContext): Period | undefined => {
    const format = cells.text(position);
    const text = cells.text(position + 1);
    if (format === "" && text === "" && !isRequired) return undefined;
    if (format === "") context.report("missing-element", position, "", `${name} Format`);
    else if (formatType.read(format) === undefined)
      context.report("invalid-code", position, format, `${name} Format`);
    if (text === "") {
      context.report("missing-element", position + 1, "", name);
      return undefined;
    }
    const value = readPeriod(format, text);
    if (value === undefined) context.report(wrongAbout(format), position + 1, text, name);
    return value;
  };

  return {
    read(cells, position, context) {
      const quick = readQuickly(cells, position);
      const isRight = quick !== undefined && formats.includes(quick.to === undefined ? "D8" : "RD8");
      return isRight ? quick : readText(cells, position, context);
    },
  };
}

const PACKED_D8 = packText("D8");
const PACKED_RD8 = packText("RD8");
const MINUS = 45;

/** A day, or a range of days, in its usual form; anything else takes the careful way. */
function readQuickly(cells: Cells, position: number): Period | undefined {
  if (position + 1 > cells.count || cells.foreign) return undefined;
  const { bytes } = cells;
  const format = packCode(bytes, cells.from(position), cells.to(position));
  const start = cells.from(position + 1);
  const end = cells.to(position + 1);
  if (format === PACKED_D8) {
    const from = dayAt(bytes, start, end);
    return from && { from };
  }
  if (format !== PACKED_RD8 || bytes[start + 8] !== MINUS) return undefined;
  const from = dayAt(bytes, start, start + 8);
  const to = dayAt(bytes, start + 9, end);
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

export function readPeriod(format: string, text: string): Period | undefined {
  if (format === "TM") return PERIOD_VALUE.read(text) === undefined ? undefined : { time: text };
  if (format === "D8") {
    const day = dateFromD8(text);
    return day && { from: day };
  }
  const from = dateFromD8(text.slice(0, 8));
  if (from === undefined) return undefined;
  if (format === "DT") {
    const clock = text.slice(8);
    return PERIOD_VALUE.read(clock) === undefined ? undefined : { from, time: clock };
  }
  const to = dateFromD8(text.slice(9));
  return text.charAt(8) === "-" && to !== undefined && to >= from ? { from, to } : undefined;
}
