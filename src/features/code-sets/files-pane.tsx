"use client";

import type { DragEvent, RefObject } from "react";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { sizeText } from "@/components/format/size-text";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { ProblemNote } from "@/components/ui/problem-note";
import { ProgressLine } from "@/components/ui/progress-line";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { type CodeFile, contentWords } from "@/features/code-sets/library-words";
import type { useCodeUpload } from "@/features/code-sets/use-code-upload";

interface FilesPaneProps {
  readonly files: readonly CodeFile[];
  readonly zone: string;
  readonly mayImport: boolean;
  readonly upload: ReturnType<typeof useCodeUpload>;
  /** The hidden chooser, so that the next step can open it too. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly selectedId: string | undefined;
  readonly onOpen: (file: CodeFile) => void;
  readonly onRemove: (file: CodeFile) => void;
}

const STATES = {
  received: ["note", "waits"],
  reading: ["note", "being read"],
  ready: ["settled", "answers"],
  refused: ["blocks", "refused"],
} as const;

const columns = (zone: string): readonly Column<CodeFile>[] => [
  {
    id: "name",
    heading: "File",
    width: "minmax(282px, 5fr)",
    kind: "identity",
    narrow: "title",
    cell: ({ name }) => (
      <span className="file-name" title={name}>
        {name}
      </span>
    ),
  },
  {
    id: "content",
    heading: "What is in it",
    width: "minmax(110px, 6fr)",
    narrow: "below",
    cell: (file) => <span title={contentWords(file)}>{contentWords(file)}</span>,
  },
  { id: "state", heading: "State", width: "108px", narrow: "side", cell: (file) => <State {...file} /> },
  {
    id: "brought",
    heading: "Imported",
    width: "88px",
    cell: ({ receivedAt }) => (
      <span title={instantText(receivedAt, zone)}>{instantText(receivedAt, zone).slice(0, DAY_LENGTH)}</span>
    ),
  },
];

/** "06/09/2026"; the minute stands on the file itself. */
const DAY_LENGTH = 10;

const State = ({ status, lists }: CodeFile) => {
  const replaced = lists.length > 0 && lists.every((list) => list.replaced);
  const [severity, word] = STATES[status];
  return <SeverityWord severity={replaced ? "note" : severity}>{replaced ? "replaced" : word}</SeverityWord>;
};

/** Of an archive the stage names the file inside; a plain file's own name stands before it. */
const stageOf = (name: string, stage: string): string => stage.replace(` ${name}`, "");

const fileId = ({ id }: CodeFile): string => id;
const stateOf = ({ status }: CodeFile) => (status === "refused" ? { severity: "blocks" as const } : {});

/** Every official file the office has, with what came of it; more are dropped here or chosen. */
export function FilesPane(props: FilesPaneProps) {
  const { files, zone, mayImport, upload, input, selectedId, onOpen, onRemove } = props;
  const [over, setOver] = useState(false);
  const take = (chosen: Iterable<File>) => {
    const list = [...chosen];
    if (list.length > 0) void upload.bring(list);
  };
  const drop = mayImport
    ? {
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        },
        onDragOver: (event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
      }
    : {};
  return (
    <Pane
      number={2}
      title="Files"
      summary={over ? "let go to import" : countOf(files.length, "file")}
      aside={upload.working}
      opensFocused
    >
      <section
        aria-label="Files of code sets"
        className="drop-area"
        data-over={over ? "" : undefined}
        {...drop}
      >
        {files.flatMap((file) =>
          file.progress && file.status === "reading"
            ? [
                <ProgressLine
                  key={file.id}
                  title={file.name}
                  {...file.progress}
                  stage={stageOf(file.name, file.progress.stage)}
                  amountText={sizeText}
                />,
              ]
            : [],
        )}
        {upload.failures.map(({ name, failure }) => (
          <ProblemNote key={name} problem={`${name}: ${failure}`} />
        ))}
        <WorkQueue
          label="Files of code sets"
          noun="file"
          columns={columns(zone)}
          rows={files}
          rowId={fileId}
          rowState={stateOf}
          selectedId={selectedId}
          onOpen={onOpen}
          keys={mayImport ? { new: () => input.current?.click(), remove: onRemove } : {}}
          empty={<NoFiles mayImport={mayImport} />}
          opensFocused
        />
        <input
          ref={input}
          type="file"
          multiple
          className="unseen"
          tabIndex={-1}
          aria-label="Files to import"
          onChange={(event) => {
            take(event.target.files ?? []);
            event.target.value = "";
          }}
        />
      </section>
    </Pane>
  );
}

const NoFiles = ({ mayImport }: { readonly mayImport: boolean }) => (
  <EmptyState kind="nothing-yet" title="The starter set answers.">
    It holds common codes, not all of them.{" "}
    {mayImport
      ? "Drop the publishers’ files here, as they were published: plain, .gz or .zip."
      : "An administrator imports the publishers’ files."}
  </EmptyState>
);
