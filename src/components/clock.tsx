import { clockReading } from "@/components/format/clock-reading";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { CalendarDate } from "@/domain/shared/calendar-date";

interface ClockProps {
  readonly due: CalendarDate | null | undefined;
  readonly today: CalendarDate;
  /** full: "Fri 03/27/2026 · 4 days" · left: "4 days" · count: "4", for a column headed "Days left". */
  readonly form?: "full" | "left" | "count" | undefined;
  /** From how many days before it the clock takes care color and shape. */
  readonly nearDays?: number | undefined;
  /** The zone the day is counted in; shown on hover. */
  readonly zone?: string | undefined;
}

/** A deadline. Ink until it is near; then shape, color and word change together. */
export function Clock({ due, today, form = "full", nearDays = 3, zone }: ClockProps) {
  if (!due) return <span className="quiet nowrap">no deadline</span>;
  const reading = clockReading(due, today, nearDays);
  const hover = [form === "full" ? "" : reading.day, zone].filter(Boolean).join(", ") || undefined;
  const left = form === "count" && reading.days >= 0 ? String(reading.days) : reading.left;
  const text = form === "full" ? `${reading.day} · ${left}` : left;
  if (reading.urgency === "calm") {
    return (
      <time className="clock" dateTime={due} title={hover}>
        {text}
      </time>
    );
  }
  const severity = reading.urgency === "late" ? "blocks" : "warning";
  return (
    <time className="clock" dateTime={due} title={hover}>
      <SeverityMark severity={severity} says={reading.urgency === "late" ? "Late" : "Near the limit"} />{" "}
      {form === "count" ? text : <b data-severity={severity}>{text}</b>}
    </time>
  );
}
