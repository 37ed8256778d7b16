"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { TERM_DIVIDER } from "@/features/encoder/index-steps";
import { PcsIndexHead } from "@/features/encoder/pcs-index-head";
import { PcsIndexLine, type PcsIndexRow } from "@/features/encoder/pcs-index-line";
import { TermFinder } from "@/features/encoder/term-finder";
import { usePlaceWords } from "@/features/encoder/use-place-words";
import { useTRPC } from "@/trpc/client";

const SAYS = {
  file: "the index of ICD-10-PCS",
  field: "Term of the index of procedures",
  list: "Terms of the index of procedures",
  examples: ["Resection", "uterus"],
} as const;

/** The index of hospital procedures: a term by its words, the terms below it, and the table that opens in the builder. */
export function PcsIndexFinder({ address }: { readonly address: EncoderAddress }) {
  const trpc = useTRPC();
  const path = address.pcsterm ? address.pcsterm.split(TERM_DIVIDER) : [];
  const typed = usePlaceWords(path.join(TERM_DIVIDER));
  const answer = useQuery(
    trpc.encoder.pcsIndex.queryOptions(
      { on: address.on, path: [...path], words: typed.words.trim() },
      { staleTime: 600_000, placeholderData: keepPreviousData },
    ),
  );
  /** With words already typed there, where the index has the rest of a reference further below. */
  const goTo = (term: readonly string[], words = "") => {
    const next = term.join(TERM_DIVIDER);
    typed.type(words, next);
    address.go({ pcsterm: next || null });
  };
  const build = (stem: string | null, aim?: string) =>
    address.go({ view: "pcs", ...(stem && { pcs: stem }), aim: aim ?? null, keys: null });
  const take = (row: PcsIndexRow) => {
    const [stem] = row.stems;
    // A main term is entered; the table of a term without terms below it opens at once.
    if (row.hasBelow && (row.path.length === 1 || !stem)) goTo(row.path);
    else if (stem) build(stem, row.use);
    else if (row.see?.path) goTo(row.see.path, row.see.look);
    else if (row.use) build(null, row.use);
  };
  return (
    <TermFinder
      says={SAYS}
      {...{ path, typed, answer }}
      Line={PcsIndexLine}
      head={<PcsIndexHead place={answer.data?.place} onTerm={goTo} onBuild={build} />}
      onTerm={goTo}
      onTake={take}
    />
  );
}
