"use client";

import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { type CodeLibrary, type CodeSet, periodWords } from "@/features/code-sets/library-words";

/** What a set is answered from for a stretch of days, or that nothing answers. */
interface Answering {
  readonly id: string;
  readonly set: CodeSet;
  readonly span: CodeSet["answers"][number] | undefined;
  readonly first: boolean;
}

function answering(set: CodeSet): readonly Answering[] {
  const spans = set.answers.map((span) => ({ id: `${set.system} ${span.from}`, set, span }));
  const isOpen = set.answers.some(({ isToday }) => isToday);
  const rows = isOpen ? spans : [{ id: set.system, set, span: undefined }, ...spans];
  return rows.map((row, at) => ({ ...row, first: at === 0 }));
}

const COLUMNS: readonly Column<Answering>[] = [
  {
    id: "set",
    heading: "Code set",
    width: "1fr",
    cell: ({ set, first }) => (first ? <b>{set.name}</b> : <span className="unseen">{set.name}</span>),
  },
  {
    id: "release",
    heading: "Answered from",
    width: "1fr",
    cell: ({ set, span }) =>
      span ? (
        <span title={span.files.join(", ")} className={span.isStarter ? "quiet" : undefined}>
          {releaseWords(set, span)}
        </span>
      ) : (
        <span className="quiet">nothing: codes are taken as typed</span>
      ),
  },
  { id: "dates", heading: "For dates (✓ today)", width: "44%", cell: (row) => <Dates {...row} /> },
];

/** The set's own name stands beside it. */
function releaseWords({ name: set }: CodeSet, { name, isStarter }: CodeSet["answers"][number]): string {
  const own = name.startsWith(`${set} `) ? name.slice(set.length + 1) : name;
  const dated = own === "undated" ? "your file" : own;
  // Its lists of numbers are named after themselves.
  return isStarter ? (/^starter set.*/.exec(own)?.[0] ?? "starter set") : dated;
}
const rowId = ({ id }: Answering): string => id;

const Dates = ({ span }: Answering) => {
  if (!span) return <SeverityWord severity="warning">today</SeverityWord>;
  return (
    <>
      {periodWords(span)} {span.isToday ? <SeverityMark severity="settled" says="today as well" /> : null}
    </>
  );
};

/** Rows take the focus, so that arrows walk and scroll the lists. */
const stay = () => undefined;

type Missing = CodeLibrary["missing"][number];

const MISSING: readonly Column<Missing>[] = [
  { id: "list", heading: "List", width: "1fr", cell: ({ title }) => <span title={title}>{title}</span> },
  {
    id: "where",
    heading: "Where to find it",
    width: "1fr",
    cell: ({ publisher, page }) => <span title={page}>{`${publisher}, ${page}`}</span>,
  },
];
const kindOf = ({ kind }: Missing): string => kind;

interface AnswersPaneProps extends Pick<CodeLibrary, "sets" | "missing"> {
  /** What else belongs to the answers: whom licenses cover. */
  readonly children?: ReactNode | undefined;
}

/** What the office answers from, set by set, and which official lists it has no file of. */
export const AnswersPane = ({ sets, missing, children }: AnswersPaneProps) => (
  <Pane
    number={1}
    title="What answers"
    summary={`${countOf(sets.filter(({ origin }) => origin === "releases").length, "set")} by your files`}
  >
    <div>
      <DataTable
        label="What answers"
        columns={COLUMNS}
        rows={sets.flatMap(answering)}
        rowId={rowId}
        onFocusRow={stay}
      />
      {children}
      <SectionHead title="No file yet" summary={countOf(missing.length, "list")} />
      <DataTable
        label="Lists without a file"
        columns={MISSING}
        rows={missing}
        rowId={kindOf}
        onFocusRow={stay}
      />
    </div>
  </Pane>
);
