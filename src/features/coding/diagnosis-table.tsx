"use client";

import { CodeText } from "@/components/code-text";
import type { SheetDiagnosis } from "@/domain/coding/coding-sheet";
import { CellInput } from "@/features/coding/cell-input";
import { RowMark } from "@/features/coding/row-mark";
import type { RowProps, SheetView } from "@/features/coding/sheet-view";
import { rowAttributes } from "@/features/coding/sheet-view";

interface DiagnosisTableProps {
  readonly view: SheetView;
  readonly rows: readonly SheetDiagnosis[];
  readonly rowProps: (index: number) => RowProps;
}

const HEADINGS = [
  { id: "number", heading: "No." },
  { id: "state", heading: "State" },
  { id: "code", heading: "Code" },
  { id: "text", heading: "Text" },
  { id: "evidence", heading: "Evidence" },
  { id: "source", heading: "Source" },
] as const;

/** Diagnoses in sequence; proposals stand where they would follow. */
export const DiagnosisTable = ({ view, rows, rowProps }: DiagnosisTableProps) => (
  <div className="table-scroll">
    <table className="table sheet-rows" data-fixed="" aria-label="Diagnoses">
      <colgroup>
        {HEADINGS.map(({ id }) => (
          <col key={id} className={`cell-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {HEADINGS.map(({ id, heading }) => (
            <th key={id} scope="col">
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
            onDoubleClick={() => view.acts.showPassage(row.key)}
          >
            <DiagnosisCells row={row} view={view} />
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function DiagnosisCells({ row, view }: { readonly row: SheetDiagnosis; readonly view: SheetView }) {
  const number = view.numbers.get(row.key);
  const editing = view.focus.editing?.key === row.key;
  return (
    <>
      <td>
        {editing ? (
          <CellInput
            label={`Position of ${row.code}`}
            initial={String(number ?? "")}
            opensFocused
            read={(text) => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined)}
            onTake={(position) => view.acts.move(row.key, position)}
            onLeave={view.focus.stopEditing}
          />
        ) : (
          (number ?? "–")
        )}
      </td>
      <td>
        <RowMark state={row.state} severity={view.severities.get(row.key)} />
      </td>
      <td>
        <CodeText code={row.code} proposed={row.state !== "settled"} />
      </td>
      <td>{row.title}</td>
      <td className="quiet">{view.evidenceWords(row)}</td>
      <td>{view.sourceCell(row)}</td>
    </>
  );
}
