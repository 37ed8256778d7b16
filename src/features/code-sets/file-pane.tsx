"use client";

import { DataTable } from "@/components/data-table";
import { countOf, countText } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { sizeText } from "@/components/format/size-text";
import { Pane } from "@/components/frame/pane";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import {
  type CodeFile,
  countWords,
  editionWords,
  type FileList,
  periodWords,
} from "@/features/code-sets/library-words";

interface FilePaneProps {
  readonly file: CodeFile;
  readonly zone: string;
  /** Absent for who may not. */
  readonly onRemove: (() => void) | undefined;
  readonly onClose: () => void;
}

const problemColumns: readonly Column<Problem>[] = [
  {
    id: "line",
    heading: "Line",
    width: "84px",
    kind: "count",
    cell: ({ line }) => (line > 0 ? countText(line) : "–"),
  },
  {
    id: "why",
    heading: "Value and reason",
    width: "1fr",
    cell: ({ place, message }) => <span title={place}>{message}</span>,
  },
];
type Problem = CodeFile["problems"][number] & { readonly id: string };
const problemId = ({ id }: Problem): string => id;

/** One file: its checksum, who brought it, every list in it, or why it was refused. */
export function FilePane({ file, zone, onRemove, onClose }: FilePaneProps) {
  const problems = file.problems.map((problem, at) => ({ ...problem, id: String(at) }));
  return (
    <Pane
      number={3}
      title={file.name}
      aside={
        <Button look="plain" hint="back" onPress={onClose}>
          Close
        </Button>
      }
    >
      <div>
        <Facts
          facts={[
            { label: "Imported", value: instantText(file.receivedAt, zone), note: file.receivedBy },
            { label: "Size", value: sizeText(file.size) },
            { label: "SHA-256", value: <span className="mono anywhere">{file.sha256}</span> },
          ]}
        />
        {file.lists.map((list) => (
          <ListPart key={list.name + list.kind} list={list} />
        ))}
        {problems.length > 0 ? (
          <>
            <SectionHead title="Refused" summary={countOf(file.problemCount, "problem")} />
            <DataTable
              label="Why it was refused"
              columns={problemColumns}
              rows={problems}
              rowId={problemId}
            />
          </>
        ) : null}
        {onRemove ? (
          <p className="pad">
            <Button hint="remove" onPress={onRemove}>
              Take it out
            </Button>
          </p>
        ) : null}
      </div>
    </Pane>
  );
}

const ListPart = ({ list }: { readonly list: FileList }) => (
  <>
    <SectionHead
      title={`${list.title}${editionWords(list)}`}
      summary={list.replaced ? "a later file answers instead" : undefined}
    />
    <Facts
      facts={[
        { label: "Publisher", value: list.publisher },
        { label: "Dates", value: periodWords(list) },
        { label: "Holds", value: countWords(list.counts) },
        ...(list.remarkCount > 0
          ? [
              {
                label: "Remarks",
                value: countOf(list.remarkCount, "slip of the publisher", "slips of the publisher"),
              },
            ]
          : []),
        { label: "In the file", value: <span className="mono anywhere">{list.name}</span> },
      ]}
    />
  </>
);
