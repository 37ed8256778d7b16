"use client";

import Link from "next/link";
import { CodeText } from "@/components/code-text";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { Pane } from "@/components/frame/pane";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { Replacements } from "@/features/code-updates/replacements";
import { UpdateLines } from "@/features/code-updates/update-lines";
import {
  DECIDED_WORDS,
  type Hit,
  hrefOf,
  PLACE_WORDS,
  subjectOf,
} from "@/features/code-updates/update-words";
import { useViewer } from "@/trpc/use-viewer";

/** One use: what changes, what it means here, what may stand in its place, what was decided. */
export function HitPane({ hit }: { readonly hit: Hit | undefined }) {
  const { organization } = useViewer();
  if (!hit)
    return (
      <Pane number={2} title="The use">
        <EmptyState kind="nothing-left" title="No use is chosen." />
      </Pane>
    );
  const href = hrefOf(hit);
  const { decided } = hit;
  return (
    <Pane
      number={2}
      title="The use"
      heading={
        <h2>
          <CodeText code={hit.code} />
        </h2>
      }
      summary={PLACE_WORDS[hit.place]}
    >
      <div>
        <UpdateLines updates={[hit.update]} own={hit.code} />
        <SectionHead title="Here" />
        <Facts
          facts={[
            {
              label: "Where",
              value: href ? (
                <Link prefetch={false} href={href}>
                  {subjectOf(hit)}
                </Link>
              ) : (
                subjectOf(hit)
              ),
            },
            { label: "Owner", value: hit.owner },
            ...(hit.place === "favorite" ? [] : [{ label: "Used", value: countOf(hit.times, "time") }]),
            ...(hit.amount === null ? [] : [{ label: "At stake", value: <Money cents={hit.amount} /> }]),
          ]}
        />
        <Replacements replacements={hit.replacements} />
        {decided ? (
          <>
            <SectionHead title={DECIDED_WORDS[decided.decision]} />
            <Facts
              facts={[
                ...(decided.replacement
                  ? [{ label: "By", value: <CodeText code={decided.replacement} /> }]
                  : []),
                ...(decided.reason ? [{ label: "Because", value: decided.reason }] : []),
                {
                  label: "Decided",
                  value: `${decided.decidedBy ?? "somebody"}, ${instantText(decided.decidedAt, organization.timeZone)}`,
                },
              ]}
            />
          </>
        ) : null}
      </div>
    </Pane>
  );
}
