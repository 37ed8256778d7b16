"use client";

import { useEffect, useRef } from "react";
import type { PassageMark, Segment } from "@/components/evidence/mark-segments";
import { markSegments } from "@/components/evidence/mark-segments";

interface EvidenceTextProps {
  readonly text: string;
  readonly marks?: readonly PassageMark[] | undefined;
  /** The passage in view: it has the ring and is scrolled to. */
  readonly currentId?: string | undefined;
  /** Added to the offsets it writes into the page, when the text is a part of a document. */
  readonly offset?: number | undefined;
}

const NO_MARKS: readonly PassageMark[] = [];

/** A document as it was written: evidence tinted and numbered, negated, family and past words dotted and named. */
export function EvidenceText({ text, marks = NO_MARKS, currentId, offset = 0 }: EvidenceTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!currentId) return;
    root.current?.querySelector("[data-current]")?.scrollIntoView({ block: "nearest" });
  }, [currentId]);
  return (
    <div className="passage" ref={root}>
      {markSegments(text, marks).map((segment) => (
        <Passage
          key={segment.start}
          segment={segment}
          offset={offset + segment.start}
          current={segment.mark !== undefined && segment.mark.id === currentId}
        />
      ))}
    </div>
  );
}

interface PassageProps {
  readonly segment: Segment;
  readonly offset: number;
  readonly current: boolean;
}

function Passage({ segment: { text, mark }, offset, current }: PassageProps) {
  if (!mark) return <span data-offset={offset}>{text}</span>;
  const here = current ? "" : undefined;
  if (mark.kind === "evidence") {
    return (
      <>
        <mark data-offset={offset} data-current={here}>
          {text}
        </mark>
        {mark.number === undefined ? null : <sup className="ref">{mark.number}</sup>}
      </>
    );
  }
  return (
    <>
      <span className="said" data-offset={offset} data-current={here}>
        {text}
      </span>
      <span className="said-word">{mark.kind}</span>
    </>
  );
}
