import { countOf } from "@/components/format/count-text";
import { NOTE_KINDS } from "@/components/format/note-words";
import { SectionHead } from "@/components/ui/section-head";
import { spansOfNote } from "@/domain/code-sets/book/note-spans";
import { NoteText } from "@/features/encoder/code-levels";
import type { CodePage } from "@/features/encoder/encoder-words";

type Amendment = NonNullable<CodePage["amendments"]>[number];

const DONE: Readonly<Record<Amendment["action"], string>> = {
  add: "Added: ",
  delete: "Deleted: ",
  revise: "Now: ",
};

/** Where the notes are of an older list: what the addenda since then have changed here. */
export function AmendmentsSection({ page }: { readonly page: CodePage }) {
  const { amendments = [] } = page;
  if (amendments.length === 0) return null;
  return (
    <section aria-label="Changed since these notes">
      <SectionHead title="Changed since these notes" summary={countOf(amendments.length, "change")} tinted />
      <dl className="notes">
        {[...Map.groupBy(amendments, placeOf)].map(([place, here]) => (
          <div key={place}>
            <dt>{place}</dt>
            <dd>
              <ul>
                {here.map((each) => (
                  <li key={`${each.action} ${each.text}`}>
                    {DONE[each.action]}
                    <NoteText spans={spansOfNote(each.text)} />
                    {each.was === undefined ? null : <span className="quiet"> (was: {each.was})</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        <div>
          <dt>Printed in</dt>
          <dd>{[...new Set(amendments.map(({ authority }) => authority))].join("; ")}</dd>
        </div>
      </dl>
    </section>
  );
}

const placeOf = ({ owner, kind }: Amendment): string =>
  `${owner}, ${NOTE_KINDS.find((each) => each.kind === kind)?.says ?? kind}`;
