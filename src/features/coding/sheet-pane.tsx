"use client";

import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { Pane } from "@/components/frame/pane";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import { settledOnly, undecidedCount } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import { dayText } from "@/features/coding/coding-words";
import { DiagnosisTable } from "@/features/coding/diagnosis-table";
import { ServiceTable } from "@/features/coding/service-table";
import { sheetRows } from "@/features/coding/sheet-rows";
import type { SheetView } from "@/features/coding/sheet-view";
import { clockText, useActiveTime } from "@/features/coding/use-active-time";

interface SheetPaneProps {
  readonly view: SheetView;
  readonly encounterId: string;
  readonly serviceFrom: CalendarDate;
  readonly writable: boolean;
  /** Not where the code book is open from the start. */
  readonly opensFocused: boolean;
  readonly onInsert: (kind: "diagnosis" | "procedure") => void;
}

/** Both tables as one list of rows: one tab stop, arrows go through all of them. */
export function SheetPane({
  view,
  encounterId,
  serviceFrom,
  writable,
  opensFocused,
  onInsert,
}: SheetPaneProps) {
  const { sheet, focus, acts, marks } = view;
  const rows = sheetRows(sheet);
  const keyAt = (index: number) => rows[index]?.row.key ?? "";
  const roving = useRovingRows({
    count: rows.length,
    list: focus.list,
    onOpen: (index) => acts.showPassage(keyAt(index)) || acts.linkRow(keyAt(index)),
    onFocusRow: (index) => focus.setCurrent(keyAt(index)),
    more: writable
      ? {
          accept: () => acts.accept(current()),
          decline: () => acts.askReason(current()),
          remove: () => acts.remove(current()),
          edit: () => acts.editRow(current()),
          link: () => acts.linkRow(current()),
          "code-book": () => acts.openBook(current()),
          "mark-row": () => marks.toggle(current()),
          "mark-down": () => step(1),
          "mark-up": () => step(-1),
          "mark-all": () => marks.markTableOf(current()),
          back: marks.clear,
          insert: () => onInsert(isService(current()) ? "procedure" : "diagnosis"),
        }
      : {},
  });
  const step = (by: 1 | -1) => {
    const next = Math.max(0, Math.min(rows.length - 1, roving.current + by));
    if (marks.marked.length === 0) marks.toggle(current());
    marks.extendTo(keyAt(next));
    roving.focusRow(next);
  };
  const current = (): string => focus.current ?? keyAt(roving.current);
  const isService = (key: string) => sheet.services.some((row) => row.key === key);
  const settled = settledOnly(sheet.diagnoses).length + settledOnly(sheet.services).length;
  const undecided = undecidedCount(sheet);
  return (
    <Pane
      number={2}
      title="Coding sheet"
      summary={undecided > 0 ? `${settled} settled, ${undecided} proposed` : `${settled} settled`}
      aside={
        marks.marked.length > 0 ? (
          <MarkedHint count={marks.marked.length} />
        ) : (
          <ActiveTime encounterId={encounterId} running={writable} />
        )
      }
      opensFocused={opensFocused}
    >
      <div ref={focus.list} className="coding-sheet">
        <SectionHead title="Diagnoses" aside={`valid on ${dayText(serviceFrom)}`} />
        {sheet.diagnoses.length > 0 ? (
          <DiagnosisTable view={view} rows={sheet.diagnoses} rowProps={roving.rowProps} />
        ) : (
          <NoneYet what="diagnosis" action={writable ? "insert" : undefined} />
        )}
        <SectionHead title="Services" aside={linesWords(view)} />
        {sheet.services.length > 0 ? (
          <ServiceTable
            view={view}
            rows={sheet.services}
            rowProps={(index) => roving.rowProps(sheet.diagnoses.length + index)}
          />
        ) : (
          <NoneYet what="service" action={writable ? "new" : undefined} />
        )}
      </div>
    </Pane>
  );
}

interface NoneYetProps {
  readonly what: string;
  /** The key that adds one, where something can be added. */
  readonly action: KeyAction | undefined;
}

const NoneYet = ({ what, action }: NoneYetProps) => (
  <p className="pad quiet text-grid">
    No {what} yet.{" "}
    {action ? (
      <>
        <Kbd action={action} /> looks one up.
      </>
    ) : null}
  </p>
);

/** What the keys do with the marked rows. */
const MarkedHint = ({ count }: { readonly count: number }) => (
  <span role="status">
    {countOf(count, "row")} marked <Kbd action="edit" /> change <Kbd action="link" /> link{" "}
    <Kbd action="remove" /> remove <Kbd action="back" /> clear
  </span>
);

/** "4 lines, $420.00"; the amount is left out while no line has a price. */
function linesWords({ sheet, charges }: SheetView): string {
  const lines = sheet.services.filter(({ state }) => state !== "declined");
  const known = lines.flatMap(({ key }) => charges.get(key) ?? []);
  const count = countOf(lines.length, "line");
  return known.length > 0 ? `${count}, ${moneyText(sumCents(known))}` : count;
}

function ActiveTime({ encounterId, running }: { readonly encounterId: string; readonly running: boolean }) {
  const { activeSeconds, idleSeconds } = useActiveTime(encounterId, running);
  if (!running) return null;
  return (
    <span>
      Active {clockText(activeSeconds)} · idle {clockText(idleSeconds)}
    </span>
  );
}
