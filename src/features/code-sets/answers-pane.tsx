"use client";

import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityWord } from "@/components/ui/severity-word";
import type { Column } from "@/components/work-queue/column";
import { type CodeLibrary, type CodeSet, periodWords } from "@/features/code-sets/library-words";

/** A release of a set, or a set without any. */
interface Answering {
  readonly id: string;
  readonly set: CodeSet;
  readonly release: CodeSet["releases"][number] | undefined;
  readonly first: boolean;
}

const answering = (set: CodeSet): readonly Answering[] =>
  set.releases.length === 0
    ? [{ id: set.system, set, release: undefined, first: true }]
    : set.releases.map((release, at) => ({ id: release.id, set, release, first: at === 0 }));

const COLUMNS: readonly Column<Answering>[] = [
  {
    id: "set",
    heading: "Code set",
    width: "226px",
    kind: "identity",
    cell: ({ set, first }) => (first ? set.name : ""),
  },
  {
    id: "release",
    heading: "Release",
    width: "2fr",
    cell: ({ set, release }) =>
      release ? (
        <span title={release.files.join(", ")}>{releaseWords(set, release.name)}</span>
      ) : (
        <span className="quiet">none: codes are taken as typed</span>
      ),
  },
  {
    id: "dates",
    heading: "Dates",
    width: "186px",
    cell: ({ release }) => (release ? periodWords(release) : ""),
  },
  { id: "today", heading: "Today", width: "112px", cell: (row) => <Standing {...row} /> },
];
/** The set's own name stands beside it. */
const releaseWords = ({ name }: CodeSet, release: string): string =>
  release.startsWith(`${name} `) ? release.slice(name.length + 1) : release;
const rowId = ({ id }: Answering): string => id;

const Standing = ({ set, first }: Answering) => {
  if (!first || set.origin === "none") return null;
  return set.coversToday ? (
    <SeverityWord severity="settled">covered</SeverityWord>
  ) : (
    <SeverityWord severity="warning">not covered</SeverityWord>
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
