"use client";

import { useCallback, useEffect, useState } from "react";
import type { OpenFile } from "@/features/submissions/viewer/open-file";

export interface Find {
  readonly text: string;
  /** Undefined while it is counted. */
  readonly count: number | undefined;
  /** The number of the match that is shown, from 1. */
  readonly number: number | undefined;
  readonly onText: (text: string) => void;
  readonly go: (from: number, by: 1 | -1) => void;
}

interface FindIn {
  readonly open: OpenFile | undefined;
  readonly initial: string;
  /** More of the file was read: the answer may be another. */
  readonly isComplete: boolean;
  readonly onShow: (at: number) => void;
}
const PAUSE_MS = 150;

/** Looks for a text in the whole file while it is typed, and walks from match to match. */
export function useFind({ open, initial, isComplete, onShow }: FindIn): Find {
  const [text, setText] = useState(initial);
  const [found, setFound] = useState<{ readonly count?: number; readonly number?: number }>({});
  const go = useCallback(
    async (from: number, by: 1 | -1) => {
      const match = await open?.ask("match", from, by);
      if (!match) return;
      setFound((before) => ({ ...before, number: match.number }));
      onShow(match.at);
    },
    [open, onShow],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once the whole file is there.
  useEffect(() => {
    setFound({});
    if (text.trim() === "") return;
    const timer = setTimeout(async () => {
      const count = await open?.ask("find", text);
      if (count === undefined) return;
      setFound({ count });
      if (count > 0) void go(-1, 1);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, open, isComplete, go]);
  return {
    text,
    count: found.count,
    number: found.number,
    onText: setText,
    go: (from, by) => void go(from, by),
  };
}
