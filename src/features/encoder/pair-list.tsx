"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorPanel } from "@/components/ui/error-panel";
import { SectionHead } from "@/components/ui/section-head";
import { type Pair, pairWords, SETTING_NAMES } from "@/features/encoder/edits-words";
import { CodeLink, useEncoderWalk } from "@/features/encoder/encoder-walk";
import type { PairsShown } from "@/features/encoder/pairs-shown";
import { useAnswered } from "@/features/encoder/use-answered";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface PairListProps {
  readonly code: string;
  readonly asked: PairsShown;
}

/** The pairs of one column: found by code or title, fifty at a time. */
export function PairList({ code, asked }: PairListProps) {
  const walk = useEncoderWalk();
  const [words, setWords] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { rows, found, total, error, more, isOfBefore } = usePairs({ code, asked, words });
  const answered = useAnswered({ key: words.trim() }, isOfBefore);
  useEffect(() => field.current?.focus(), []);
  if (!walk) return null;
  const title = asked.column === 1 ? `Not paid beside ${code}` : `Beside which ${code} is not paid`;
  return (
    <section aria-label={title} className="pair-list">
      <SectionHead
        title={title}
        summary={SETTING_NAMES[asked.setting]}
        aside={
          <Button look="plain" onPress={() => walk.showPairs(undefined)}>
            Close
          </Button>
        }
      />
      <div className="book-field no-print">
        <input
          ref={field}
          className="input"
          type="search"
          aria-label="Code or words of the other service"
          placeholder="Code or words of the other service"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="quiet nowrap" role="status">
          {total === undefined ? "" : words.trim() === "" ? `${total} pairs` : `${found} of ${total} pairs`}
        </span>
      </div>
      {error ? (
        <div className="pad">
          <ErrorPanel happened="The pairs were not opened." kept={messageOf(error)} toDo="Try again." />
        </div>
      ) : null}
      <ul className="code-list" key={answered.key}>
        {rows.map((pair) => (
          <PairRow key={`${pair.column} ${pair.other}`} pair={pair} />
        ))}
      </ul>
      {more ? (
        <p className="pad text-grid">
          <Button look="plain" onPress={more}>
            Show more
          </Button>{" "}
          <span className="quiet">
            {rows.length} of {found} shown
          </span>
        </p>
      ) : null}
    </section>
  );
}

const PairRow = ({ pair }: { readonly pair: Pair }) => (
  <li>
    <CodeLink code={pair.other} />
    <span>
      {pair.title || <span className="quiet">descriptor not licensed</span>}
      <small className="quiet">{pairWords(pair)}</small>
    </span>
  </li>
);

const PAGE = 50;

function usePairs({ code, asked, words }: PairListProps & { readonly words: string }) {
  const trpc = useTRPC();
  const walk = useEncoderWalk();
  const { data, error, hasNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(
    trpc.encoder.pairs.infiniteQueryOptions(
      { code, on: walk?.on ?? "", ...asked, words: words.trim(), limit: PAGE },
      {
        getNextPageParam: (page) => page.nextCursor,
        staleTime: 600_000,
        placeholderData: keepPreviousData,
      },
    ),
  );
  const [first] = data?.pages ?? [];
  return {
    rows: data?.pages.flatMap((page) => page.rows) ?? [],
    found: first?.found ?? 0,
    total: first?.total,
    error,
    isOfBefore: isPlaceholderData,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
  };
}
