import { type IndexLineProps, IndexTerm, TermReference } from "@/features/encoder/index-term";
import type { Outputs } from "@/trpc/client";

export type PcsIndexRow = Outputs["encoder"]["pcsIndex"]["rows"][number];

/** A term of the index of hospital procedures, with the table or code it leads to. */
export const PcsIndexLine = (line: IndexLineProps<PcsIndexRow>) => {
  const { path, see, use, stems, hasBelow } = line.row;
  return (
    <IndexTerm
      {...line}
      isMain={path.length === 1}
      beside={
        <>
          {see ? <TermReference relation="see" words={see.words} /> : null}
          {see && stems.length === 0 ? <NoSuchTerm see={see} /> : null}
          {use ? <TermReference relation="use" words={use} /> : null}
        </>
      }
      code={
        <>
          {stems.join(", ")}
          {stems.length === 0 && hasBelow ? <span className="quiet">›</span> : null}
        </>
      }
    />
  );
};

/** A reference of the publisher that its own index does not answer, or only in part. */
const NoSuchTerm = ({ see: { path, rest } }: { readonly see: NonNullable<PcsIndexRow["see"]> }) => {
  if (!path) return <small className="quiet">The index has no such term.</small>;
  return rest ? (
    <small className="quiet">
      Leads to {path.join(", ")}; the index has no “{rest}” below it.
    </small>
  ) : null;
};
