"use client";

import type { CSSProperties, ReactNode } from "react";
import { useRef } from "react";
import { usePaneSizes } from "@/components/frame/use-pane-sizes";
import { useKeys } from "@/components/keyboard/use-keys";

interface PanesProps {
  readonly children: ReactNode;
  /** CSS grid tracks side by side: ["376px", "1fr", "304px"]. Sizes in px can be changed by key. */
  readonly columns?: readonly string[] | undefined;
  /** Tracks from top to bottom. */
  readonly rows?: readonly string[] | undefined;
  /** Under this name the widths are remembered. */
  readonly screen?: string | undefined;
}

/** Panes side by side or stacked; nest them for both. Divided by hairlines only. */
export function Panes({ children, columns, rows, screen }: PanesProps) {
  const element = useRef<HTMLDivElement>(null);
  const { tracks, resize } = usePaneSizes(screen, columns ?? []);
  const columnOfFocus = () =>
    [...(element.current?.children ?? [])].findIndex((child) => child.contains(document.activeElement));
  useKeys(
    "focus",
    columns
      ? {
          "wider-pane": () => resize(columnOfFocus(), 24),
          "narrower-pane": () => resize(columnOfFocus(), -24),
        }
      : {},
    element,
  );
  const style = {
    "--columns": tracksOf(tracks),
    "--rows": tracksOf(rows ?? []),
  } as CSSProperties;
  return (
    <div ref={element} className="panes" data-tracks={columns?.length} style={style}>
      {children}
    </div>
  );
}

const ONE_TRACK = "minmax(0, 1fr)";

/** Flexible tracks may shrink below their content. Both are always set, since nested panes inherit. */
const tracksOf = (tracks: readonly string[]): string => tracks.map(trackOf).join(" ") || ONE_TRACK;

/** A wide pane leaves its neighbor the larger part of a narrow window. */
const trackOf = (track: string): string => {
  if (track.endsWith("fr")) return `minmax(0, ${track})`;
  return Number.parseInt(track, 10) > WIDE_PX ? `min(${track}, 43vw)` : track;
};
const WIDE_PX = 440;
