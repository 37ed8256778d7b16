"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";

/** A code that may be taken for this record, or the reason why not. */
export interface OfferedCode {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Quiet words at the right: modifiers and units of a line. */
  readonly note?: string | undefined;
  /** Why it is not offered here; such a row cannot be taken. */
  readonly closed?: string | undefined;
  /** Taken already; shown with a tick. */
  readonly taken?: boolean | undefined;
}

export interface OfferedSection {
  readonly id: string;
  readonly title: string;
  readonly summary?: ReactNode | undefined;
  readonly rows: readonly OfferedCode[];
}

interface OfferedCodesProps {
  readonly label: string;
  readonly sections: readonly OfferedSection[];
  /** One code, or every marked one together. */
  readonly onTake: (rows: readonly OfferedCode[]) => void;
  /** Several may be marked and taken at once, and the first nine by their digit. */
  readonly several?: boolean | undefined;
  readonly keys?: KeyHandlers | undefined;
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const isOpen = ({ closed, taken }: OfferedCode): boolean => closed === undefined && !taken;

/** Codes under headings, taken by key; the focus moves on to the next that can be taken. */
export function OfferedCodes({ label, sections, onTake, several = false, keys }: OfferedCodesProps) {
  const list = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const rows = sections.flatMap((section) => section.rows);
  const open = rows.filter(isOpen);
  const numbers = new Map(several ? open.slice(0, DIGITS.length).map(({ id }, at) => [id, at + 1]) : []);
  const marked = open.filter(({ id }) => marks.has(id));
  const takeAt = (index: number): boolean => {
    const row = rows[index];
    const chosen = marked.length > 0 ? marked : row && isOpen(row) ? [row] : [];
    if (chosen.length === 0) return true;
    setMarks(new Set());
    onTake(chosen);
    const next = rows.findIndex((each, at) => at > index && isOpen(each) && !chosen.includes(each));
    if (next >= 0) roving.focusRow(next);
    return true;
  };
  const toggle = (index: number): void => {
    const row = rows[index];
    if (!row || !isOpen(row)) return;
    setMarks(
      marks.has(row.id) ? new Set([...marks].filter((id) => id !== row.id)) : new Set([...marks, row.id]),
    );
    roving.focusRow(index + 1);
  };
  const roving = useRovingRows({
    count: rows.length,
    list,
    onOpen: (index) => void takeAt(index),
    more: {
      accept: () => takeAt(roving.current),
      ...(several && { mark: () => toggle(roving.current) }),
      ...digitsOf(open.slice(0, numbers.size), (row) => onTake([row])),
      ...keys,
    },
  });
  useFirstRow(list);
  return (
    <div ref={list} className="offered-codes">
      {sections.map((section) => (
        <section key={section.id} aria-label={section.title || label}>
          {section.title || section.summary ? (
            <SectionHead title={section.title} summary={section.summary} tinted />
          ) : null}
          <ul className="code-list">
            {section.rows.map((row) => (
              <OfferedRow
                key={row.id}
                row={row}
                number={numbers.get(row.id)}
                marked={marks.has(row.id) && isOpen(row)}
                rowProps={roving.rowProps(rows.indexOf(row))}
                onTake={() => (isOpen(row) ? onTake([row]) : undefined)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="unseen" role="status">
        {marked.length > 0 ? `${marked.length} marked` : ""}
      </p>
    </div>
  );
}

/** The pane has the focus while its codes are on their way; then their first row takes it. */
function useFirstRow(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!list.current?.closest(".pane")?.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>("[data-roving]")?.focus();
  }, [list]);
}

const digitsOf = (rows: readonly OfferedCode[], take: (row: OfferedCode) => void): KeyHandlers =>
  Object.fromEntries(rows.map((row, at) => [`choose-${at + 1}`, () => take(row)]));

interface OfferedRowProps {
  readonly row: OfferedCode;
  readonly number: number | undefined;
  readonly marked: boolean;
  readonly rowProps: { readonly tabIndex: number; readonly onFocus: () => void };
  readonly onTake: () => void;
}

const OfferedRow = ({ row, number, marked, rowProps, onTake }: OfferedRowProps) => (
  <li
    {...rowProps}
    data-offered=""
    data-closed={row.closed === undefined ? undefined : ""}
    data-marked={marked ? "" : undefined}
  >
    <button
      type="button"
      tabIndex={-1}
      className="offered-take"
      aria-disabled={isOpen(row) ? undefined : true}
      onClick={onTake}
    >
      <span className="offered-key">{number === undefined ? null : <kbd>{number}</kbd>}</span>
      <span className="code">{row.code}</span>
      <span>{row.title || <span className="quiet">descriptor not licensed</span>}</span>
      <span className="quiet">
        {row.taken ? (
          <>
            <SeverityMark severity="settled" /> on the sheet
          </>
        ) : (
          (row.closed ?? (marked ? "marked" : row.note))
        )}
      </span>
    </button>
  </li>
);
