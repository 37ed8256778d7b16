"use client";

import type { ReactNode } from "react";
import { CodeText } from "@/components/code-text";
import { SectionHead } from "@/components/ui/section-head";
import { changedWords, type WordRun } from "@/domain/code-sets/impact/changed-words";
import {
  aboutWords,
  dayText,
  KIND_MEANS,
  KIND_WORDS,
  type Update,
  valueText,
} from "@/features/code-updates/update-words";

/** What it was above, what it is below; the words that differ are marked. */
export function UpdateLines({ update }: { readonly update: Update }) {
  const { previousText, about, otherCode } = update;
  const words = previousText === undefined ? undefined : changedWords(previousText, update.text);
  return (
    <section aria-label={`${KIND_WORDS[update.kind]} ${update.code}`}>
      <SectionHead title={KIND_WORDS[update.kind]} summary={`from ${dayText(update.on)}`} />
      <dl className="facts">
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
          <Line says={about || otherCode ? "Reads" : "Title"}>{valueText(about, update.text)}</Line>
        )}
        <Line says="Means">{KIND_MEANS[update.kind]}</Line>
        {update.authority ? <Line says="Printed in">{update.authority}</Line> : null}
      </dl>
    </section>
  );
}

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
