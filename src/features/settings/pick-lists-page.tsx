"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { countOf } from "@/components/format/count-text";
import type { FormGroup, FormValues } from "@/components/record-form/form-field";
import { Kbd } from "@/components/ui/kbd";
import { notify } from "@/components/ui/notify";
import type { Column } from "@/components/work-queue/column";
import { pickListText, readPickListText } from "@/domain/coding/pick-list";
import { SETTING_WORDS } from "@/domain/encounters/setting";
import { RecordsPage } from "@/features/settings/records-page";
import { choicesOf, SHOWN_IN_FORM, textsOf } from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

type PickList = Outputs["encoder"]["pickLists"][number];
type SaveInput = Inputs["encoder"]["savePickList"];

const settingWords = (setting: string): string =>
  (SETTING_WORDS as Readonly<Record<string, string>>)[setting] ?? setting;

/** A specialty is kept in small letters; a cell begins with a capital. */
function forWords({ specialty, setting }: PickList): string {
  const words = [specialty, settingWords(setting).toLowerCase()].filter(Boolean).join(", ");
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : "Any visit";
}

const endedWords = ({ rows }: PickList): string => {
  const ended = rows.filter(({ offered }) => !offered).length;
  return ended === 0 ? "" : countOf(ended, "code ended", "codes ended");
};

const COLUMNS: readonly Column<PickList>[] = [
  { id: "name", heading: "List", width: "260px", kind: "identity", cell: ({ name }) => name },
  { id: "for", heading: "Offered first in", width: "1fr", cell: forWords },
  { id: "ended", heading: "To look at", width: "140px", cell: endedWords },
  { id: "codes", heading: "Codes", width: "90px", kind: "count", cell: ({ rows }) => rows.length },
];

const readable = {
  problemOf: (text: string): string | undefined =>
    readPickListText(text).problems.slice(0, 3).join(" ") || undefined,
};

const GROUPS: readonly FormGroup[] = [
  {
    fields: [
      { name: "name", label: "Name", required: true, wide: true },
      { name: "specialty", label: "Specialty", hint: "As encounters name it; empty for any" },
      {
        name: "setting",
        label: "Setting",
        kind: "choice",
        options: choicesOf(SETTING_WORDS),
        placeholder: "Any setting",
      },
    ],
  },
  {
    title: "Codes",
    note: (
      <>
        One code a line; a line that ends with a colon is a heading. Words behind a code are for the eye.{" "}
        <Kbd action="do-next-step" /> saves.
      </>
    ),
    fields: [{ name: "codes", label: "Codes and headings", kind: "letter", rule: readable, wide: true }],
  },
];

const valuesOf = (list: PickList | undefined): FormValues => ({
  name: list?.name ?? "",
  specialty: list?.specialty ?? "",
  setting: list?.setting ?? "",
  codes: pickListText(list?.rows ?? []),
});

/** Lists that coders pick from, by specialty and kind of visit, with headings. */
export function PickListsPage() {
  const trpc = useTRPC();
  const { data: lists, refetch } = useSuspenseQuery(trpc.encoder.pickLists.queryOptions({}));
  const save = useMutation(trpc.encoder.savePickList.mutationOptions(SHOWN_IN_FORM));
  const remove = useMutation(
    trpc.encoder.removePickList.mutationOptions({
      onError: (error: unknown) => notify(messageOf(error), { severity: "blocks" }),
    }),
  );
  const sent = (values: FormValues): SaveInput => ({
    ...textsOf(values, "name", "specialty", "codes"),
    setting: (values.setting ?? "") as SaveInput["setting"],
  });
  const takeAway = async (list: PickList) => {
    await remove.mutateAsync({ listId: list.id, version: list.version });
    await refetch();
    notify(`${list.name} removed.`, {
      undo: () => void save.mutateAsync(sent(valuesOf(list))).then(() => refetch()),
    });
  };
  return (
    <RecordsPage
      title="Pick lists"
      sentence="Codes that coders pick from, by specialty and kind of visit. A code that has ended is marked and never offered."
      noun="pick list"
      columns={COLUMNS}
      brief={["name", "codes"]}
      rows={lists}
      nameOf={({ name }) => name}
      valuesOf={valuesOf}
      groups={() => GROUPS}
      save={(values, seen) =>
        save.mutateAsync({ ...sent(values), ...(seen && { listId: seen.id, version: seen.version }) })
      }
      refresh={async () => (await refetch()).data ?? []}
      changedBy={{
        permission: "code-book:annotate",
        says: "Coders, billers and auditors change pick lists.",
      }}
      waysOf={(list) => [
        {
          id: "remove",
          label: "Remove this list",
          note: "With its codes; nobody's own favorites change",
          onChoose: () => void takeAway(list).catch(() => undefined),
        },
      ]}
      empty="No pick list yet."
      message={
        <>
          <b>Coders open these beside a chart.</b> <Kbd action="pick-lists" />
        </>
      }
    />
  );
}
