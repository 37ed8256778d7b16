"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { setName } from "@/features/encoder/encoder-words";
import type { Found } from "@/features/encoder/use-hits";
import { messageOf } from "@/trpc/refusal";

interface SearchStateProps {
  readonly query: string;
  readonly found: Found;
  readonly onTry: (words: string) => void;
}

/** What is to be said below the rows: nothing typed, nothing found, nothing loaded, or not reached. */
export function SearchState({ query, found, onTry }: SearchStateProps) {
  const { data, error, isFetching, refetch } = found;
  if (error)
    return (
      <div className="pad">
        <ErrorPanel
          happened="The codes were not searched."
          kept={messageOf(error)}
          toDo="Try again."
          action={<Button onPress={() => void refetch()}>Try again</Button>}
        />
      </div>
    );
  if (query.trim() === "") return null;
  // The first question after new files waits until the search of them is made.
  if (!data) return <p className="pad quiet text-grid skeletons">Searching the codes.</p>;
  const nothing = data.rows.length === 0;
  return (
    <>
      {nothing && !isFetching ? (
        <div className="pad">
          <EmptyState kind="nothing-matches" title={`Nothing matches “${query.trim()}”.`}>
            Fewer or other words find more; no code is guessed.
            <NearTerms terms={data.nearTerms} onTry={onTry} />
          </EmptyState>
        </div>
      ) : null}
      {nothing ? <Missing systems={data.missing} /> : null}
    </>
  );
}

interface NearTermsProps {
  readonly terms: readonly string[];
  readonly onTry: (words: string) => void;
}

const NearTerms = ({ terms, onTry }: NearTermsProps) =>
  terms.length === 0 ? null : (
    <span className="near-terms">
      {" "}
      Spelled alike:{" "}
      {terms.map((term) => (
        <button key={term} type="button" className="btn" data-look="plain" onClick={() => onTry(term)}>
          {term}
        </button>
      ))}
    </span>
  );

const Missing = ({ systems }: { readonly systems: readonly string[] }) =>
  systems.length === 0 ? null : (
    <p className="pad quiet text-label">
      No file is loaded for {systems.map(setName).join(", ")}. An administrator imports it under Settings,
      Code sets.
    </p>
  );
