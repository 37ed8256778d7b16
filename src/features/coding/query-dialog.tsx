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
import type { Workspace } from "@/features/coding/sheet-wire";
import { type Inputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface QueryDialogProps {
  readonly workspace: Workspace;
  readonly passages: readonly Passage[];
  readonly onRemovePassage: (position: number) => void;
  /** Everything typed is kept first; answers with the version. */
  readonly flush: () => Promise<number>;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** A question to the clinician from quoted passages, checked while it is written; sending holds the chart. */
export function QueryDialog({ workspace, passages, flush, onSent, ...rest }: QueryDialogProps) {
  const { encounter, clinicians, record } = workspace;
  const trpc = useTRPC();
  const indicators = passages.flatMap((passage) => indicatorOf(record.documents, passage));
  const [typed, setTyped] = useState<ProviderQueryContent>(() => contentOf(QUERY_TEMPLATES[0], indicators));
  const [providerId, setProviderId] = useState(firstAsked(workspace));
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
          onChange={setProviderId}
        />
        <QueryComposer
          clinician={clinician}
          templates={QUERY_TEMPLATES}
          passages={indicators}
          findings={lint.isPlaceholderData ? undefined : lint.data?.findings}
          authority={lint.data?.authority}
          working={ask.isPending ? "Sending" : undefined}
          error={error}
          onChange={setTyped}
          onRemovePassage={rest.onRemovePassage}
          onSend={(content) => void send(content).catch((failure: unknown) => setError(messageOf(failure)))}
          onClose={rest.onClose}
        />
      </div>
    </Dialog>
  );
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
