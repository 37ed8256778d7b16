"use client";

import { useState } from "react";
import { Pane } from "@/components/frame/pane";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { type Fact, Facts } from "@/components/ui/facts";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import { SelectField } from "@/components/ui/select-field";
import { SeverityMark } from "@/components/ui/severity-mark";
import { TextArea } from "@/components/ui/text-area";
import { APPEAL_CHANNELS, type AppealChannel } from "@/domain/appeals/appeal-deadline";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type AppealView, CHANNEL_WORDS, TROUBLE_WORDS } from "@/features/appeals/appeal-words";
import { type AppealActs, quoteOf } from "@/features/appeals/use-appeal-acts";
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
      {view.maySave ? <Settings view={view} acts={acts} /> : null}
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
      <Proposals candidates={candidates} onAccept={onAccept} maySave={view.maySave} />
      <Quoted view={view} acts={acts} />
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

function Settings({ view, acts }: Pick<ChecklistProps, "view" | "acts">) {
  const { appeal, claim, clock, templates } = view;
  const [cause, setCause] = useState(appeal.goodCause ?? "");
  const save = (changes: Omit<Parameters<AppealActs["save"]["mutate"]>[0], "appealId" | "version">) =>
    acts.save.mutate({ appealId: appeal.id, version: appeal.version, ...changes });
  return (
    <div className="pad stack">
      <SelectField
        label="Channel"
        value={appeal.channel ?? ""}
        options={APPEAL_CHANNELS.filter((channel) => channel !== "mailbox" || claim.hasMailbox).map(
          (channel) => ({
            value: channel,
            label: CHANNEL_WORDS[channel],
          }),
        )}
        onChange={(channel) => save({ channel: channel as AppealChannel })}
      />
      {templates.length > 0 ? (
        <SelectField
          label="Begin again from a template"
          value=""
          placeholder="Keep this letter"
          options={templates.map(({ id, name, success }) => ({ value: id, label: `${name} · ${success}` }))}
          onChange={(id) => {
            const template = templates.find((each) => each.id === id);
            if (template) save({ letter: template.body });
          }}
        />
      ) : null}
      {clock.troubles.length > 0 ? (
        <>
          <TextArea label="Good cause, as the packet will state it" value={cause} onChange={setCause} />
          <Button
            closed={cause.trim().length < 10 ? "say why" : undefined}
            onPress={() => save({ goodCause: cause.trim() })}
          >
            Keep the good cause
          </Button>
        </>
      ) : null}
    </div>
  );
}

interface ProposalsProps {
  readonly candidates: readonly Candidate[];
  readonly onAccept: (candidate: Candidate) => void;
  readonly maySave: boolean;
}

const Proposals = ({ candidates, onAccept, maySave }: ProposalsProps) =>
  candidates.length === 0 ? (
    <p className="pad quiet text-grid">None left. Select words in the record to quote others.</p>
  ) : (
    candidates.map((candidate) => (
      <p className="quoted" key={`${candidate.documentId} ${candidate.start} ${candidate.code}`}>
        <mark>{candidate.text}</mark>
        <small>
          {candidate.title}, {formatCalendarDate(candidate.date)} · the coder’s evidence for{" "}
          <span className="code">{candidate.code}</span>
        </small>
        {maySave ? (
          <Button look="plain" onPress={() => onAccept(candidate)}>
            Quote it
          </Button>
        ) : null}
      </p>
    ))
  );

function Quoted({ view, acts }: Pick<ChecklistProps, "view" | "acts">) {
  const { quotes, appeal } = view;
  if (quotes.length === 0) return null;
  const without = (index: number) => quotes.filter((_, at) => at !== index).map(quoteOf);
  return (
    <>
      <SectionHead title="Quoted" summary={quotes.length === 1 ? "1 passage" : `${quotes.length} passages`} />
      {quotes.map((quote, index) => (
        <p className="quoted" key={`${quote.documentId} ${quote.start} ${quote.end}`}>
          <mark>{quote.text}</mark>
          <small>
            {index + 1} · {quote.title}, {formatCalendarDate(quote.date)}
          </small>
          {view.maySave ? (
            <Button
              look="plain"
              onPress={() =>
                acts.save.mutate({ appealId: appeal.id, version: appeal.version, quotes: without(index) })
              }
            >
              Remove
            </Button>
          ) : null}
        </p>
      ))}
    </>
  );
}
