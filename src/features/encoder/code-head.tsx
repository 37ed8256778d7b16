import { countOf } from "@/components/format/count-text";
import { Kbd } from "@/components/ui/kbd";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { EncoderSet } from "@/features/encoder/encoder-address";
import { CodeLink } from "@/features/encoder/encoder-walk";
import { type CodePage, setName, shownDates, standingWords } from "@/features/encoder/encoder-words";

/** Characters from which a title is read as a text. */
const LONG_TITLE = 160;

interface CodeHeadProps {
  readonly page: CodePage;
  readonly kept: boolean;
  readonly onKeep: (() => void) | undefined;
}

/** What the code is, whether it can be billed on the date, its way down the book, its sides and its marks. */
export const CodeHead = ({ page, kept, onKeep }: CodeHeadProps) => (
  <header className="code-head">
    <WayDown page={page} />
    <h2 data-long={page.title.length > LONG_TITLE ? "" : undefined}>
      <span className="code">{chapterName(page.code)}</span> {page.title || titleless(page)}
    </h2>
    <p className="code-standing">
      <Standing page={page} />
      <span className="quiet">{setName(page.system)}</span>
      {onKeep ? (
        <button type="button" className="keep-code no-print" aria-pressed={kept} onClick={onKeep}>
          <span aria-hidden="true">{kept ? "★" : "☆"}</span> Favorite <Kbd action="favorite" />
        </button>
      ) : null}
    </p>
    {page.remark ? (
      <p className="care">
        <SeverityMark severity="warning" says="Warning" /> {sentence(page.remark)}
      </p>
    ) : null}
    <Sides page={page} />
    <Marks page={page} />
  </header>
);

const sentence = (text: string): string => shownDates(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

const titleless = ({ status }: CodePage) => (
  <span className="quiet">{status === "valid" ? "descriptor not licensed" : ""}</span>
);

const Standing = ({ page }: { readonly page: CodePage }) => {
  const good = page.status === "valid";
  const severity = good ? "settled" : page.status === "header" ? "note" : "blocks";
  return (
    <span className={good ? "done" : page.status === "header" ? "" : "stop"}>
      <SeverityMark severity={severity} says="" /> {standingWords(page)}
    </span>
  );
};

/** Chapter, block and headings above, each a step up. */
const WayDown = ({ page }: { readonly page: CodePage }) => {
  const above = page.levels.filter(({ owner }) => owner !== page.code);
  if (above.length === 0) return null;
  return (
    <nav aria-label="Headings above">
      <ol className="way-down">
        {above.map(({ kind, owner, title }) => (
          <li key={owner} title={title || undefined}>
            <CodeLink code={owner} set={page.system as EncoderSet}>
              {kind === "chapter" ? chapterName(owner) : owner}
            </CodeLink>
            <span className="quiet way-title">{title}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const chapterName = (owner: string): string => owner.replace("chapter", "Chapter");

const SIDE_ORDER = ["right", "left", "bilateral", "unspecified"];

/** The same condition on the other side, one key away. */
const Sides = ({ page }: { readonly page: CodePage }) =>
  page.sides.length === 0 ? null : (
    <p className="row code-sides">
      <span className="quiet">Side</span>
      {[...page.sides]
        .sort((a, b) => SIDE_ORDER.indexOf(a.side) - SIDE_ORDER.indexOf(b.side))
        .map(({ side, code }) =>
          code === page.code ? (
            <b key={side} aria-current="true">
              {side}
            </b>
          ) : (
            <CodeLink key={side} code={code} set={page.system as EncoderSet}>
              {side}
            </CodeLink>
          ),
        )}
    </p>
  );

/** Condition categories of models for few patients, and of a model that is no longer paid by. */
const isOfOtherModel = ({ label }: Mark): boolean => /^(ESRD|RxHCC|V22) /.test(label);

type Mark = CodePage["marks"][number];

/** Each mark with what follows from it, in words: nothing hides behind a hover. */
const Marks = ({ page }: { readonly page: CodePage }) => {
  const others = page.marks.filter(isOfOtherModel);
  const folds = others.length > 1;
  return (
    <>
      <MarkList
        label="Marks"
        marks={folds ? page.marks.filter((mark) => !isOfOtherModel(mark)) : page.marks}
      />
      {folds ? (
        <details className="more-marks text-label">
          <summary>{countOf(others.length, "category", "categories")} of other payment models</summary>
          <MarkList label="Other payment models" marks={others} />
        </details>
      ) : null}
    </>
  );
};

interface MarkListProps {
  readonly label: string;
  readonly marks: readonly Mark[];
}

const MarkList = ({ label: name, marks }: MarkListProps) =>
  marks.length === 0 ? null : (
    <dl className="code-marks" aria-label={name}>
      {marks.map(({ label, explains, from }) => (
        <div key={label}>
          <dt>
            <span className="chip">{label}</span>
          </dt>
          <dd>
            {explains} {from ? <span className="quiet">{shownDates(from)}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
