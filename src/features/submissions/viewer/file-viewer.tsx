"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Way } from "@/components/frame/ways-on";
import { useKeys } from "@/components/keyboard/use-keys";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { ProgressLine } from "@/components/ui/progress-line";
import type { Severity } from "@/components/ui/severity-mark";
import { rawText } from "@/features/submissions/viewer/covered-text";
import { FileLists } from "@/features/submissions/viewer/file-lists";
import type { FileProgress, FileRow, RowDetail } from "@/features/submissions/viewer/file-row";
import type { OpenFile } from "@/features/submissions/viewer/open-file";
import { SegmentDetail } from "@/features/submissions/viewer/segment-detail";
import { FORMS, SegmentGrid } from "@/features/submissions/viewer/segment-grid";
import { useFetchedRows } from "@/features/submissions/viewer/use-fetched-rows";
import { useFind } from "@/features/submissions/viewer/use-find";
import { useOpenFile } from "@/features/submissions/viewer/use-open-file";
import { ViewerTools } from "@/features/submissions/viewer/viewer-tools";
import { useMay } from "@/trpc/use-viewer";

interface FileViewerProps {
  readonly file: Blob;
  /** What the page says at the bottom, and what else can be done with the file. */
  readonly message: ReactNode;
  readonly severity?: Severity | undefined;
  readonly ways?: readonly Way[] | undefined;
  readonly next?: Step | undefined;
}

const NOTHING_YET: FileProgress = {
  size: 0,
  bytes: 0,
  segments: 0,
  units: 0,
  counts: { error: 0, warning: 0, note: 0 },
  findings: 0,
  looksUpCodes: true,
  isComplete: false,
};

/** Any X12 file as loops and segments, with its findings where they stand. Read in the browser, whatever its size. */
export function FileViewer({ file, message, severity, ways = [], next }: FileViewerProps) {
  const may = useMay();
  const [{ form, claim }, setView] = useQueryStates({
    form: parseAsStringLiteral(FORMS).withDefault("both"),
    claim: parseAsString,
  });
  const [covered, setCovered] = useState(!may("x12:read"));
  const [at, setAt] = useState(0);
  const { open, progress = NOTHING_YET, failure } = useOpenFile(file);
  const rows = useRows(open, progress);
  const detail = useDetail(open, at, progress);
  const find = useFind({ open, initial: claim ?? "", isComplete: progress.isComplete, onShow: setAt });
  const nextForm = () => void setView({ form: FORMS[(FORMS.indexOf(form) + 1) % FORMS.length] ?? "both" });
  const toFinding = async (by: 1 | -1) => {
    const found = await open?.ask("nextFinding", at, by);
    if (found === undefined) notify(by === 1 ? "No finding below." : "No finding above.");
    else setAt(found);
  };
  const go = (row: number) => {
    setAt(row);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>("[data-pane='1'] [data-roving][tabindex='0']")?.focus(),
    );
  };
  const copy = () => {
    if (detail)
      void navigator.clipboard.writeText(rawText(detail.row, covered)).then(() => notify("Copied."));
  };
  useKeys("page", {
    "next-view": nextForm,
    "next-record": () => void toFinding(1),
    "previous-record": () => void toFinding(-1),
  });
  const cover = () => setCovered(!covered);
  return (
    <>
      {failure ? (
        <ErrorPanel happened="The file could not be read to its end." kept="What is shown." toDo={failure} />
      ) : null}
      <Panes screen="file" columns={["1fr", "400px"]}>
        <Pane
          number={1}
          title="Segments"
          summary={countOf(progress.segments, "segment")}
          aside={progress.isComplete ? `line ${countText(at + 1)}` : undefined}
        >
          {progress.isComplete || progress.size === 0 ? null : <Reading progress={progress} />}
          <SegmentGrid
            count={progress.segments}
            row={rows.at}
            onRange={rows.want}
            onAt={setAt}
            {...{ at, form, covered }}
            isComplete={progress.isComplete}
            filter={<ViewerTools {...{ find, at, form, covered }} onForm={nextForm} onCover={cover} />}
          />
        </Pane>
        <Panes rows={["1fr", "260px"]}>
          <Pane
            number={2}
            title={titleOf(detail)}
            summary={detail?.unit ? `claim ${detail.unit}` : undefined}
            aside={detail?.guide?.split(",")[0]}
          >
            {detail ? <SegmentDetail detail={detail} covered={covered} onCopy={copy} /> : null}
          </Pane>
          {open ? <FileLists {...{ open, progress, covered, at }} onShow={setAt} onGo={go} /> : null}
        </Panes>
      </Panes>
      <NextStepLine
        message={message}
        severity={severity}
        ways={[
          { id: "cover", label: covered ? "Show patient data" : "Cover patient data", onChoose: cover },
          { id: "copy", label: "Copy the segment", onChoose: copy },
          ...ways,
        ]}
        others={[{ label: "Previous finding", action: "previous-record", onAct: () => void toFinding(-1) }]}
        next={next ?? { label: "Next finding", action: "next-record", onAct: () => void toFinding(1) }}
      />
    </>
  );
}

const titleOf = (detail: RowDetail | undefined): string =>
  detail ? `${detail.row.segmentId} ${detail.row.name ?? ""}`.trim() || "No segment" : "Segment";

const MEGABYTE = 1_000_000;

const Reading = ({ progress }: { readonly progress: FileProgress }) => (
  <ProgressLine
    title="Reading the file"
    stage="in this browser, megabytes"
    done={Math.round(progress.bytes / MEGABYTE)}
    total={Math.max(Math.round(progress.size / MEGABYTE), 1)}
    problems={progress.counts.error + progress.counts.warning}
  />
);

const stampOf = ({ counts, isComplete }: FileProgress): string =>
  `${counts.error}/${counts.warning}/${counts.note}/${isComplete}`;

function useRows(open: OpenFile | undefined, progress: FileProgress) {
  const fetch = useCallback(
    (from: number, to: number): Promise<readonly FileRow[]> =>
      open?.ask("rows", from, to) ?? Promise.resolve([]),
    [open],
  );
  return useFetchedRows(fetch, progress.segments, stampOf(progress));
}

/** The focused row with its guide's words; the former one stays until the next is there. */
function useDetail(open: OpenFile | undefined, at: number, progress: FileProgress): RowDetail | undefined {
  const [detail, setDetail] = useState<RowDetail>();
  const stamp = progress.segments > at ? stampOf(progress) : undefined;
  useEffect(() => {
    if (stamp === undefined) return;
    let isStale = false;
    void open?.ask("detail", at).then((answer) => {
      if (!isStale) setDetail(answer);
    });
    return () => {
      isStale = true;
    };
  }, [open, at, stamp]);
  return detail;
}
