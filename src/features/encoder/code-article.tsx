import type { ReactNode } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { AmendmentsSection } from "@/features/encoder/amendments-section";
import { CodeHead } from "@/features/encoder/code-head";
import { CodeLevels } from "@/features/encoder/code-levels";
import { EditsSection } from "@/features/encoder/edits-section";
import type { EncoderSet } from "@/features/encoder/encoder-address";
import { CodeLink } from "@/features/encoder/encoder-walk";
import type { CodePage } from "@/features/encoder/encoder-words";
import { OfficeNotes } from "@/features/encoder/office-notes";
import { PaymentSection } from "@/features/encoder/payment-section";
import { PcsCharacters } from "@/features/encoder/pcs-characters";
import { AskedBeside } from "@/features/encoder/reference-section";
import { seventhCode } from "@/features/encoder/seventh-code";
import type { Annotations, OfficeNote } from "@/features/encoder/use-annotations";

interface CodeArticleProps extends PageProps {
  /** Until what stands first has come nothing stands below the head: it would be pushed down. */
  readonly isWhole: boolean;
  readonly annotations: Annotations;
  readonly onWrite: (note: OfficeNote | undefined) => void;
}

/** What a page may have, in the order of reading; parts that a code does not have are not drawn. */
const PARTS: readonly { readonly id: string; readonly Part: (props: CodeArticleProps) => ReactNode }[] = [
  { id: "office", Part: OfficeNotes },
  { id: "successors", Part: Successors },
  { id: "steps", Part: Steps },
  { id: "seventh", Part: SeventhCharacters },
  { id: "amendments", Part: AmendmentsSection },
  { id: "notes", Part: CodeLevels },
  { id: "edits", Part: EditsSection },
  { id: "payment", Part: PaymentSection },
  { id: "characters", Part: PcsCharacters },
  { id: "editions", Part: Editions },
  { id: "beside", Part: AskedBeside },
];

/** One code as the book has it. */
export const CodeArticle = (props: CodeArticleProps) => {
  const { page, annotations, isWhole } = props;
  return (
    <article className="code-page" aria-label={`${page.code} ${page.title}`}>
      <CodeHead page={page} kept={annotations.kept} onKeep={annotations.toggle} />
      {isWhole ? PARTS.map(({ id, Part }) => <Part key={id} {...props} />) : null}
    </article>
  );
};

function Successors({ page }: PageProps) {
  if (page.successors.length === 0) return null;
  return <CodeList title="Now reported as" codes={page.successors} set={page.system} />;
}

/** The stepper: what may stand next, or what a section of the book holds. */
function Steps({ page }: PageProps) {
  if (page.children.length === 0) return null;
  const holdsBlocks = page.children.some(({ code }) => code.includes("-"));
  const title = page.section ? (holdsBlocks ? "Blocks and categories" : "Categories") : "Next character";
  return (
    <CodeList title={title} codes={page.children} set={page.system} isSection={page.section !== undefined} />
  );
}

interface PageProps {
  readonly page: CodePage;
}

interface CodeListProps {
  readonly title: string;
  readonly codes: CodePage["children"];
  readonly set: string;
  readonly isSection?: boolean | undefined;
}

const CodeList = ({ title, codes, set, isSection }: CodeListProps) => (
  <section aria-label={title}>
    <SectionHead
      title={title}
      summary={isSection ? countText(codes.length) : countOf(codes.length, "code")}
      tinted
    />
    <ul className="code-list">
      {codes.map(({ code, title: words, billable }) => (
        <li key={code}>
          <CodeLink code={code} set={set as EncoderSet} />
          <span>{words || <span className="quiet">descriptor not licensed</span>}</span>
          <span className="quiet">{billable || isSection ? "" : "more characters"}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** Which seventh characters the codes here take, and what each means. */
function SeventhCharacters({ page }: PageProps) {
  if (page.seventhCharacters === undefined) return null;
  return (
    <section aria-label="Seventh characters">
      <SectionHead title="Seventh character" summary={`defined at ${page.seventhCharacters.owner}`} tinted />
      <dl className="seventh">
        {page.seventhCharacters.characters.map(({ character, meaning }) => (
          <div key={character}>
            <dt className="code">
              <SeventhCharacter code={seventhCode(page, character)} own={page.code} character={character} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface SeventhCharacterProps {
  /** The code with this character, where the others are chosen. */
  readonly code: string | undefined;
  readonly own: string;
  readonly character: string;
}

const SeventhCharacter = ({ code, own, character }: SeventhCharacterProps) => {
  if (!code) return character;
  if (code === own) return <b aria-current="true">{character}</b>;
  return (
    <CodeLink code={code} set="icd10cm">
      {character}
    </CodeLink>
  );
};

/** Which release and edition each part of the page rests on. */
function Editions({ page }: PageProps) {
  if (page.sources.length === 0) return null;
  return (
    <section aria-label="Editions">
      <SectionHead title="Rests on" tinted />
      <dl className="notes">
        {page.sources.map(({ part, edition, otherDate }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              {edition}
              {otherDate ? (
                <span className="care">
                  {" "}
                  <SeverityMark severity="warning" says="Warning" /> of another year than the date asked
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
