"use client";

import { CodeText } from "@/components/code-text";
import { readTypedDate } from "@/components/format/read-typed-date";
import { Money } from "@/components/money";
import type { SheetService } from "@/domain/coding/coding-sheet";
import { readLinks, readModifiers, readUnits } from "@/domain/coding/typed-cells";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { CellInput } from "@/features/coding/cell-input";
import { shortDay } from "@/features/coding/coding-words";
import { DecisionKeys, RowMark } from "@/features/coding/row-mark";
import type { Cell } from "@/features/coding/row-place";
import type { RowProps, SheetView } from "@/features/coding/sheet-view";
import { rowAttributes } from "@/features/coding/sheet-view";

interface ServiceTableProps {
  readonly view: SheetView;
  readonly rows: readonly SheetService[];
  readonly rowProps: (index: number) => RowProps;
}

const HEADINGS = [
  { id: "number", heading: "Line" },
  { id: "state", heading: "State" },
  { id: "code", heading: "Code" },
  { id: "text", heading: "Text" },
  { id: "modifiers", heading: "Mod" },
  { id: "units", heading: "Units", align: "end" },
  { id: "date", heading: "Date" },
  { id: "links", heading: "Links" },
  { id: "charge", heading: "Charge", align: "end" },
] as const;

/** Services with their modifiers, units, date, links to diagnoses by number, and charge. */
export const ServiceTable = ({ view, rows, rowProps }: ServiceTableProps) => (
  <div className="table-scroll">
    <table className="table sheet-rows" data-fixed="" aria-label="Services">
      <colgroup>
        {HEADINGS.map(({ id }) => (
          <col key={id} className={`cell-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {HEADINGS.map(({ id, heading, ...more }) => (
            <th key={id} scope="col" data-align={"align" in more ? more.align : undefined}>
              <span className={id === "state" ? "unseen" : undefined}>{heading}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.key}
            {...rowAttributes(view, row, rowProps(index))}
            onDoubleClick={() => view.acts.editRow(row.key)}
          >
            <ServiceCells row={row} number={index + 1} view={view} />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface ServiceCellsProps {
  readonly row: SheetService;
  readonly number: number;
  readonly view: SheetView;
}

function ServiceCells({ row, number, view }: ServiceCellsProps) {
  const editing = view.focus.editing?.key === row.key;
  const undecided = row.state === "proposed" && view.focus.current === row.key && !editing;
  return (
    <>
      <td>{row.state === "declined" ? "–" : number}</td>
      <td>
        <RowMark state={row.state} severity={view.severities.get(row.key)} />
      </td>
      <td>
        <CodeText code={row.code} proposed={row.state !== "settled"} />
      </td>
      <td>
        {row.title} {undecided ? <DecisionKeys /> : null}
      </td>
      {editing ? <ServiceEditor row={row} view={view} /> : <ServiceFacts row={row} view={view} />}
      <td data-align="end">
        {row.state === "declined" ? (
          <span className="quiet">declined</span>
        ) : (
          <Money cents={view.charges.get(row.key)} />
        )}
      </td>
    </>
  );
}

type RowView = Omit<ServiceCellsProps, "number">;

function ServiceFacts({ row, view }: RowView) {
  const links = view.sheet.diagnoses.flatMap(({ key }) =>
    row.links.includes(key) ? [{ key, number: view.numbers.get(key) ?? 0 }] : [],
  );
  const numbers = row.links.flatMap((key) => links.find((link) => link.key === key)?.number ?? []);
  if (row.state === "declined") return <td colSpan={4}>{view.sourceCell(row)}</td>;
  return (
    <>
      <td className="nowrap">
        <Marked view={view} row={row} cell="modifiers" text={row.modifiers.join(" ")} />
      </td>
      <td data-align="end">
        <Marked view={view} row={row} cell="units" text={String(row.units)} />
      </td>
      <td className="nowrap">
        <Marked view={view} row={row} cell="date" text={shortDay(row.serviceDate)} />
      </td>
      <td className="nowrap">
        <Marked view={view} row={row} cell="links" text={numbers.join(" ")} />
      </td>
    </>
  );
}

interface MarkedProps extends RowView {
  readonly cell: Cell;
  readonly text: string;
}

/** An empty cell says "none" where something is due, and a dash where it may stay empty. */
function Marked({ view, row, cell, text }: MarkedProps) {
  const severity = view.severities.get(`${row.key} ${cell}`);
  if (severity) return <b data-severity={severity}>{text || "none"}</b>;
  return text || <span className="quiet">–</span>;
}

function ServiceEditor({ row, view }: RowView) {
  const { acts, focus, numbers } = view;
  const opens = focus.editing?.cell;
  const leave = () => focus.goTo(row.key);
  const linked = row.links.flatMap((key) => numbers.get(key) ?? []);
  return (
    <>
      <td>
        <CellInput
          label={`Modifiers of ${row.code}`}
          initial={row.modifiers.join(" ")}
          opensFocused={opens === "modifiers"}
          read={readModifiers}
          onTake={(modifiers) => acts.changeService(row.key, { modifiers })}
          onLeave={leave}
        />
      </td>
      <td>
        <CellInput
          label={`Units of ${row.code}`}
          initial={String(row.units)}
          opensFocused={opens === "units"}
          read={readUnits}
          onTake={(units) => acts.changeService(row.key, { units })}
          onLeave={leave}
        />
      </td>
      <td>
        <CellInput
          label={`Date of ${row.code}`}
          initial={shortDay(row.serviceDate)}
          opensFocused={opens === "date"}
          read={(text) => readServiceDay(text, row.serviceDate)}
          onTake={(serviceDate) => acts.changeService(row.key, { serviceDate })}
          onLeave={leave}
        />
      </td>
      <td>
        <CellInput
          label={`Links of ${row.code}`}
          initial={linked.join(" ")}
          opensFocused={opens === "links"}
          read={(text) => readLinks(view.sheet, text)}
          onTake={(links) => acts.changeService(row.key, { links })}
          onLeave={leave}
        />
      </td>
    </>
  );
}

/** A day without a year is of the year that stands there. */
const readServiceDay = (text: string, before: CalendarDate): CalendarDate | undefined =>
  readTypedDate(/^\d{1,2}\/\d{1,2}$/.test(text.trim()) ? `${text.trim()}/${before.slice(0, 4)}` : text);
