import type { ReactNode } from "react";

/** A section of the official guidelines that names a code. */
export interface ShownGuideline {
  readonly number: string;
  readonly title: string;
  readonly page: number;
  /** The code, category or range it names. */
  readonly names: string;
  readonly paragraphs: readonly string[];
  readonly more: number;
}

/** A policy of the office or of a payer, or a licensed reference. */
export interface ShownReference {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly codes: string;
  readonly payerName: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

interface ReferenceListProps {
  readonly guidelines: readonly ShownGuideline[];
  readonly chapter: readonly { readonly number: string; readonly title: string }[];
  readonly entries: readonly ShownReference[];
  /** The first few stand open. */
  readonly open: number;
  readonly hrefOf: (number: string) => string;
}

/** What is to be read about a code; Enter opens and closes a part, a link leads to the whole section. */
export const ReferenceList = ({ guidelines, chapter, entries, open, hrefOf }: ReferenceListProps) => (
  <div className="references">
    {entries.map((entry) => (
      <details key={entry.id} open>
        <summary>
          <b>{entry.title}</b> <span className="quiet">{kindWords(entry)}</span>
        </summary>
        <p className="office-words">{entry.text}</p>
        <p className="quiet text-label">{sourceWords(entry)}</p>
      </details>
    ))}
    {guidelines.map(({ number, title, page, names, paragraphs, more }, index) => (
      <details key={number} open={index < open}>
        <summary>
          <span className="code">{number}</span> {title} <span className="quiet">names {names}</span>
        </summary>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="quiet text-label">
          Page {page}.{" "}
          <a href={hrefOf(number)}>
            {more > 0 ? `${more} more ${more === 1 ? "paragraph" : "paragraphs"} in` : "Open"} section{" "}
            {number}
          </a>
        </p>
      </details>
    ))}
    <ChapterLinks chapter={chapter} hrefOf={hrefOf} />
  </div>
);

function ChapterLinks({ chapter, hrefOf }: Pick<ReferenceListProps, "chapter" | "hrefOf">): ReactNode {
  const [head, ...parts] = chapter;
  if (!head) return null;
  return (
    <details>
      <summary>
        <span className="code">{head.number}</span> {head.title}{" "}
        <span className="quiet">the code’s chapter</span>
      </summary>
      <ul>
        {[head, ...parts].map(({ number, title }) => (
          <li key={number}>
            <a href={hrefOf(number)}>
              <span className="code">{number}</span> {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  policy: "our policy",
  "payer-policy": "policy of",
  licensed: "licensed reference",
};

const kindWords = ({ kind, payerName, codes }: ShownReference): string =>
  `${KINDS[kind] ?? kind}${payerName ? ` ${payerName}` : ""} on ${codes}`;

/** "Handbook 4 · from 01/01/2026" */
const sourceWords = ({ source, effectiveFrom, effectiveTo }: ShownReference): string =>
  [
    source,
    effectiveFrom ? `from ${dayText(effectiveFrom)}` : "",
    effectiveTo ? `through ${dayText(effectiveTo)}` : "",
  ]
    .filter(Boolean)
    .join(" · ");

const dayText = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
