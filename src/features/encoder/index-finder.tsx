"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { IndexHead } from "@/features/encoder/index-head";
import { IndexLine, type IndexRow } from "@/features/encoder/index-line";
import { addressOf, type IndexTarget, stepTo, TERM_DIVIDER } from "@/features/encoder/index-steps";
import { TermFinder } from "@/features/encoder/term-finder";
import { usePlaceWords } from "@/features/encoder/use-place-words";
import { useTRPC } from "@/trpc/client";

const BOOKS = [
  { id: "diseases", label: "Diseases and injuries" },
  { id: "causes", label: "External causes" },
] as const;

const SAYS = {
  file: "the alphabetic index",
  field: "Term of the index",
  list: "Terms of the index",
  examples: ["Diabetes", "with retinopathy"],
} as const;

interface IndexFinderProps {
  readonly address: EncoderAddress;
  readonly onOpen: (code: CodeRef) => void;
}

/** The alphabetic index: a term by its words, the terms below it, see and see also as jumps. */
export function IndexFinder({ address, onOpen }: IndexFinderProps) {
  const trpc = useTRPC();
  const path = address.term ? address.term.split(TERM_DIVIDER) : [];
  const typed = usePlaceWords(`${address.book} ${address.term}`);
  const [seen, setSeen] = useState<string>();
  const answer = useQuery(
    trpc.encoder.index.queryOptions(
      { book: address.book, on: address.on, path: [...path], words: typed.words.trim() },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  const goTo = (term: readonly string[]) => {
    setSeen(undefined);
    typed.type("");
    address.go({ term: term.join(TERM_DIVIDER) || null });
  };
  const follow = (target: IndexTarget, from = path.at(-1)) => {
    const step = stepTo(target);
    if (step?.code) onOpen({ code: step.code, set: "icd10cm" });
    const change = step && addressOf(step);
    if (!change) return;
    typed.type("");
    setSeen(step.condition ? from : undefined);
    address.go(change);
  };
  const take = (row: IndexRow) => {
    const [reference] = row.references;
    // A main term is entered; its own code stands at the head of what is below it.
    if (row.hasBelow && (row.path.length === 1 || !row.code)) goTo(row.path);
    else if (row.code) onOpen({ code: row.code, set: "icd10cm" });
    else if (reference) follow(reference.target, row.title);
  };
  return (
    <TermFinder
      says={SAYS}
      {...{ path, typed, answer }}
      Line={IndexLine}
      tabs={
        <SwitchTabs
          label="Indexes"
          tabs={BOOKS}
          current={address.book}
          onChange={(id) => address.go({ book: id === "causes" ? "causes" : "diseases", term: null })}
        />
      }
      notice={
        seen && path.length === 0 ? (
          <p className="pad text-grid">
            <b>See condition:</b> type the condition itself, such as the disease or injury, in place of {seen}
            .
          </p>
        ) : null
      }
      head={<IndexHead place={answer.data?.place} onTerm={goTo} onFollow={follow} />}
      onTerm={goTo}
      onTake={take}
    />
  );
}
