"use client";

import Link from "next/link";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { Pane } from "@/components/frame/pane";
import type { Way } from "@/components/frame/ways-on";
import { Money } from "@/components/money";
import { Choices } from "@/components/ui/choices";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { causeWords, type DenialView } from "@/features/denials/denial-words";

interface PlaybookProps {
  readonly number: number;
  readonly view: DenialView;
  readonly ways: readonly Way[];
}

/** What it means, what was checked, what to do in order; steps that payer or law forbid are not here. */
export function PlaybookPane({ number, view, ways }: PlaybookProps) {
  const { playbook, denial, chance, alike } = view;
  return (
    <Pane
      number={number}
      title={`Playbook: ${denial.categoryTitle.toLowerCase()}`}
      aside={`version ${playbook.version}`}
      opensFocused
    >
      <div className="pad play-cause">
        <p>
          <b>{playbook.meaning}</b>
        </p>
        <p className="quiet">
          {chance.words}
          {chance.percent === undefined ? "" : ` ${chance.percent} % · ${chance.basis}`}
        </p>
        <p className="quiet">
          Root cause: {denial.rootCause ? causeWords(denial.rootCause) : "not named yet"}
          {denial.rootCause ? "" : `; usually ${causeWords(denial.usualCause).toLowerCase()}`}
        </p>
      </div>
      <SectionHead title="Checked already" />
      <ul className="play">
        {playbook.checks.map(({ id, outcome, text }) => (
          <li key={id}>
            <SeverityMark severity={outcome} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <SectionHead
        title="Ways on"
        aside={alike.count > 0 ? `${countOf(alike.count, "denial")} alike, ${moneyText(alike.amount)}` : null}
      />
      <Choices choices={ways} scope="focus" />
      <SectionHead title="Steps" />
      <ol className="play play-steps">
        {playbook.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <AppealList appeals={view.appeals} />
      <WriteOffList writeOffs={view.writeOffs} />
    </Pane>
  );
}

const AppealList = ({ appeals }: { readonly appeals: DenialView["appeals"] }) =>
  appeals.length === 0 ? null : (
    <>
      <SectionHead title="Appeals" />
      <ul className="play">
        {appeals.map(({ id, number, levelName, status, outcome, recoveredAmount }) => (
          <li key={id}>
            <SeverityMark
              severity={outcome === null ? "note" : outcome === "unfavorable" ? "blocks" : "settled"}
            />
            <span>
              <Link href={`/appeals/${id}`} prefetch={false}>
                {number}
              </Link>{" "}
              {levelName}, {outcome ?? status}
              {recoveredAmount > 0n ? (
                <>
                  , <Money cents={recoveredAmount} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

const WriteOffList = ({ writeOffs }: { readonly writeOffs: DenialView["writeOffs"] }) =>
  writeOffs.length === 0 ? null : (
    <>
      <SectionHead title="Write-offs" />
      <ul className="play">
        {writeOffs.map(({ id, reason, status, amount }) => (
          <li key={id}>
            <SeverityMark severity={status === "proposed" ? "note" : "settled"} />
            <span>
              <Money cents={amount} />, {reason.toLowerCase()}: {status}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
