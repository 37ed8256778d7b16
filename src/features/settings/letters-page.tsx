"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import type { FormGroup, FormValues } from "@/components/record-form/form-field";
import type { Column } from "@/components/work-queue/column";
import { mergeLetter } from "@/domain/appeals/letter";
import { MERGE_FIELDS } from "@/domain/appeals/merge-fields";
import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";
import { RecordsPage } from "@/features/settings/records-page";
import { SHOWN_IN_FORM, textField, textsOf } from "@/features/settings/setting-fields";
import { type Outputs, useTRPC } from "@/trpc/client";

type Letter = Outputs["settings"]["appealTemplates"][number];

const CATEGORY_TITLES = new Map(DENIAL_CATEGORIES.map(({ id, title }) => [id, title]));

const COLUMNS: readonly Column<Letter>[] = [
  { id: "name", heading: "Letter", width: "260px", kind: "identity", cell: (letter) => letter.name },
  {
    id: "category",
    heading: "For denials",
    width: "1fr",
    cell: (letter) => CATEGORY_TITLES.get(letter.category) ?? "Without a letter of their own",
  },
  { id: "appeals", heading: "Appeals", width: "90px", kind: "count", cell: (letter) => letter.appeals },
];

/** A name in braces that is no merge field would stand in the letter as it is. */
const knownFields = {
  problemOf: (body: string): string | undefined => {
    const unknown = mergeLetter(body, {}).flatMap((part) => (part.kind === "unknown" ? [part.name] : []));
    return unknown.length === 0 ? undefined : `No merge field: ${[...new Set(unknown)].join(", ")}.`;
  },
};

const MergeFields = () => (
  <details>
    <summary>The facts that a letter can carry</summary>
    <dl className="merge-fields">
      {Object.entries(MERGE_FIELDS).map(([field, words]) => (
        <div key={field}>
          <dt className="mono">{`{{${field}}}`}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </details>
);

const GROUPS: readonly FormGroup[] = [
  { fields: [textField("name", "Name", { wide: true })] },
  {
    title: "Text",
    note: <MergeFields />,
    fields: [
      {
        name: "body",
        label: "Letter",
        kind: "letter",
        required: true,
        rule: knownFields,
        hint: "Passages that an appeal quotes stand where {{evidence}} does.",
        wide: true,
      },
    ],
  },
];

const valuesOf = (letter: Letter | undefined): FormValues => ({
  name: letter?.name ?? "",
  body: letter?.body ?? "",
});

/** What appeals begin with; letters already begun keep their text. */
export function LettersPage() {
  const trpc = useTRPC();
  const { data: letters, refetch } = useSuspenseQuery(trpc.settings.appealTemplates.queryOptions({}));
  const change = useMutation(trpc.settings.changeAppealTemplate.mutationOptions(SHOWN_IN_FORM));
  return (
    <RecordsPage
      title="Appeal letters"
      sentence="What an appeal begins with, by the category of its denial."
      noun="letter"
      given
      columns={COLUMNS}
      brief={["name", "category"]}
      rows={letters}
      nameOf={({ name }) => name}
      valuesOf={valuesOf}
      groups={() => GROUPS}
      save={(values, seen) =>
        change.mutateAsync({
          ...textsOf(values, "name", "body"),
          templateId: seen?.id ?? "",
          version: seen?.version ?? 0,
        })
      }
      refresh={async () => (await refetch()).data ?? []}
      empty="No letter is loaded."
      message={
        <>
          <b>Letters already begun keep their text.</b> A change counts for the next appeal.
        </>
      }
    />
  );
}
