"use client";

import type { ShownFinding } from "@/components/finding-list/finding";
import { FindingList } from "@/components/finding-list/finding-list";
import { useKeys } from "@/components/keyboard/use-keys";
import { QueryOptions } from "@/components/query-options";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ClinicalIndicator, ProviderQueryContent } from "@/domain/documentation/provider-query";
import type { QueryFinding } from "@/domain/documentation/query-lint";
import type { QueryTemplate } from "@/domain/documentation/query-templates";

interface QueryComposerProps {
  /** Who is asked: "Adaeze Okafor, MD". */
  readonly clinician: string;
  readonly templates: readonly QueryTemplate[];
  /** Passages the coder has quoted from the record, in order. */
  readonly passages: readonly ClinicalIndicator[];
  /** As far as it is written; the passages beside it are the ones that count. */
  readonly content: ProviderQueryContent;
  /** What the check says of the content as it stands; undefined while it is asked. */
  readonly findings: readonly QueryFinding[] | undefined;
  readonly authority?: string | undefined;
  readonly working?: string | undefined;
  /** Why it was not sent; what was typed stays. */
  readonly error?: string | undefined;
  readonly onChange: (content: ProviderQueryContent) => void;
  readonly onRemovePassage: (position: number) => void;
  readonly onSend: (content: ProviderQueryContent) => void;
  readonly onClose: () => void;
  /** Gives up what was typed; absent while nothing is. */
  readonly onDiscard?: (() => void) | undefined;
}

/** A question to the clinician, built from quoted passages and checked while it is written. */
export function QueryComposer({
  templates,
  passages,
  content,
  findings,
  onChange,
  onSend,
  ...rest
}: QueryComposerProps) {
  const { clinician, authority, working, error, onRemovePassage, onClose, onDiscard } = rest;
  const quoted = { ...content, indicators: passages };
  const change = (changes: Partial<ProviderQueryContent>) => onChange({ ...quoted, ...changes });
  const closed = closedBecause(findings);
  const send = () => (closed || working ? undefined : onSend(quoted));
  useKeys("layer", { "do-next-step": send });
  return (
    <div className="stack">
      <SelectField
        label={`Question to ${clinician}`}
        value={content.template}
        options={templates.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          const template = templates.find((one) => one.id === id);
          if (template) change(contentOf(template, passages));
        }}
      />
      <Passages passages={passages} onRemove={onRemovePassage} />
      <TextField
        label="Subject"
        value={content.subject}
        maxLength={200}
        onChange={(subject) => change({ subject })}
      />
      <TextArea
        label="Question"
        rows={4}
        value={content.question}
        onChange={(question) => change({ question })}
      />
      {content.options.length > 0 ? (
        <QueryOptions
          options={content.options}
          passageCount={passages.length}
          onChange={(options) => change({ options })}
        />
      ) : null}
      <FindingList
        size="tall"
        findings={shownFindings(findings, authority)}
        none={findings ? "No rule is broken." : "Checking."}
      />
      {error ? <p role="alert">{error}</p> : null}
      <div className="acts">
        {onDiscard ? (
          <Button look="plain" onPress={onDiscard}>
            Discard what is typed
          </Button>
        ) : null}
        <Button hint="back" onPress={onClose}>
          Not now
        </Button>
        <Button look="primary" hint="do-next-step" closed={closed} working={working} onPress={send}>
          Send question
        </Button>
      </div>
    </div>
  );
}

export const contentOf = (
  template: QueryTemplate | undefined,
  passages: readonly ClinicalIndicator[],
): ProviderQueryContent => ({
  template: template?.id ?? "",
  subject: template?.subject ?? "",
  question: template?.question ?? "",
  options: template?.options ?? [],
  indicators: passages,
});

const closedBecause = (findings: readonly QueryFinding[] | undefined): string | undefined => {
  if (!findings) return "being checked";
  return findings.length > 0
    ? `${findings.length} ${findings.length === 1 ? "rule is" : "rules are"} broken`
    : undefined;
};

const shownFindings = (
  findings: readonly QueryFinding[] | undefined,
  authority: string | undefined,
): ShownFinding[] =>
  (findings ?? []).map(({ rule, number, at, message }, position) => ({
    id: `${rule}-${position}`,
    severity: "blocks",
    place: at,
    message,
    authority: authority ? `${authority}, rule ${number} of this product` : `Rule ${number}`,
  }));

interface PassagesProps {
  readonly passages: readonly ClinicalIndicator[];
  readonly onRemove: (position: number) => void;
}

const Passages = ({ passages, onRemove }: PassagesProps) => (
  <fieldset className="options">
    <legend className="field-label">Quoted from the record</legend>
    {passages.length === 0 ? (
      <p className="quiet">Close this, select words in the record, and open it again.</p>
    ) : (
      <ol>
        {passages.map((passage, position) => (
          <li key={`${passage.documentId}-${passage.start}`}>
            <mark>{passage.text}</mark>{" "}
            <span className="quiet text-label">
              {passage.documentTitle}, {passage.place}
            </span>{" "}
            <Button look="plain" onPress={() => onRemove(position)}>
              Remove passage {position + 1}
            </Button>
          </li>
        ))}
      </ol>
    )}
  </fieldset>
);
