"use client";

import { useRef, useState } from "react";
import type { Marks } from "@/components/work-queue/marks";
import { markRange, toggleMark } from "@/components/work-queue/marks";

/** The marked rows, and the row a range begins at. */
export function useQueueMarks(idsInOrder: () => readonly string[]) {
  const [marks, setMarks] = useState<Marks>(new Set());
  const anchor = useRef<string>(undefined);
  const toggle = (id: string) => {
    anchor.current = id;
    setMarks(toggleMark(marks, id));
  };
  const extend = (id: string) => {
    setMarks(markRange(marks, idsInOrder(), { from: anchor.current ?? id, to: id }));
    anchor.current ??= id;
  };
  return {
    marks,
    toggle,
    extend,
    markAll: () => setMarks(new Set(idsInOrder())),
    clear: () => setMarks(new Set()),
  };
}
