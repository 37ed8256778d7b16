import type { CalendarDate } from "../../shared/calendar-date";
import type { AddOnPairing } from "../components/ncci-tables";
import { readDelimitedTable } from "./delimited-table";
import { issueAt, type ReadResult } from "./import-issue";
import { dateOfCell, isOpenEnd } from "./table-cells";

const PROCEDURE = /^[0-9A-Z]{5}$/;
/** How the table writes that the contractor decides which services count. */
const CONTRACTOR_DEFINED = "CCCCC";
const TYPES = { "1": 1, "2": 2, "3": 3, I: 1, II: 2, III: 3 } as const;

/** Add-on codes with their primaries (CMS, NCCI add-on code edits): days are written as year and day of the year. */
export const readAddOnCodes = (text: string): ReadResult<AddOnPairing> =>
  readDelimitedTable(text, {
    columns: {
      type: /^aoc edit type/,
      addOn: /^add-on code$/,
      addOnEnd: /^aoc del ?dt/,
      primary: /^primary code$/,
      primaryEnd: /^primary code del ?dt/,
      from: /^aoc edit eff ?dt/,
      end: /^aoc edit del ?dt/,
    },
    take: ({ line, cells: { type, addOn, primary, from: first, addOnEnd, primaryEnd, end } }) => {
      if (!PROCEDURE.test(addOn) || !PROCEDURE.test(primary))
        return issueAt("code-malformed", line, `"${addOn}" and "${primary}" are no pair of procedure codes`);
      if (!isType(type)) return issueAt("flag-unknown", line, `${addOn} has the type "${type}"`);
      const from = dateOfCell(first);
      const ends = [addOnEnd, primaryEnd, end].filter((cell) => !isOpenEnd(cell));
      const last = ends.map(dateOfCell);
      if ((!from && !isOpenEnd(first)) || last.includes(undefined))
        return issueAt(
          "date-malformed",
          line,
          `${addOn}/${primary} has dates "${[first, ...ends].join('", "')}"`,
        );
      const through = earliest(last.filter((date) => date !== undefined));
      return {
        addOn,
        ...(primary !== CONTRACTOR_DEFINED && { primary }),
        type: TYPES[type],
        ...(from && { from }),
        ...(through && { through }),
      };
    },
  });

const isType = (cell: string): cell is keyof typeof TYPES => Object.hasOwn(TYPES, cell);

const earliest = (dates: readonly CalendarDate[]): CalendarDate | undefined => [...dates].sort()[0];
