/** Days and times as digits. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const longest = LENGTHS[Number(month) - 1] ?? 0;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const isLeapDay = month === "02" && day === "29";
  return Number(day) >= 1 && Number(day) <= longest && (!isLeapDay || isLeap);
}
export const isShortDay = (text: string): boolean => /^\d{6}$/.test(text) && isDay(`20${text}`);
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,2})?$/.test(text);
/** What a format qualifier announces: D8, RD8, DT, TM; undefined for others. */
export function isPeriod(format: string, text: string): boolean | undefined {
  const [from = "", to = ""] = text.split("-");
  if (format === "D8") return isDay(text);
  if (format === "RD8") return isDay(from) && isDay(to) && from <= to;
  if (format === "DT") return isDay(text.slice(0, 8)) && isTime(text.slice(8));
  return format === "TM" ? isTime(text) : undefined;
}
