import type { AppealView } from "@/features/appeals/appeal-words";

type Segment = AppealView["plan"]["letter"][number];

/** The letter as it will read: merged facts are visible as fields, missing ones say what they wait for. */
export const LetterText = ({ segments }: { readonly segments: readonly Segment[] }) => (
  <article className="letter" aria-label="Letter">
    {placed(segments).map(({ at, segment }) => (
      <SegmentText key={at} segment={segment} />
    ))}
  </article>
);

/** Where each segment begins in the merged text; a missing one takes a place too. */
function placed(segments: readonly Segment[]) {
  let next = 0;
  return segments.map((segment) => {
    const at = next;
    next += "text" in segment ? segment.text.length : 1;
    return { at, segment };
  });
}

function SegmentText({ segment }: { readonly segment: Segment }) {
  if (segment.kind === "text") return segment.text;
  if (segment.kind === "fact")
    return (
      <span className="letter-fact" title={segment.label}>
        {segment.text}
      </span>
    );
  const words = segment.kind === "missing" ? segment.label : `{{${segment.name}}} is no field`;
  return (
    <span className="letter-fact" data-missing="">
      Missing: {words}
    </span>
  );
}
