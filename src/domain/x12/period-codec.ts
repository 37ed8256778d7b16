/** Dates that announce their own format: a qualifier element and the date or range behind it. */
import { dateToD8 } from "../shared/calendar-date";
import { code, type Period } from "./definition";
import { readDay, time } from "./element-types";
import type { Compiled } from "./field-context";

const PERIOD_VALUE = time(4);
export function compilePeriod(formats: readonly string[], name: string, isRequired: boolean): Compiled {
  const formatType = code(...formats);
  return {
    read(cells, position, context) {
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
      if (value === undefined) context.report("invalid-date", position + 1, text, name);
      return value;
    },
    write: (value, out) => writePeriod(value as Period, out),
  };
}

export function readPeriod(format: string, text: string): Period | undefined {
  if (format === "TM") return PERIOD_VALUE.read(text) === undefined ? undefined : { time: text };
  const from = readDay(text.slice(0, 8));
  if (from === undefined) return undefined;
  if (format === "D8") return text.length === 8 ? { from } : undefined;
  if (format === "DT") {
    const clock = text.slice(8);
    return PERIOD_VALUE.read(clock) === undefined ? undefined : { from, time: clock };
  }
  const to = readDay(text.slice(9));
  return text.charAt(8) === "-" && to !== undefined && to >= from ? { from, to } : undefined;
}

function writePeriod({ from, to, time: clock }: Period, out: string[]): void {
  const start = from === undefined ? "" : dateToD8(from);
  if (to !== undefined) out.push("RD8", `${start}-${dateToD8(to)}`);
  else if (clock !== undefined) out.push(from === undefined ? "TM" : "DT", start + clock);
  else out.push("D8", start);
}
