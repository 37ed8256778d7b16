import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { CodeHead } from "@/features/encoder/code-head";
import { CodeLevels } from "@/features/encoder/code-levels";
import type { EncoderSet } from "@/features/encoder/encoder-address";
import { CodeLink } from "@/features/encoder/encoder-walk";
import type { CodePage } from "@/features/encoder/encoder-words";
import { OfficeNotes } from "@/features/encoder/office-notes";
import { seventhCode } from "@/features/encoder/seventh-code";
import type { Annotations, OfficeNote } from "@/features/encoder/use-annotations";

interface CodeArticleProps extends PageProps {
  readonly annotations: Annotations;
  readonly onWrite: (note: OfficeNote | undefined) => void;
}

/** One code as the book has it; parts that a code does not have are not drawn. */
export const CodeArticle = ({ page, annotations, onWrite }: CodeArticleProps) => (
  <article className="code-page" aria-label={`${page.code} ${page.title}`}>
    <CodeHead page={page} kept={annotations.kept} onKeep={annotations.toggle} />
    <OfficeNotes annotations={annotations} onWrite={onWrite} />
    <Successors page={page} />
    <Steps page={page} />
    <SeventhCharacters page={page} />
    <CodeLevels page={page} />
    <Editions page={page} />
  </article>
);

const Successors = ({ page }: PageProps) =>
  page.successors.length === 0 ? null : (
    <CodeList title="Now reported as" codes={page.successors} set={page.system} />
  );

const Steps = ({ page }: PageProps) =>
  page.children.length === 0 ? null : (
    <CodeList title="Next character" codes={page.children} set={page.system} />
  );

interface PageProps {
  readonly page: CodePage;
}

interface CodeListProps {
  readonly title: string;
  readonly codes: CodePage["children"];
  readonly set: string;
}

const CodeList = ({ title, codes, set }: CodeListProps) => (
  <section aria-label={title}>
    <SectionHead title={title} summary={`${codes.length} ${codes.length === 1 ? "code" : "codes"}`} tinted />
    <ul className="code-list">
      {codes.map(({ code, title: words, billable }) => (
        <li key={code}>
          <CodeLink code={code} set={set as EncoderSet} />
          <span>{words || <span className="quiet">descriptor not licensed</span>}</span>
          <span className="quiet">{billable ? "" : "more characters"}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** Which seventh characters the codes here take, and what each means. */
const SeventhCharacters = ({ page }: PageProps) =>
  page.seventhCharacters === undefined ? null : (
    <section aria-label="Seventh characters">
      <SectionHead title="Seventh character" summary={`defined at ${page.seventhCharacters.owner}`} tinted />
      <dl className="seventh">
        {page.seventhCharacters.characters.map(({ character, meaning }) => (
          <div key={character}>
            <dt className="code">
              <SeventhCharacter code={seventhCode(page, character)} character={character} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

const SeventhCharacter = ({
  code,
  character,
}: {
  readonly code: string | undefined;
  readonly character: string;
}) =>
  code ? (
    <CodeLink code={code} set="icd10cm">
      {character}
    </CodeLink>
  ) : (
    character
  );

/** Which release and edition each part of the page rests on. */
const Editions = ({ page }: PageProps) => (
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
