import { SeverityMark } from "@/components/ui/severity-mark";
import { shownDates } from "@/features/encoder/encoder-words";

interface EditionLineProps {
  readonly edition: { readonly name: string; readonly remark?: string | undefined };
}

/** Which file the list rests on, and that it is of another date where it is. */
export const EditionLine = ({ edition }: EditionLineProps) => (
  <p className="edition-line">
    {edition.remark ? (
      <>
        <SeverityMark severity="warning" says="Warning" /> {shownDates(edition.remark)}
      </>
    ) : (
      edition.name
    )}
  </p>
);
