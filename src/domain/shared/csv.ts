import type { Cents } from "./money";

/** One cell: text is quoted and made harmless; counts and amounts in cents stand as plain figures. */
export type CsvCell = string | number | bigint | null | { readonly amount: Cents };

/** A spreadsheet takes a text that begins so for a formula; an apostrophe keeps it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return decimal(cell.amount);
  if (typeof cell !== "string") return cell.toString();
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** −1250 cents become -12.50. */
function decimal(cents: Cents): string {
  const magnitude = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${magnitude / 100n}.${(magnitude % 100n).toString().padStart(2, "0")}`;
}

/** RFC 4180: comma, quotes where needed, CRLF after every row. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
