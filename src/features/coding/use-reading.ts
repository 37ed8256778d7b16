"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { selectSpan } from "@/components/evidence/select-span";
import { selectedPassage } from "@/components/evidence/selected-passage";
import type { Passage } from "@/domain/coding/coding-sheet";
import { sentenceSpans } from "@/domain/documentation/sentence-spans";
import type { Workspace } from "@/features/coding/sheet-wire";
import { useTRPC } from "@/trpc/client";

/** The tab of what the source sent as structured entries. */
export const STRUCTURED = "structured";
export const RECORD_PANE = '[data-pane="1"]';
const OVERLAP_PX = 60;

export type RecordDocument = Workspace["record"]["documents"][number];
export type Reading = ReturnType<typeof useReading>;

/** Which document is shown, which are read, and what is selected in it. */
export function useReading({ documents }: Workspace["record"]) {
  const [shownId, setShownId] = useState(documents[0]?.id ?? STRUCTURED);
  const [read, setRead] = useState<ReadonlySet<string>>(
    () => new Set(documents.flatMap(({ id, unread }) => (unread ? [] : [id]))),
  );
  const markRead = useMutation(useTRPC().coding.markRead.mutationOptions());
  const text = useRef<HTMLDivElement>(null);
  const sentence = useRef(-1);
  const shown = documents.find(({ id }) => id === shownId);
  const unread = documents.filter(({ id }) => !read.has(id));

  const show = (id: string) => {
    sentence.current = -1;
    if (id === shownId) return;
    setShownId(id);
    document.querySelector(RECORD_PANE)?.scrollTo({ top: 0 });
  };
  const finish = () => {
    if (!shown || read.has(shown.id)) return;
    setRead(new Set([...read, shown.id]));
    markRead.mutate({ documentId: shown.id });
  };
  /** A page on; at its end the document is read and the next unread one comes. */
  const pageOn = (): boolean => {
    const pane = document.querySelector(RECORD_PANE);
    if (!pane || !shown) return false;
    if (pane.scrollTop + pane.clientHeight < pane.scrollHeight - 2) {
      pane.scrollBy({ top: pane.clientHeight - OVERLAP_PX });
      if (pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2) finish();
      return true;
    }
    const next = unread.find(({ id }) => id !== shown.id);
    finish();
    if (next) show(next.id);
    return true;
  };
  const step = (by: 1 | -1) => (): boolean => {
    if (!shown || !text.current) return false;
    const spans = sentenceSpans(shown.text);
    sentence.current = Math.max(0, Math.min(spans.length - 1, sentence.current + by));
    const span = spans[sentence.current];
    return span !== undefined && selectSpan(text.current, span);
  };
  const passage = (): Passage | undefined => {
    const found = text.current ? selectedPassage(text.current) : undefined;
    if (!found || !shown) return undefined;
    const { start, end } = found;
    return { documentId: shown.id, start, end, text: shown.text.slice(start, end) };
  };
  return { shown, shownId, unread, text, show, pageOn, next: step(1), previous: step(-1), passage };
}
