"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { dateText, type FormGroup, type FormValues, typed } from "@/components/record-form/form-field";
import { notify } from "@/components/ui/notify";
import type { Column } from "@/components/work-queue/column";
import { RecordsPage } from "@/features/settings/records-page";
import { SHOWN_IN_FORM, textField, textsOf } from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

type References = Outputs["encoder"]["codeReferences"];
type Reference = References["rows"][number];
type SaveInput = Inputs["encoder"]["saveCodeReference"];
type SeenBy = SaveInput["seenBy"][number];

const KINDS = [
  { value: "policy", label: "Our policy" },
  { value: "payer-policy", label: "Policy of a payer" },
  { value: "licensed", label: "Licensed reference" },
] as const;
const ROLES: readonly { readonly role: SeenBy; readonly label: string }[] = [
  { role: "coder", label: "Coders" },
  { role: "biller", label: "Billers" },
  { role: "denial-specialist", label: "Denial specialists" },
  { role: "auditor", label: "Auditors" },
  { role: "clinician", label: "Clinicians" },
  { role: "administrator", label: "Administrators" },
  { role: "viewer", label: "Viewers" },
];

const kindWords = ({ kind, payerName }: Reference): string =>
  payerName ?? KINDS.find(({ value }) => value === kind)?.label ?? kind;
const datesWords = ({ effectiveFrom, effectiveTo }: Reference): string =>
  [effectiveFrom ? `from ${dateText(effectiveFrom)}` : "", effectiveTo ? `to ${dateText(effectiveTo)}` : ""]
    .filter(Boolean)
    .join(" ") || "any date";

const COLUMNS: readonly Column<Reference>[] = [
  {
    id: "codes",
    heading: "On",
    width: "150px",
    kind: "identity",
    narrow: "title",
    cell: ({ codes }) => codes,
  },
  { id: "title", heading: "Title", width: "1fr", narrow: "below", cell: ({ title }) => title },
  { id: "kind", heading: "Kind", width: "180px", narrow: "side", cell: kindWords },
  { id: "dates", heading: "In force", width: "220px", cell: datesWords },
];

const LICENSE: FormGroup = {
  title: "Whom the license covers",
  note: "Nobody else sees it, nor does any export or other system.",
  fields: ROLES.map(({ role, label }) => ({ name: role, label, kind: "tick" })),
};

const groupsFor = (values: FormValues, payers: References["payers"]): readonly FormGroup[] => [
  {
    fields: [
      { name: "kind", label: "Kind", kind: "choice", options: KINDS, required: true },
      {
        name: "codes",
        label: "Code, category or range",
        required: true,
        capitals: true,
        hint: "E11, I10-I15, 99213",
      },
      {
        name: "payerId",
        label: "Payer",
        kind: "choice",
        options: payers.map(({ id, name }) => ({ value: id, label: name })),
        placeholder: "Choose a payer",
        required: true,
        wide: true,
        when: ({ kind }) => kind === "payer-policy",
      },
      textField("title", "Title", { rule: "name", wide: true }),
    ],
  },
  {
    title: "Text",
    fields: [{ name: "text", label: "What it says", kind: "letter", required: true, wide: true }],
  },
  {
    title: "Source and dates",
    fields: [
      { name: "source", label: "Source", hint: "A bulletin, a page, a contract", wide: true },
      { name: "effectiveFrom", label: "From", kind: "date" },
      { name: "effectiveTo", label: "Through", kind: "date" },
    ],
  },
  ...(values.kind === "licensed" ? [LICENSE] : []),
];

const valuesOf = (row: Reference | undefined): FormValues => ({
  kind: row?.kind ?? "policy",
  codes: row?.codes ?? "",
  payerId: row?.payerId ?? "",
  title: row?.title ?? "",
  text: row?.text ?? "",
  source: row?.source ?? "",
  effectiveFrom: dateText(row?.effectiveFrom ?? null),
  effectiveTo: dateText(row?.effectiveTo ?? null),
  ...Object.fromEntries(ROLES.map(({ role }) => [role, row?.seenBy.includes(role) ? "yes" : ""])),
});

const inputOf = (values: FormValues): SaveInput => ({
  ...textsOf(values, "codes", "title", "text", "source"),
  kind: (values.kind ?? "policy") as SaveInput["kind"],
  payerId: values.kind === "payer-policy" ? typed.text(values.payerId) : null,
  effectiveFrom: typed.date(values.effectiveFrom),
  effectiveTo: typed.date(values.effectiveTo),
  seenBy: values.kind === "licensed" ? ROLES.filter(({ role }) => values[role]).map(({ role }) => role) : [],
});

/** Policies of the office and of payers, and licensed references, each on a code, a category or a range. */
export function CodeReferencesPage() {
  const trpc = useTRPC();
  const { data, refetch } = useSuspenseQuery(trpc.encoder.codeReferences.queryOptions({}));
  const save = useMutation(trpc.encoder.saveCodeReference.mutationOptions(SHOWN_IN_FORM));
  const remove = useMutation(
    trpc.encoder.removeCodeReference.mutationOptions({
      onError: (error: unknown) => notify(messageOf(error), { severity: "blocks" }),
    }),
  );
  const takeAway = async (row: Reference) => {
    await remove.mutateAsync({ referenceId: row.id, version: row.version });
    await refetch();
    notify(`${row.title} removed.`, {
      undo: () => void save.mutateAsync(inputOf(valuesOf(row))).then(() => refetch()),
    });
  };
  return (
    <RecordsPage
      title="References on codes"
      sentence="What coders read beside the official guidelines, on a code, a category or a range."
      noun="reference"
      columns={COLUMNS}
      brief={["codes", "title"]}
      rows={data.rows}
      nameOf={({ title }) => title}
      valuesOf={valuesOf}
      groups={(values) => groupsFor(values, data.payers)}
      save={(values, seen) =>
        save.mutateAsync({ ...inputOf(values), ...(seen && { referenceId: seen.id, version: seen.version }) })
      }
      refresh={async () => (await refetch()).data?.rows ?? []}
      changedBy={{
        permission: "code-book:annotate",
        says: "Coders, billers and auditors change references.",
      }}
      waysOf={(row) => [
        {
          id: "remove",
          label: "Remove this reference",
          note: "One that has ended keeps its dates instead",
          onChoose: () => void takeAway(row).catch(() => undefined),
        },
      ]}
      empty="No reference yet."
      message={<b>Licensed references show only to the roles their license covers.</b>}
    />
  );
}
