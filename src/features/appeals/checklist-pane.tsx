"use client";

import { Pane } from "@/components/frame/pane";
import { Money } from "@/components/money";
import { type Fact, Facts } from "@/components/ui/facts";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import { SeverityMark } from "@/components/ui/severity-mark";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { AppealSettings } from "@/features/appeals/appeal-settings";
import { type AppealView, TROUBLE_WORDS } from "@/features/appeals/appeal-words";
import { ProposedPassages, QuotedPassages } from "@/features/appeals/passages";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";
import { messageOf } from "@/trpc/refusal";

type Candidate = AppealView["candidates"][number];

interface ChecklistProps {
  readonly number: number;
  readonly view: AppealView;
  readonly acts: AppealActs;
  readonly candidates: readonly Candidate[];
  readonly onAccept: (candidate: Candidate) => void;
}

/** Level, address, deadline and its rule, signature, what is missing; and passages that may support it. */
export function ChecklistPane({ number, view, acts, candidates, onAccept }: ChecklistProps) {
  const { plan, clock } = view;
  const error = acts.save.error ?? acts.complete.error ?? acts.file.error;
  return (
    <Pane number={number} title="Checklist" opensFocused>
      <ul className="play">
        {plan.missing.map((missing) => (
          <li key={missing}>
            <SeverityMark severity="blocks" />
            <span>{missing}</span>
          </li>
        ))}
        {clock.troubles.map((trouble) => (
          <li key={trouble}>
            <SeverityMark severity="warning" />
            <span>{TROUBLE_WORDS[trouble]}: it needs a good cause.</span>
          </li>
        ))}
        {plan.missing.length === 0 ? (
          <li>
            <SeverityMark severity="settled" />
            <span>Nothing is missing.</span>
          </li>
        ) : null}
      </ul>
      {error ? (
        <p className="pad" role="alert">
          {messageOf(error)}
        </p>
      ) : null}
      <Facts facts={clockFacts(view)} />
      {view.maySave ? <AppealSettings view={view} acts={acts} /> : null}
      <SectionHead
        title="Passages that may support it"
        aside={
          candidates.length > 0 ? (
            <>
              <Kbd action="accept" /> quote the next
            </>
          ) : null
        }
      />
      <ProposedPassages candidates={candidates} onAccept={onAccept} maySave={view.maySave} />
      <QuotedPassages view={view} acts={acts} />
    </Pane>
  );
}

const clockFacts = ({ appeal, clock }: AppealView): Fact[] => [
  { label: "Level", value: `${appeal.level}, ${appeal.levelName}` },
  {
    label: "Deadline",
    value: clock.deadlineOn ? formatCalendarDate(clock.deadlineOn) : "unknown: ask the payer",
    note: clock.source
      ? `${clock.source}; in time when ${clock.filedWhen}${clock.confirmed ? "" : "; not confirmed by the office yet"}`
      : "no rule for this payer and level",
  },
  {
    label: "Decision within",
    value: clock.decisionDays === null ? "not known" : `${clock.decisionDays} days`,
  },
  ...(clock.minimumAmount === null
    ? []
    : [{ label: "Least amount", value: <Money cents={clock.minimumAmount} /> }]),
  { label: "Signed by", value: appeal.signer ?? "whoever completes it" },
  ...deliveryFacts(appeal),
  ...(appeal.outcomeNote ? [{ label: "Outcome", value: appeal.outcomeNote }] : []),
];

const deliveryFacts = (appeal: AppealView["appeal"]): Fact[] =>
  appeal.deliveryStatus
    ? [
        {
          label: "Delivery",
          value: appeal.deliveryStatus === "delivered" ? `delivered as ${appeal.deliveryName}` : "on its way",
          note: appeal.deliveryProblem ?? undefined,
        },
      ]
    : [];
