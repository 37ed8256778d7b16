"use client";

import type { CSSProperties } from "react";

interface QueueMoreProps {
  readonly label: string;
  readonly index: number;
  readonly columnCount: number;
  readonly style: CSSProperties;
  readonly focusable: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** "33 more in this group". */
export const QueueMore = ({
  label,
  index,
  columnCount,
  style,
  focusable,
  onFocus,
  onOpen,
}: QueueMoreProps) => (
  <div
    role="row"
    className="queue-row"
    data-index={index}
    data-roving=""
    aria-rowindex={index + 2}
    tabIndex={focusable ? 0 : -1}
    style={style}
    onFocus={onFocus}
    onClick={onOpen}
  >
    <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className="queue-more-words">
      {label}
    </div>
  </div>
);
