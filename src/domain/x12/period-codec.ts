/** Dates that announce their own format: a qualifier element and the date or range behind it. */
import { code, type Period, type PeriodFormat } from "./definition";
import { date, readDay, time } from "./element-types";
import type { Compiled } from "./field-context";

const PERIOD_VALUE = time(4);
export function compilePeriod(formats: readonly PeriodFormat[], name: string, isRequired: boolean): Compiled {
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
    write(value, { wire }) {
      wire.put(writePeriod(value as Period, wire.separator));
      wire.covered = 2;
    },
  };
}

export function readPeriod(format: string, text: string): Period | undefined {
  if (format === "TM") return PERIOD_VALUE.read(text) === undefined ? undefined : { time: text };
  if (format === "D8") {
    const day = readDay(text);
    return day && { from: day };
  }
  const from = readDay(text.slice(0, 8));
  if (from === undefined) return undefined;
  if (format === "DT") {
    const clock = text.slice(8);
    return PERIOD_VALUE.read(clock) === undefined ? undefined : { from, time: clock };
  }
  const to = readDay(text.slice(9));
  return text.charAt(8) === "-" && to !== undefined && to >= from ? { from, to } : undefined;
}

function writePeriod({ from, to, time: clock }: Period, separator: string): string {
  const start = from === undefined ? "" : date.write(from);
  if (to !== undefined) return `RD8${separator}${start}-${date.write(to)}`;
  if (clock === undefined) return `D8${separator}${start}`;
  return `${from === undefined ? "TM" : "DT"}${separator}${start}${clock}`;
}
