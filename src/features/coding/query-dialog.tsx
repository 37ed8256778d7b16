"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contentOf, QueryComposer } from "@/components/query-composer";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select-field";
import type { Passage } from "@/domain/coding/coding-sheet";
import { placeOfSpan } from "@/domain/documentation/document-section";
import type { ClinicalIndicator, ProviderQueryContent } from "@/domain/documentation/provider-query";
import { QUERY_TEMPLATES } from "@/domain/documentation/query-templates";
import { dayText } from "@/features/coding/coding-words";
import { readQueryDraft, writeQueryDraft } from "@/features/coding/query-draft";
import type { Workspace } from "@/features/coding/sheet-wire";
import { type Inputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import type { DraftField } from "@/trpc/use-draft";

interface QueryDialogProps {
  readonly workspace: Workspace;
  readonly passages: readonly Passage[];
  readonly onRemovePassage: (position: number) => void;
  /** What is typed outlives the dialog until it is sent or discarded. */
  readonly draft: DraftField;
  /** Everything typed is kept first; answers with the version. */
  readonly flush: () => Promise<number>;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A question to the clinician from quoted passages, checked while it is written; sending holds the chart. */
export function QueryDialog({ workspace, passages, draft, flush, onSent, ...rest }: QueryDialogProps) {
  const { encounter, clinicians, record } = workspace;
  const trpc = useTRPC();
  const indicators = passages.flatMap((passage) => indicatorOf(record.documents, passage));
  const { typed, providerId, keep } = useTyped(workspace, draft, indicators);
  const [error, setError] = useState<string>();
  const wire = { encounterId: encounter.id, ...wireOf({ ...typed, indicators }) };
  const lint = useQuery(trpc.documentation.lint.queryOptions(wire, { placeholderData: keepPreviousData }));
  const ask = useMutation(
    trpc.documentation.ask.mutationOptions({ onError: (failure) => setError(messageOf(failure)) }),
  );
  const send = async (content: ProviderQueryContent) => {
    setError(undefined);
    const version = await flush();
    const asked = providerId ? { providerId } : {};
    await ask.mutateAsync({ encounterId: encounter.id, version, ...wireOf(content), ...asked });
    draft.clear();
    onSent();
  };
  const clinician = clinicians.find(({ id }) => id === providerId)?.name ?? "a clinician";
  return (
    <Dialog open wide title={`Question about ${encounter.number}`} onClose={rest.onClose}>
      <div className="stack">
        <SelectField
          label="Clinician"
          value={providerId}
          placeholder="Choose who treated the patient"
          options={clinicians.map(({ id, name, specialty }) => ({
            value: id,
            label: `${name}, ${specialty}`,
          }))}
          onChange={(id) => keep(typed, id)}
        />
        <QueryComposer
          clinician={clinician}
          templates={QUERY_TEMPLATES}
          passages={indicators}
          content={typed}
          findings={lint.isPlaceholderData ? undefined : lint.data?.findings}
          authority={lint.data?.authority}
          working={ask.isPending ? "Sending" : undefined}
          error={error}
          onChange={(content) => keep(content, providerId)}
          onDiscard={draft.text ? draft.clear : undefined}
          onRemovePassage={rest.onRemovePassage}
          onSend={(content) => void send(content).catch((failure: unknown) => setError(messageOf(failure)))}
          onClose={rest.onClose}
        />
      </div>
    </Dialog>
  );
}

/** The question as it was left, or the first template to begin with. */
function useTyped(workspace: Workspace, draft: DraftField, indicators: readonly ClinicalIndicator[]) {
  const kept = readQueryDraft(draft.text, indicators.length);
  const typed: ProviderQueryContent = kept
    ? { ...kept, indicators }
    : contentOf(QUERY_TEMPLATES[0], indicators);
  const keep = ({ template, subject, question, options }: ProviderQueryContent, providerId: string) =>
    draft.setText(writeQueryDraft({ template, subject, question, options, providerId }));
  return { typed, providerId: kept?.providerId ?? firstAsked(workspace), keep };
}

const firstAsked = ({ encounter, clinicians }: Workspace): string =>
  clinicians.find(({ id }) => id === encounter.provider?.id)?.id ?? "";

function indicatorOf(
  documents: Workspace["record"]["documents"],
  { documentId, start, end, text }: Passage,
): ClinicalIndicator[] {
  const document = documents.find(({ id }) => id === documentId);
  if (!document) return [];
  return [
    {
      documentId,
      documentTitle: document.title,
      documentDate: dayText(document.authoredAt.toISOString().slice(0, 10)),
      place: placeOfSpan(document.text, start),
      start,
      end,
      text,
    },
  ];
}

type Wire = Pick<
  Inputs["documentation"]["lint"],
  "template" | "subject" | "question" | "options" | "indicators"
>;

const wireOf = ({ template, subject, question, options, indicators }: ProviderQueryContent): Wire => ({
  template,
  subject,
  question,
  options: options.map((option) => ({ ...option, indicators: [...option.indicators] })),
  indicators: indicators.map((indicator) => ({ ...indicator })),
});
