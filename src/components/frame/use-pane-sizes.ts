"use client";

import { useEffect, useState } from "react";

const LEAST = 200;
const MOST = 900;

/** Widths of a screen's panes, changed by key and remembered in this browser. No patient data is kept. */
export function usePaneSizes(screen: string | undefined, initial: readonly string[]) {
  const [changes, setChanges] = useState<Readonly<Record<number, number>>>({});
  const key = `firstpass-panes-${screen}`;
  useEffect(() => {
    const kept = screen ? window.localStorage.getItem(key) : null;
    if (kept) setChanges(readChanges(kept));
  }, [screen, key]);
  const tracks = initial.map((track, index) => resized(track, changes[index] ?? 0));
  const resize = (index: number, by: number) => {
    const fixed = initial[index]?.endsWith("px");
    const other = fixed ? index : initial.findIndex((track) => track.endsWith("px"));
    if (index < 0 || other < 0) return false;
    const next = { ...changes, [other]: (changes[other] ?? 0) + (fixed ? by : -by) };
    setChanges(next);
    if (screen) window.localStorage.setItem(key, JSON.stringify(next));
    return true;
  };
  return { tracks, resize };
}

const resized = (track: string, by: number): string =>
  track.endsWith("px") && by !== 0
    ? `${Math.min(MOST, Math.max(LEAST, Number.parseInt(track, 10) + by))}px`
    : track;

function readChanges(kept: string): Record<number, number> {
  const entries = Object.entries(JSON.parse(kept) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}
