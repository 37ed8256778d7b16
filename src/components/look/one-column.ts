"use client";

import { useSyncExternalStore } from "react";

/** Where panes stand one below the other; the same width as in the style sheets. */
const ONE_COLUMN = "(max-width: 720px)";

export const isOneColumn = (): boolean => window.matchMedia(ONE_COLUMN).matches;

function watch(changed: () => void): () => void {
  const media = window.matchMedia(ONE_COLUMN);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** For what is measured in numbers, such as rows of a windowed grid; all else is the style sheets'. */
export const useIsOneColumn = (): boolean => useSyncExternalStore(watch, isOneColumn, () => false);
