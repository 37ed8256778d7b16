"use client";

import type { ReactNode, Ref } from "react";
import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";

interface ReaderProps {
  /** "Progress note · signed by A. Okafor, MD, 03/18/2026 16:42" */
  readonly byline?: ReactNode | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** A document to read; Space pages on. Sections have an h3 and their text. */
export function Reader({ byline, children, ref }: ReaderProps) {
  const own = useRef<HTMLDivElement>(null);
  useKeys("page", {
    "page-on": () => {
      const pane = own.current?.closest(".pane");
      if (!pane?.contains(document.activeElement)) return false;
      const before = pane.scrollTop;
      pane.scrollBy({ top: pane.clientHeight - 60 });
      return pane.scrollTop !== before;
    },
  });
  return (
    <div className="reader" ref={own}>
      <div ref={ref}>
        {byline ? <p className="text-label quiet">{byline}</p> : null}
        {children}
      </div>
    </div>
  );
}
