import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { coveredText, type Segment } from "@/features/submissions/segment-text";

const SHAPES = { error: "blocks", warning: "warning", note: "note" } as const;

/** Every element by name, what its code means, and what is wrong here. */
export const SegmentDetail = ({
  segment,
  covered,
}: {
  readonly segment: Segment;
  readonly covered: boolean;
}) => (
  <>
    {segment.issues.length > 0 ? (
      <>
        <SectionHead title="Problems here" />
        <ul className="pad">
          {segment.issues.map(({ severity, message, path }) => (
            <li key={`${path} ${message}`}>
              <SeverityMark severity={SHAPES[severity]} /> {message}{" "}
              <span className="quiet mono">{path}</span>
            </li>
          ))}
        </ul>
      </>
    ) : null}
    <SectionHead title="Elements" summary={segment.loop ? `loop ${segment.loop}` : "outside any loop"} />
    <Facts
      facts={segment.elements.map((element) => ({
        label: `${segment.segmentId}${element.position} ${element.name}`,
        value: <span className="mono">{coveredText(element, covered)}</span>,
        ...(element.meaning ? { note: element.meaning } : {}),
      }))}
    />
  </>
);
