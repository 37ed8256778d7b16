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
