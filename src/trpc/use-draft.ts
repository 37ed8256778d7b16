"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTRPC } from "./client";

const SAVE_AFTER_MS = 800;

export interface DraftField {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For "draft saved 10:44"; undefined while nothing is kept. */
  readonly savedAt: Date | undefined;
  /** True once the kept text, if any, has arrived. */
  readonly ready: boolean;
  /** Forgets the draft: the text was saved for good, or given up. */
  readonly clear: () => void;
}

/**
 * Text that survives reload, time-out and outage: kept on the server under the person and the key. A key names
 * screen, record id and field ("appeal-letter/<id>/body"), never a person.
 */
export function useDraft(key: string, initial = ""): DraftField {
  const trpc = useTRPC();
  const kept = useQuery(
    trpc.drafts.get.queryOptions({ key }, { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  );
  const save = useMutation(
    trpc.drafts.save.mutationOptions({ onError: () => undefined, retry: 20, retryDelay: 3000 }),
  );
  const forget = useMutation(trpc.drafts.clear.mutationOptions({ onError: () => undefined }));
  const [typed, setTyped] = useState<{ readonly key: string; readonly text: string }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string>(undefined);
  const { mutate: saveNow } = save;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current !== undefined) saveNow({ key, text: waiting.current });
    waiting.current = undefined;
  }, [key, saveNow]);

  // Leaving the screen or the tab must not cost the last words.
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && flush();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      flush();
    };
  }, [flush]);

  const setText = (text: string) => {
    setTyped({ key, text });
    waiting.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, SAVE_AFTER_MS);
  };
  const clear = () => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    setTyped(undefined);
    forget.mutate({ key });
  };
  return {
    // A screen may go on to the next record without being drawn anew: its key then changes, and its text with it.
    text: (typed?.key === key ? typed.text : undefined) ?? kept.data?.text ?? initial,
    setText,
    savedAt: save.data?.savedAt ?? kept.data?.updatedAt,
    ready: !kept.isPending,
    clear,
  };
}
