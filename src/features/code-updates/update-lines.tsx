"use client";

import type { ReactNode } from "react";
import { CodeText } from "@/components/code-text";
import { SectionHead } from "@/components/ui/section-head";
import { changedWords, type WordRun } from "@/domain/code-sets/impact/changed-words";
import {
  aboutWords,
  dayText,
  KIND_MEANS,
  KIND_MEANS_MANY,
  KIND_WORDS,
  type Update,
  valueText,
} from "@/features/code-updates/update-words";

/** Changes of one kind, at one place and printed on one page: said once, with all that they read. */
type Together = readonly [Update, ...Update[]];

interface UpdateLinesProps {
  readonly updates: Together;
  /** The code that is looked at; a note may stand at one above it. */
  readonly own: string;
}

/** What it was above, what it is below; the words that differ are marked. */
export function UpdateLines({ updates, own }: UpdateLinesProps) {
  const [update] = updates;
  const { previousText, about, otherCode } = update;
  const words = previousText === undefined ? undefined : changedWords(previousText, update.text);
  return (
    <section aria-label={`${KIND_WORDS[update.kind]} ${update.code}`}>
      <SectionHead title={KIND_WORDS[update.kind]} summary={`from ${dayText(update.on)}`} />
      <dl className="facts">
        {update.code === own ? null : (
          <Line says="Stands at">
            <CodeText code={update.code} />
          </Line>
        )}
        {otherCode ? (
          <Line says="With">
            <CodeText code={otherCode} />
          </Line>
        ) : null}
        {about ? <Line says="About">{aboutWords(about)}</Line> : null}
        {words ? (
          <>
            <Line says="Was">
              <Words runs={words.before} />
            </Line>
            <Line says="Is">
              <Words runs={words.after} />
            </Line>
          </>
        ) : update.text === "yes" ? null : (
          <Line says={about || otherCode ? "Reads" : "Title"}>
            <ul>
              {updates.map(({ text }) => (
                <li key={text}>{valueText(about, text)}</li>
              ))}
            </ul>
          </Line>
        )}
        <Line says="Means">{meaningOf(updates)}</Line>
        {update.authority ? <Line says="Printed in">{update.authority}</Line> : null}
      </dl>
    </section>
  );
}

const meaningOf = ([{ kind }, ...others]: Together): string =>
  others.length > 0 && KIND_MEANS_MANY[kind] ? KIND_MEANS_MANY[kind] : KIND_MEANS[kind];

/** In the order they came, those that differ in their words only side by side. */
export function saidTogether(updates: readonly Update[]): Together[] {
  const groups: Together[] = [];
  for (const update of updates) {
    const last = groups.at(-1);
    if (last && isSaidWith(last[0], update)) groups[groups.length - 1] = [...last, update];
    else groups.push([update]);
  }
  return groups;
}

const isSaidWith = (one: Update, other: Update): boolean =>
  one.kind.startsWith("note-") &&
  one.kind === other.kind &&
  one.code === other.code &&
  one.about === other.about &&
  one.on === other.on &&
  one.authority === other.authority &&
  one.previousText === undefined &&
  other.previousText === undefined;

const Line = ({ says, children }: { readonly says: string; readonly children: ReactNode }) => (
  <>
    <dt>{says}</dt>
    <dd>{children}</dd>
  </>
);

const Words = ({ runs }: { readonly runs: readonly WordRun[] }) =>
  placed(runs).map(({ text, changed, start }) => (
    <span key={start}>
      {start === 0 ? "" : " "}
      {changed ? <mark>{text}</mark> : text}
    </span>
  ));

/** Each run with the place it begins at. */
function placed(runs: readonly WordRun[]) {
  let next = 0;
  return runs.map((run) => {
    const start = next;
    next += run.text.length + 1;
    return { ...run, start };
  });
}
