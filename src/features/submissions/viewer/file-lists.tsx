"use client";

import { useCallback, useEffect, useState } from "react";
import { countText } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import { type LongColumn, LongGrid } from "@/components/work-queue/long-grid";
import { findingText } from "@/features/submissions/viewer/covered-text";
import type { FileProgress, RowFinding, UnitRow } from "@/features/submissions/viewer/file-row";
import type { OpenFile } from "@/features/submissions/viewer/open-file";
import { useFetchedRows } from "@/features/submissions/viewer/use-fetched-rows";

interface FileListsProps {
  readonly open: OpenFile;
  readonly progress: FileProgress;
  readonly covered: boolean;
  /** The row of the file that is shown. */
  readonly at: number;
  /** Shows a row of the file. */
  readonly onShow: (at: number) => void;
  /** Shows it and goes there. */
  readonly onGo: (at: number) => void;
}
type Lists = "findings" | "claims";

/** Everything that was found, and every claim or payment: a way into a long file. */
export function FileLists(props: FileListsProps) {
  const { progress } = props;
  const [list, setList] = useState<Lists>("findings");
  const found = progress.counts.error + progress.counts.warning + progress.counts.note;
  return (
    <Pane
      number={3}
      title="Findings and claims"
      heading={
        <SwitchTabs
          label="Findings or claims"
          tabs={[
            { id: "findings", label: "Findings", count: found },
            { id: "claims", label: "Claims", count: progress.units },
          ]}
          current={list}
          onChange={(id) => setList(id as Lists)}
        />
      }
      aside={progress.looksUpCodes ? undefined : "codes not looked up"}
    >
      {list === "findings" ? <Findings {...props} more={found - progress.findings} /> : <Claims {...props} />}
    </Pane>
  );
}

const FINDINGS: readonly LongColumn[] = [
  { id: "line", heading: "Line", width: "72px", kind: "count", narrow: "title" },
  { id: "snip", heading: "SNIP", width: "60px", narrow: "side" },
  { id: "message", heading: "What is wrong", width: "minmax(0, 1fr)", narrow: "below" },
];

interface FindingsProps extends FileListsProps {
  /** Found, but not kept in words. */
  readonly more: number;
}

function Findings({ open, progress, covered, at: shown, more, onShow, onGo }: FindingsProps) {
  const [at, setAt] = useState(0);
  const rows = useFetchedRows<RowFinding>(
    useCallback((from: number, to: number) => open.ask("findings", from, to), [open]),
    progress.findings,
    String(progress.isComplete),
  );
  // The list goes along with the file, as far as it has been fetched.
  const isKnown = rows.at(0) !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another row of the file is shown.
  useEffect(() => {
    if (rows.at(at)?.at === shown) return;
    for (let index = 0; index < progress.findings; index += 1)
      if (rows.at(index)?.at === shown) return setAt(index);
  }, [shown, isKnown]);
  const show = (index: number) => {
    setAt(index);
    const finding = rows.at(index);
    if (finding) onShow(finding.at);
  };
  return (
    <LongGrid
      label="Findings"
      columns={FINDINGS}
      count={progress.findings}
      at={at}
      onAt={show}
      onOpen={(index) => onGo(rows.at(index)?.at ?? 0)}
      onRange={rows.want}
      row={(index) => {
        const finding = rows.at(index);
        if (!finding) return undefined;
        const { severity, snip } = finding;
        const words = findingText(finding, covered);
        return {
          severity,
          cells: [
            countText(finding.at + 1),
            snip,
            <span key="words" title={words}>
              {words}
            </span>,
          ],
        };
      }}
      filter={
        more > 0
          ? `The first ${countText(progress.findings)} stand here; ${countText(more)} more are marked at their segments.`
          : undefined
      }
      empty={
        <EmptyState
          kind="nothing-matches"
          title={progress.isComplete ? "Nothing was found wrong." : "Nothing was found yet."}
        />
      }
    />
  );
}

const CLAIMS: readonly LongColumn[] = [
  { id: "line", heading: "Line", width: "72px", kind: "count" },
  { id: "name", heading: "Number", width: "minmax(0, 1fr)", kind: "identity" },
];

function Claims({ open, progress, onShow, onGo }: FileListsProps) {
  const [at, setAt] = useState(0);
  const rows = useFetchedRows<UnitRow>(
    useCallback((from: number, to: number) => open.ask("units", from, to), [open]),
    progress.units,
    "",
  );
  const show = (index: number) => {
    setAt(index);
    const unit = rows.at(index);
    if (unit) onShow(unit.at);
  };
  return (
    <LongGrid
      label="Claims"
      columns={CLAIMS}
      count={progress.units}
      at={at}
      onAt={show}
      onOpen={(index) => onGo(rows.at(index)?.at ?? 0)}
      onRange={rows.want}
      row={(index) => {
        const unit = rows.at(index);
        return (
          unit && {
            cells: [
              countText(unit.at + 1),
              <span key="name" className="mono">
                {unit.name}
              </span>,
            ],
          }
        );
      }}
      empty={<EmptyState kind="nothing-matches" title="The file names no claim." />}
    />
  );
}
