"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Pane } from "@/components/frame/pane";
import { useRovingLinks } from "@/components/keyboard/use-roving-links";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { CodeArticle } from "@/features/encoder/code-article";
import type { CodeRef, EncoderView } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";
import type { Annotations, OfficeNote } from "@/features/encoder/use-annotations";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface CodePaneProps {
  readonly view: EncoderView;
  readonly shown: CodeRef | undefined;
  readonly found: FoundPage;
  readonly annotations: Annotations;
  /** The office has something to say on the code, which stands first. */
  readonly awaitsNotes: boolean;
  readonly onWrite: (note: OfficeNote | undefined) => void;
}

export type FoundPage = ReturnType<typeof useCodePage>;

const FRESH_MS = 600_000;

/** The page of a code on a date; while the next one is on its way the last one stays. */
export function useCodePage(shown: CodeRef | undefined, on: CalendarDate) {
  const trpc = useTRPC();
  return useQuery(
    trpc.encoder.page.queryOptions(
      { code: shown?.code ?? "", on, ...(shown?.set ? { set: shown.set } : {}) },
      { enabled: shown !== undefined, staleTime: FRESH_MS, placeholderData: keepPreviousData },
    ),
  );
}

/** The tabular view: a code, what it inherits, what stands above, below and beside it. */
export function CodePane({ view, shown, found, annotations, awaitsNotes, onWrite }: CodePaneProps) {
  // Who comes by a link reads the page; who looks for a code types.
  const [isByLink] = useState(shown !== undefined);
  const list = useRef<HTMLDivElement>(null);
  useRovingLinks(list);
  const page: CodePage | undefined = shown ? found.data : undefined;
  return (
    <Pane
      number={2}
      title={page && page.system !== "icd10cm" ? "Code" : "Tabular"}
      aside={page ? editionWords(page) : undefined}
      opensFocused={isByLink}
    >
      <div ref={list}>
        {page ? (
          <CodeArticle
            key={`${page.system} ${page.code}`}
            {...{ page, annotations, onWrite }}
            isWhole={annotations.settled || !awaitsNotes}
          />
        ) : (
          <NoPage {...{ view, shown, found }} />
        )}
      </div>
    </Pane>
  );
}

const editionWords = ({ sources }: CodePage) => sources[0]?.edition.replace(/:.*$/, "");

/** What brings a code here, by the way one looks for it. */
const COMES_HERE: Readonly<Record<EncoderView, string>> = {
  search: "Type words or a code; the row under the cursor is shown here with everything it inherits.",
  index: "Enter on a term with a code opens it here, with everything it inherits.",
  tables: "Enter on a code of the table opens it here, with everything it inherits.",
  "pcs-index": "Enter on a term goes on to its table; the code that is built there is shown here.",
  pcs: "The code is shown here as soon as its last character is chosen.",
  check: "Enter on a finding opens the code it speaks of here.",
};

function NoPage({ view, shown, found }: Pick<CodePaneProps, "view" | "shown" | "found">) {
  if (!shown)
    return (
      <div className="pad no-code">
        <EmptyState kind="nothing-yet" title="No code is open.">
          {COMES_HERE[view]}
        </EmptyState>
      </div>
    );
  if (found.error)
    return (
      <div className="pad">
        <ErrorPanel
          happened={`${shown.code} was not opened.`}
          kept={messageOf(found.error)}
          toDo="Try again."
          action={<Button onPress={() => void found.refetch()}>Try again</Button>}
        />
      </div>
    );
  return <p className="pad quiet text-grid">Opening {shown.code}.</p>;
}
