import { CodeText } from "@/components/code-text";
import { countText } from "@/components/format/count-text";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import {
  codesText,
  DECIDED_WORDS,
  dayText,
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
    cell: ({ code }) => <CodeText code={code} />,
  },
  { id: "change", heading: "Change", width: "minmax(150px, 1.8fr)", cell: changeText },
  { id: "on", heading: "From", width: "96px", cell: ({ on }) => dayText(on) },
  { id: "where", heading: "Where", width: "minmax(150px, 1.6fr)", cell: subjectOf },
  { id: "owner", heading: "Owner", width: "minmax(96px, 0.6fr)", cell: ({ owner }) => owner },
  { id: "times", heading: "Times", width: "64px", kind: "count", cell: ({ times }) => countText(times) },
  {
    id: "amount",
    heading: "At stake",
    width: "104px",
    kind: "money",
    cell: ({ amount }) => (amount === null ? <span className="quiet">–</span> : <Money cents={amount} />),
  },
  { id: "then", heading: "Instead", width: "minmax(192px, 1fr)", cell: (hit) => instead(hit) },
];

/** What went says enough; of a mark, note, limit or pair the words count. */
function changeText({ change, update }: Hit): string {
  const went = change === "deleted" || change === "divided";
  return went ? KIND_WORDS[change] : `${KIND_WORDS[change]}: ${textOf(update)}`;
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
