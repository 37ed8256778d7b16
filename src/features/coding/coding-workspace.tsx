"use client";

import { useState } from "react";
import { findingsSummary } from "@/components/finding-list/finding";
import { FindingList } from "@/components/finding-list/finding-list";
import { timeText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { type CodingSheet, type Passage, rowOf } from "@/domain/coding/coding-sheet";
import { CodeBookPane } from "@/features/coding/code-book-pane";
import { CodeShelfPane } from "@/features/coding/code-shelf-pane";
import { type CodingFinding, codingFindings } from "@/features/coding/coding-findings";
import { markedPassages } from "@/features/coding/marked-passages";
import { RecordPane } from "@/features/coding/record-pane";
import { sheetActs } from "@/features/coding/sheet-acts";
import { SheetPane } from "@/features/coding/sheet-pane";
import { nextUndecided, sheetRows } from "@/features/coding/sheet-rows";
import type { Workspace } from "@/features/coding/sheet-wire";
import { sheetView } from "@/features/coding/shown-sheet";
import { useChartMoves } from "@/features/coding/use-chart-moves";
import { type ChosenCode, useCodeBook } from "@/features/coding/use-code-book";
import { useCodeShelf } from "@/features/coding/use-code-shelf";
import { useReading } from "@/features/coding/use-reading";
import { useSheet } from "@/features/coding/use-sheet";
import { useSheetFocus } from "@/features/coding/use-sheet-focus";
import { useSheetMarks } from "@/features/coding/use-sheet-marks";
import { useWorkspaceKeys } from "@/features/coding/use-workspace-keys";
import { type Layer, WorkspaceLayers } from "@/features/coding/workspace-layers";
import { WorkspaceNextStep } from "@/features/coding/workspace-next-step";
import { chargesKnown, WorkspaceStrip } from "@/features/coding/workspace-strip";
import { useCitedSections } from "@/trpc/use-references";
import { useMay, useViewer } from "@/trpc/use-viewer";

interface CodingWorkspaceProps {
  readonly workspace: Workspace;
  /** Finishing this chart opens the next one. */
  readonly flow: boolean;
  /** Taken in the encoder, to be confirmed in the code book. */
  readonly chosen?: ChosenCode | undefined;
}

/** The record left, what it means in codes right, and what still stands in the way below. */
export function CodingWorkspace({ workspace, flow, chosen }: CodingWorkspaceProps) {
  const desk = useDesk(workspace, flow, chosen);
  const [opensAtSheet] = useState(chosen === undefined);
  const { control, reading, focus, book, shelf, acts, findings, moves, view, zone, writable } = desk;
  const marked = markedPassages(control.sheet, book.opened?.request.passage);
  return (
    <>
      <WorkspaceStrip workspace={workspace} charges={chargesKnown(control)} />
      <Panes screen="coding" columns={["592px", "1fr"]}>
        <Panes rows={book.opened || shelf.opened ? ["1fr", "1fr"] : ["1fr"]}>
          <RecordPane
            record={workspace.record}
            {...{ reading, marked, zone }}
            currentId={book.opened?.request.passage ? "pending" : focus.current}
          />
          {book.opened ? (
            <CodeBookPane
              key={book.opened.turn}
              request={book.opened.request}
              on={workspace.encounter.serviceFrom}
              onTake={book.take}
              onEncoder={desk.toEncoder}
            />
          ) : (
            <CodeShelfPane {...{ shelf, workspace, control, focus }} onBook={book.open} />
          )}
        </Panes>
        <Panes rows={["1fr", "198px"]}>
          <SheetPane
            view={view}
            encounterId={workspace.encounter.id}
            serviceFrom={workspace.encounter.serviceFrom}
            writable={writable}
            opensFocused={opensAtSheet}
            onInsert={book.insert}
          />
          <Pane
            number={4}
            title="Findings"
            summary={findingsSummary(findings)}
            aside={control.kept.at ? `tested ${timeText(control.kept.at, zone)}` : undefined}
          >
            <FindingList
              findings={findings}
              onOpen={(finding) => desk.openFinding(findings.find(({ id }) => id === finding.id))}
              onFix={(finding) => desk.mend(findings.find(({ id }) => id === finding.id))}
            />
          </Pane>
        </Panes>
      </Panes>
      <WorkspaceNextStep
        {...{ workspace, control, moves, findings, writable, zone }}
        onHold={desk.openHold}
        onQuery={desk.openQuery}
        onReopen={desk.openReopen}
      />
      <WorkspaceLayers {...desk.layers} {...{ workspace, control, moves, acts }} />
    </>
  );
}

/** Work begins at the first row that waits for a decision. */
const firstRow = (sheet: CodingSheet): string | undefined =>
  nextUndecided(sheet, undefined) ?? sheetRows(sheet)[0]?.row.key;

/** Everything that works on one chart, put together. */
function useDesk(workspace: Workspace, flow: boolean, chosen: ChosenCode | undefined) {
  const { organization } = useViewer();
  const may = useMay();
  const zone = organization.timeZone;
  const writable = workspace.lease.mine && workspace.encounter.status === "coding";
  const control = useSheet(workspace);
  const reading = useReading(workspace.record);
  const focus = useSheetFocus(firstRow(control.sheet), chosen === undefined);
  const { serviceFrom } = workspace.encounter;
  const book = useCodeBook({ control, reading, focus, serviceFrom, chosen: writable ? chosen : undefined });
  const shelf = useCodeShelf({ control, focus, serviceFrom });
  const moves = useChartMoves(workspace, control, flow);
  const [layer, setLayer] = useState<Layer>();
  const [quoted, setQuoted] = useState<readonly Passage[]>([]);
  const linksOf = useCitedSections(
    control.kept.findings.map(({ authority }) => authority),
    serviceFrom,
  );
  const findings = codingFindings(control.sheet, control.kept.findings, reading).map((finding) => ({
    ...finding,
    reads: linksOf(finding.authority),
  }));
  const marks = useSheetMarks(control.sheet);
  const acts = sheetActs({
    ...control,
    ...{ focus, reading, writable, marks },
    openBook: book.openAt,
    askReason: (key) => setLayer({ kind: "decline", key }),
    askMany: (opens) => setLayer({ kind: "many", opens }),
  });
  const openHold = () => setLayer({ kind: "hold" });
  const toEncoder = (code: string | undefined) => {
    const leave = () => moves.leaving.toEncoder(code, serviceFrom);
    void control.flush().then(leave, leave);
  };
  const onEncoder = () => toEncoder(focus.current ? rowOf(control.sheet, focus.current)?.code : undefined);
  useWorkspaceKeys({ control, reading, book, shelf, moves, writable, onHold: openHold, onEncoder });
  const openFinding = (finding: CodingFinding | undefined) => {
    const opens = finding?.opens;
    if (opens?.kind === "row") focus.open(writable ? opens.place : { key: opens.place.key });
    if (opens?.kind === "undecided") acts.toUndecided();
    if (opens?.kind === "book" && writable) book.insert(opens.book);
    if (opens?.kind === "document") reading.show(opens.id);
  };
  const openQuery = () => {
    const passage = reading.passage();
    const known = quoted.some(
      ({ documentId, start }) => documentId === passage?.documentId && start === passage.start,
    );
    if (passage && !known) setQuoted([...quoted, passage]);
    setLayer({ kind: "query" });
  };
  const reopens = workspace.actions.includes("reopen") && may("coding:reopen");
  return {
    ...{
      zone,
      writable,
      control,
      reading,
      focus,
      book,
      shelf,
      moves,
      findings,
      acts,
      openHold,
      toEncoder,
      openFinding,
      openQuery,
    },
    view: sheetView({ workspace, control, focus, marks, acts, findings, zone, writable }),
    openReopen: reopens ? () => setLayer({ kind: "reopen" }) : undefined,
    mend: (finding: CodingFinding | undefined) =>
      finding?.mend && writable ? control.change(finding.mend) : undefined,
    layers: {
      layer,
      marks,
      quoted,
      onRemoveQuote: (position: number) => setQuoted(quoted.filter((_, at) => at !== position)),
      onClose: () => setLayer(undefined),
    },
  };
}
