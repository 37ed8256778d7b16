import { CodeText } from "@/components/code-text";
import { countText } from "@/components/format/count-text";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import {
  codesText,
  DECIDED_WORDS,
  type Hit,
  KIND_WORDS,
  subjectOf,
  textOf,
} from "@/features/code-updates/update-words";

/** Which code, what happens to it and when, where we use it, what it is worth, what may stand in its place. */
export const hitColumns: readonly Column<Hit>[] = [
  {
    id: "code",
    heading: "Code",
    width: "96px",
    kind: "identity",
    stick: "left",
    narrow: "title",
    cell: ({ code }) => <CodeText code={code} />,
  },
  { id: "change", heading: "Change", width: "minmax(200px, 3fr)", narrow: "below", cell: changeText },
  { id: "where", heading: "Where", width: "minmax(130px, 1fr)", narrow: "below", cell: subjectOf },
  { id: "owner", heading: "Owner", width: "minmax(84px, 0.6fr)", cell: ({ owner }) => owner },
  { id: "times", heading: "Times", width: "64px", kind: "count", cell: timesText },
  {
    id: "amount",
    heading: "At stake",
    width: "104px",
    kind: "money",
    narrow: "side",
    cell: ({ amount }) => (amount === null ? <span className="quiet">–</span> : <Money cents={amount} />),
  },
  { id: "then", heading: "Instead", width: "minmax(166px, 0.8fr)", cell: (hit) => instead(hit) },
];

/** What is only kept at hand has not been used for that. */
function timesText({ place, times }: Hit) {
  return place === "favorite" ? <span className="quiet">–</span> : countText(times);
}

/** What went says enough; of a mark, note, limit or pair the words count. */
function changeText({ change, update }: Hit) {
  const went = change === "deleted" || change === "divided";
  const words = went ? KIND_WORDS[change] : `${KIND_WORDS[change]}: ${textOf(update)}`;
  return <span title={words}>{words}</span>;
}

function instead({ decided, replacements }: Hit) {
  if (decided)
    return `${DECIDED_WORDS[decided.decision]}${decided.replacement ? ` by ${decided.replacement}` : ""}`;
  const [first] = replacements;
  if (!first) return <span className="quiet">–</span>;
  const codes = codesText(replacements.map(({ code }) => code));
  return first.basis === "search" ? (
    <span className="quiet">look at {codes}</span>
  ) : (
    <span className="code">{codes}</span>
  );
}
