import { memo } from "react";
import { ListOption } from "@/components/ui/list-option";
import { day, type Hit, setName } from "@/features/encoder/encoder-words";
import { markedTitle } from "@/features/encoder/marked-title";

interface HitRowProps {
  readonly listId: string;
  readonly index: number;
  readonly hit: Hit;
  readonly selected: boolean;
  readonly mark?: string | undefined;
  readonly onPick: (index: number) => void;
}

/** A code found: the words that answer stand out, and what keeps it from a bill is said. Drawn again only when it changes. */
export const HitRow = memo(({ listId, index, hit, selected, mark, onPick }: HitRowProps) => {
  return (
    <ListOption
      id={`${listId}-${index}`}
      className="hit-row"
      selected={selected}
      isHeader={hit.needsMoreCharacters}
      onPick={() => onPick(index)}
    >
      <span className="code">{hit.code}</span>
      <span className="hit-title">
        {hit.title ? <MarkedTitle hit={hit} /> : <span className="quiet">descriptor not licensed</span>}
      </span>
      <span className="quiet hit-note">
        {mark ? <span className="kept-mark">{mark}</span> : null}
        {noteOf(hit)}
      </span>
    </ListOption>
  );
});
HitRow.displayName = "HitRow";

const MarkedTitle = ({ hit }: { readonly hit: Hit }) =>
  markedTitle(hit.title, hit.matchedWords).map(({ text, meant }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one title have no other name than their place.
    meant ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
  );

function noteOf({ needsMoreCharacters, validTo, remark, system }: Hit): string {
  if (remark) return "no release of this date";
  if (needsMoreCharacters) return "more characters";
  return validTo ? `to ${day(validTo)}` : setName(system);
}
