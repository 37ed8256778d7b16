"use client";

import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { EditionLine } from "@/features/encoder/edition-line";
import { FinderField } from "@/features/encoder/finder-field";
import { IndexFoot } from "@/features/encoder/index-foot";
import { TERM_DIVIDER } from "@/features/encoder/index-steps";
import type { IndexLineProps } from "@/features/encoder/index-term";
import { NotLoaded } from "@/features/encoder/not-loaded";
import { useAnswered } from "@/features/encoder/use-answered";
import { useListCursor } from "@/features/encoder/use-list-cursor";
import type { PlaceWords } from "@/features/encoder/use-place-words";

type Edition = Parameters<typeof EditionLine>[0]["edition"];

interface TermPage<Row> {
  readonly rows: readonly Row[];
  readonly more: number;
  readonly edition?: Edition | undefined;
}

interface TermFinderProps<Row> {
  readonly says: {
    readonly file: string;
    readonly field: string;
    readonly list: string;
    /** What might be typed for a main term, and below one. */
    readonly examples: readonly [main: string, below: string];
  };
  /** The term that is open, main term first; empty at the top. */
  readonly path: readonly string[];
  readonly typed: PlaceWords;
  readonly answer: {
    readonly data: TermPage<Row> | undefined;
    readonly isPending: boolean;
    readonly isPlaceholderData: boolean;
  };
  readonly Line: ComponentType<IndexLineProps<Row>>;
  readonly tabs?: ReactNode;
  readonly notice?: ReactNode;
  /** Where one stands, above the terms. */
  readonly head: ReactNode;
  readonly onTerm: (path: readonly string[]) => void;
  readonly onTake: (row: Row) => void;
}

/** An index that is walked by words: main terms, the terms below one, and the way back up. */
export function TermFinder<Row extends { readonly path: readonly string[] }>(props: TermFinderProps<Row>) {
  const { says, path, typed, answer, Line, onTerm, onTake } = props;
  const { data, isPending, isPlaceholderData: isOfBefore } = answer;
  const { words, place } = typed;
  const listId = useId();
  const rows = data?.rows ?? [];
  const asked = `${place} ${words.trim()}`;
  const answered = useAnswered({ key: asked, from: path.length, filtered: words.trim() !== "" }, isOfBefore);
  // Rows of the last question are shown until the next are there, and not taken.
  const take = (row: Row) => (isOfBefore ? undefined : onTake(row));
  const cursor = useListCursor(rows, take, { list: asked, isOfBefore });
  useFieldAfterStep(answered.key, listId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Backspace" || words !== "" || path.length === 0) return cursor.onKeyDown(event);
    event.preventDefault();
    onTerm(path.slice(0, -1));
  };
  if (!isPending && !data?.edition) return <NotLoaded file={says.file} />;
  const isMain = path.length === 0;
  const [main, below] = says.examples;
  return (
    <>
      <FinderField
        label={isMain ? says.field : `Words below ${path.at(-1)}`}
        placeholder={isMain ? main : below}
        value={words}
        onChange={typed.type}
        onKeyDown={onKeyDown}
        listId={listId}
        activeId={cursor.chosen ? `${listId}-${cursor.at}` : undefined}
      />
      <div className="hit-filters">
        {props.tabs}
        {data?.edition ? <EditionLine edition={data.edition} /> : null}
      </div>
      {props.notice}
      <div key={answered.key}>
        {props.head}
        <div id={listId} role="listbox" aria-label={says.list} className="hits">
          {rows.map((row, index) => (
            <Line
              key={row.path.join(TERM_DIVIDER)}
              id={`${listId}-${index}`}
              row={row}
              above={answered.filtered ? row.path.slice(answered.from, -1) : NOTHING}
              selected={index === cursor.at}
              onPick={() => {
                cursor.setAt(index);
                take(row);
              }}
            />
          ))}
        </div>
      </div>
      <IndexFoot nothing={rows.length === 0 && !isPending} more={data?.more ?? 0} below={!isMain} />
    </>
  );
}

const NOTHING: readonly string[] = [];

/** What was followed is gone with the answer before; the next words are typed. */
function useFieldAfterStep(answered: string, listId: string): void {
  const first = useRef(answered);
  useEffect(() => {
    if (answered === first.current || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(listId)}"]`)?.focus();
  }, [answered, listId]);
}
