import { type IndexLineProps, IndexTerm, TermReference } from "@/features/encoder/index-term";
import type { Outputs } from "@/trpc/client";

export type IndexRow = Outputs["encoder"]["index"]["rows"][number];

/** A term of the index of diseases or of external causes, with the code it leads to. */
export const IndexLine = (line: IndexLineProps<IndexRow>) => {
  const { depth, nonessential, references, code, needsMoreCharacters, manifestation, hasBelow } = line.row;
  return (
    <IndexTerm
      {...line}
      isMain={depth === 0 && line.above.length === 0}
      beside={
        <>
          {" "}
          {nonessential ? <span className="quiet">{nonessential}</span> : null}
          {references.map(({ relation, words }) => (
            <TermReference
              key={`${relation} ${words}`}
              relation={relation === "see" ? "see" : "see also"}
              words={words}
            />
          ))}
        </>
      }
      code={
        <>
          {code ? `${code}${needsMoreCharacters ? "-" : ""}` : null}
          {manifestation ? ` [${manifestation}]` : null}
          {code || !hasBelow ? null : <span className="quiet">›</span>}
        </>
      }
    />
  );
};
