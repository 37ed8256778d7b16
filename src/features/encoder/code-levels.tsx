import { Fragment } from "react";
import { SectionHead } from "@/components/ui/section-head";
import type { NoteSpan } from "@/domain/code-sets/book/note-spans";
import { CodeLink } from "@/features/encoder/encoder-walk";
import type { CodePage } from "@/features/encoder/encoder-words";
import { shownLevels } from "@/features/encoder/shown-notes";

/** Notes of the code, then those it inherits; codes inside them can be walked to. */
export function CodeLevels({ page }: { readonly page: CodePage }) {
  const levels = shownLevels(page);
  if (page.system !== "icd10cm") return null;
  if (levels.length === 0)
    return <p className="pad quiet text-grid">No note stands at {page.code} or above it.</p>;
  return levels.map(({ owner, heading, title, kinds }) => (
    <section key={owner} aria-label={heading}>
      <SectionHead title={heading} summary={owner === page.code ? undefined : title} tinted />
      <dl className="notes">
        {kinds.map(({ says, notes }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>
              <ul>
                {notes.map(({ spans, amended }) => (
                  <li key={spans.map(({ text }) => text).join("")}>
                    {amended ? (
                      <>
                        <del>
                          <NoteText spans={spans} />
                        </del>{" "}
                        <span className="quiet">{amended} since</span>
                      </>
                    ) : (
                      <NoteText spans={spans} />
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

export const NoteText = ({ spans }: { readonly spans: readonly NoteSpan[] }) =>
  spans.map(({ text, code }, index) =>
    code ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a note may name one code twice; its place is its name.
      <CodeLink key={index} code={code} set="icd10cm">
        {text}
      </CodeLink>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      <Fragment key={index}>{text}</Fragment>
    ),
  );
