"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { usePaneFocus } from "@/components/frame/pane-focus";

interface PaneProps {
  /** 1 to 6: the digit that brings the focus here. */
  readonly number: number;
  /** Spoken name; shown as heading unless `heading` replaces it, for instance with tabs. */
  readonly title: string;
  readonly heading?: ReactNode | undefined;
  /** Quiet words after the title: "5 settled, 2 proposed". */
  readonly summary?: ReactNode | undefined;
  readonly aside?: ReactNode | undefined;
  /** Takes the focus when it opens: its row or itself, or its first field, where there is something to type. */
  readonly opensFocused?: boolean | "field" | undefined;
  readonly children: ReactNode;
}

const FIELD = ":is(input, select, textarea):not(:disabled)";

/** A numbered part of the screen. The active one has an accent edge on top. */
export function Pane({ number, title, heading, summary, aside, opensFocused, children }: PaneProps) {
  const { active, setActive } = usePaneFocus();
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!opensFocused) return;
    setActive(number);
    const pane = element.current;
    const first = opensFocused === "field" ? FIELD : "[data-roving][tabindex='0']";
    const preventScroll = opensFocused !== "field";
    (pane?.querySelector<HTMLElement>(first) ?? pane)?.focus({ preventScroll });
  }, [opensFocused, number, setActive]);
  return (
    <section
      ref={element}
      className="pane"
      aria-label={`${number} ${title}`}
      data-pane={number}
      data-keys-home=""
      data-active={active === number ? "" : undefined}
      tabIndex={-1}
      onFocus={() => setActive(number)}
    >
      <header>
        <span className="num" aria-hidden="true">
          {number}
        </span>
        {heading ?? <h2>{title}</h2>}
        {summary ? <span className="summary">{summary}</span> : null}
        {aside ? <span className="aside">{aside}</span> : null}
      </header>
      {children}
    </section>
  );
}
