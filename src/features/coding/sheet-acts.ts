import { notify } from "@/components/ui/notify";
import type { CodingSheet, ServiceChange } from "@/domain/coding/coding-sheet";
import {
  accept,
  changeService,
  decline,
  moveDiagnosis,
  remove,
  rowOf,
  undecidedCount,
} from "@/domain/coding/coding-sheet";
import { type EditedMany, linkToLines, removeMany } from "@/domain/coding/edit-many";
import { outcomeWords } from "@/features/coding/edit-many-dialog";
import { nextUndecided, sheetRows } from "@/features/coding/sheet-rows";
import type { Reading } from "@/features/coding/use-reading";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";
import type { SheetMarks } from "@/features/coding/use-sheet-marks";

interface ActContext {
  readonly sheet: CodingSheet;
  readonly change: (next: CodingSheet) => void;
  readonly focus: SheetFocus;
  readonly reading: Reading;
  /** Opens the code book in the row's place. */
  readonly openBook: (key: string) => void;
  readonly askReason: (key: string) => void;
  readonly marks: SheetMarks;
  /** Asks what to change on every marked row. */
  readonly askMany: (opens: "modifiers" | "links") => void;
  /** False while the sheet can only be read. */
  readonly writable: boolean;
}

export type SheetActs = ReturnType<typeof sheetActs>;

/** What can be done to a row; each answers false when it was not for this row, so that the key goes on. */
export function sheetActs({ sheet, change, focus, reading, ...more }: ActContext) {
  const { openBook, askReason, writable, marks, askMany } = more;
  const many = writable && marks.marked.length > 0;
  const changeMany = (edited: EditedMany, verb = "changed"): void => {
    if (edited.changed.length > 0) change(edited.sheet);
    marks.clear();
    notify(`${outcomeWords(edited, verb)}${edited.changed.length > 0 ? " z undoes." : ""}`);
  };
  const find = (key: string | undefined) => sheetRows(sheet).find(({ row }) => row.key === key);
  const fromSource = (key: string) => {
    const row = rowOf(sheet, key);
    return row !== undefined && (row.source !== "coder" || row.proposedCode !== undefined);
  };
  const decide = (next: CodingSheet, key: string) => {
    change(next);
    focus.goTo(nextUndecided(sheet, key) ?? key);
  };
  return {
    accept(key: string): boolean {
      const row = rowOf(sheet, key);
      if (!writable || !row || row.state === "settled") return false;
      decide(accept(sheet, key), key);
      return true;
    },
    askReason(key: string): boolean {
      if (!writable || !fromSource(key) || rowOf(sheet, key)?.state === "declined") return false;
      askReason(key);
      return true;
    },
    decline(key: string, reason: string): void {
      decide(decline(sheet, key, reason), key);
    },
    remove(key: string): boolean {
      if (many) {
        changeMany(removeMany(sheet, marks.marked), "taken off");
        return true;
      }
      const row = rowOf(sheet, key);
      if (!writable || row?.state !== "settled") return false;
      const rows = sheetRows(sheet);
      const at = rows.findIndex((one) => one.row.key === key);
      change(remove(sheet, key));
      focus.goTo(fromSource(key) ? key : (rows[at + 1] ?? rows[at - 1])?.row.key);
      notify(
        fromSource(key)
          ? `${row.code} waits for a decision again. z undoes.`
          : `${row.code} removed. z undoes.`,
      );
      return true;
    },
    editRow(key: string): boolean {
      if (many) {
        askMany("modifiers");
        return true;
      }
      const found = find(key);
      if (!writable || !found || found.row.state === "declined") return false;
      if (found.kind === "service") focus.edit(key, "modifiers");
      else if (found.row.state === "settled") focus.edit(key, "position");
      else openBook(key);
      return true;
    },
    linkRow(key: string): boolean {
      if (many) {
        if (marks.lines.length > 0 && marks.diagnoses.length > 0)
          changeMany(linkToLines(sheet, marks.diagnoses, marks.lines), "linked");
        else askMany("links");
        return true;
      }
      if (!writable || find(key)?.kind !== "service") return false;
      focus.edit(key, "links");
      return true;
    },
    openBook(key: string): boolean {
      if (!writable || !find(key)) return false;
      openBook(key);
      return true;
    },
    showPassage(key: string): boolean {
      const found = find(key);
      if (found?.kind !== "diagnosis" || !found.row.evidence) return false;
      focus.setCurrent(key);
      reading.show(found.row.evidence.documentId);
      return true;
    },
    move(key: string, position: number): void {
      change(moveDiagnosis(sheet, key, position));
      focus.goTo(key);
    },
    changeService(key: string, changes: ServiceChange): void {
      change(changeService(sheet, key, changes));
    },
    toUndecided: () => focus.goTo(nextUndecided(sheet, undefined)),
    undecided: undecidedCount(sheet),
    changeMany,
  };
}
