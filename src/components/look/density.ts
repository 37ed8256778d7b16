"use client";

import { useSyncExternalStore } from "react";
import type { Density } from "@/components/look/look-preferences";

/** Row heights in px; the same numbers as --row in tokens.css. */
export const rowHeight: Readonly<Record<Density, number>> = { compact: 28, regular: 36, touch: 44 };

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-density"] });
  return () => observer.disconnect();
}

function readDensity(): Density {
  const density = document.documentElement.dataset.density;
  return density === "regular" || density === "touch" ? density : "compact";
}

/** The density set on the page; windowed grids need it as a number. */
export const useDensity = (): Density => useSyncExternalStore(watch, readDensity, () => "compact");
