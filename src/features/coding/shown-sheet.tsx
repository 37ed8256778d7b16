import { timeText } from "@/components/format/instant-text";
import type { SheetDiagnosis, SheetService } from "@/domain/coding/coding-sheet";
import { diagnosisNumbers } from "@/domain/coding/coding-sheet";
import { placeOfSpan } from "@/domain/documentation/document-section";
import type { CodingFinding } from "@/features/coding/coding-findings";
import { rowSeverities } from "@/features/coding/coding-findings";
import { shortDay } from "@/features/coding/coding-words";
import { DecisionKeys } from "@/features/coding/row-mark";
import type { SheetActs } from "@/features/coding/sheet-acts";
import type { SheetView } from "@/features/coding/sheet-view";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { SheetControl } from "@/features/coding/use-sheet";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";
import type { SheetMarks } from "@/features/coding/use-sheet-marks";

interface ShownFrom {
  readonly workspace: Workspace;
  readonly control: SheetControl;
  readonly focus: SheetFocus;
  readonly marks: SheetMarks;
  readonly acts: SheetActs;
  readonly findings: readonly CodingFinding[];
  readonly zone: string;
  readonly writable: boolean;
}

/** The sheet with everything its tables say about it. */
export function sheetView({
  workspace,
  control,
  focus,
  marks,
  acts,
  findings,
  zone,
  writable,
}: ShownFrom): SheetView {
  const { documents } = workspace.record;
  const assigned = new Map(
    workspace.diagnoses.map(({ code, assignedBy, assignedAt }) => [
      code,
      `${assignedBy}, ${timeText(assignedAt, zone)}`,
    ]),
  );
  const evidenceWords = ({ evidence, state }: SheetDiagnosis) => {
    if (!evidence) return state === "settled" ? "none quoted" : "source record";
    const document = documents.find(({ id }) => id === evidence.documentId);
    if (!document) return "a document no longer here";
    const place = placeOfSpan(document.text, evidence.start);
    return document.id === documents[0]?.id ? place : `${document.title}, ${place}`;
  };
  const sourceCell = (row: SheetDiagnosis | SheetService) => {
    if (row.state === "declined") return <span className="quiet">Declined: {row.reason}</span>;
    if (row.state === "proposed" && writable && focus.current === row.key) return <DecisionKeys />;
    if (row.state === "proposed") return <span className="quiet">from the source</span>;
    const who = assigned.get(row.code) ?? "You";
    if (row.copiedFrom)
      return (
        <span className="quiet">
          Visit {shortDay(row.copiedFrom.on)} · {who}
        </span>
      );
    return <span className="quiet">{row.source === "import" ? `Source · ${who}` : who}</span>;
  };
  return {
    sheet: control.sheet,
    numbers: diagnosisNumbers(control.sheet),
    charges: control.kept.charges,
    severities: rowSeverities(findings),
    focus,
    marks,
    acts,
    evidenceWords,
    sourceCell,
  };
}
