/** An instant (ISO text or Date) in the organization's zone: 02/11/2026 14:06. */
export function instantText(instant: string | Date, zone: string): string {
  const parts = partsOf(instant, zone);
  return `${parts.month}/${parts.day}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** Only the time of day: 14:06. */
export function timeText(instant: string | Date, zone: string): string {
  const parts = partsOf(instant, zone);
  return `${parts.hour}:${parts.minute}`;
}

function partsOf(instant: string | Date, zone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}
