"use client";

import { useEffect, useRef } from "react";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { coveredText, findingText } from "@/features/submissions/viewer/covered-text";
import { ElementReference } from "@/features/submissions/viewer/element-reference";
import type { DetailElement, RowDetail } from "@/features/submissions/viewer/file-row";

interface SegmentDetailProps {
  readonly detail: RowDetail;
  readonly covered: boolean;
  readonly onCopy: () => void;
}

/** What is wrong here, every element by name, and what the guide says about the focused one. */
export const SegmentDetail = ({ detail, covered, onCopy }: SegmentDetailProps) => (
  <>
    <p className="pad quiet text-grid">
      {[detail.words, detail.use && `Here: ${detail.use}.`, ...detail.conditions].filter(Boolean).join(" ")}
    </p>
    {detail.findings.length > 0 ? (
      <>
        <SectionHead title="Findings here" />
        <ul className="pad x12-findings">
          {detail.findings.map((finding) => (
            <li key={`${finding.path} ${finding.message}`}>
              <SeverityMark severity={finding.severity} /> {findingText(finding, covered)}
              <small>
                SNIP {finding.snip} · <span className="mono">{finding.path}</span> · {finding.code}
              </small>
            </li>
          ))}
        </ul>
      </>
    ) : null}
    {detail.findings.length === 0 && detail.row.severity ? (
      <p className="pad">
        <SeverityMark severity={detail.row.severity} /> A finding stands here. The file has more of them than
        are kept in words.
      </p>
    ) : null}
    <SectionHead
      title="Elements"
      summary={[detail.row.loop && `loop ${detail.row.loop}`, detail.loopName].filter(Boolean).join(" · ")}
    />
    <ElementList key={detail.row.at} detail={detail} covered={covered} />
    <p className="pad no-print">
      <Button look="plain" onPress={onCopy}>
        Copy the segment
      </Button>
    </p>
  </>
);

function ElementList({ detail, covered }: Pick<SegmentDetailProps, "detail" | "covered">) {
  const list = useRef<HTMLUListElement>(null);
  const { elements, row } = detail;
  const { current, rowProps } = useRovingRows({ count: elements.length, list });
  // What the guide says unfolds below the focused element and must be seen.
  useEffect(() => {
    const element = list.current?.children[current];
    if (element?.contains(document.activeElement)) element.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <ul ref={list} aria-label="Elements">
      {elements.map((element, index) => (
        <li
          key={element.position}
          {...rowProps(index)}
          className="x12-element"
          aria-current={index === current ? "true" : undefined}
          data-absent={element.value === "" ? "" : undefined}
        >
          <span className="mono place">
            {row.segmentId}
            {element.position}
          </span>
          <span>{element.name}</span>
          <span className="held">{heldBy(element, covered)}</span>
          {index === current ? <ElementReference element={element} /> : null}
        </li>
      ))}
    </ul>
  );
}

const heldBy = (element: DetailElement, covered: boolean) =>
  element.value === "" ? (
    <span className="quiet">left out</span>
  ) : (
    <>
      <span className="mono">{coveredText(element, covered)}</span>
      {element.meaning && !(covered && element.personal) ? <small>{element.meaning}</small> : null}
    </>
  );
