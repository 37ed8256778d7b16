"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import type { FormGroup, FormValues } from "@/components/record-form/form-field";
import type { Column } from "@/components/work-queue/column";
import { addressPart } from "@/features/settings/address-part";
import { RecordsPage } from "@/features/settings/records-page";
import {
  npiField,
  SHOWN_IN_FORM,
  taxonomyField,
  textField,
  textsOf,
} from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";

type Practice = Outputs["settings"]["practices"][number];

const COLUMNS: readonly Column<Practice>[] = [
  { id: "name", heading: "Practice", width: "240px", kind: "identity", cell: (practice) => practice.name },
  {
    id: "npi",
    heading: "NPI",
    width: "110px",
    cell: (practice) => <span className="mono">{practice.npi}</span>,
  },
  {
    id: "tax",
    heading: "Tax id",
    width: "100px",
    cell: (practice) => <span className="mono">{practice.taxId}</span>,
  },
  { id: "address", heading: "Address", width: "1fr", cell: addressPart.text },
  {
    id: "pay-to",
    heading: "Payments go to",
    width: "220px",
    cell: (practice) => practice.payTo?.name ?? "the practice",
  },
];

const paysElsewhere = (values: FormValues): boolean => values.paysElsewhere === "yes";

const GROUPS: readonly FormGroup[] = [
  {
    title: "Billing provider",
    fields: [
      textField("name", "Name", { wide: true }),
      npiField(true),
      textField("taxId", "Tax id", { hint: "Nine digits, without hyphen" }),
      taxonomyField,
      textField("phone", "Telephone", { hint: "Ten digits" }),
    ],
  },
  { title: "Address", fields: addressPart.fields(), note: "A street address: payers refuse a PO box here." },
  {
    title: "Payments",
    fields: [
      { name: "paysElsewhere", label: "Payments go to another address", kind: "tick", wide: true },
      textField("payTo.name", "Name", { rule: "name", wide: true, when: paysElsewhere }),
      ...addressPart.fields("payTo.", paysElsewhere),
    ],
  },
];

const valuesOf = (practice: Practice | undefined): FormValues => ({
  name: practice?.name ?? "",
  npi: practice?.npi ?? "",
  taxId: practice?.taxId ?? "",
  taxonomyCode: practice?.taxonomyCode ?? "",
  phone: practice?.phone ?? "",
  ...addressPart.values(practice),
  paysElsewhere: practice?.payTo ? "yes" : "",
  "payTo.name": practice?.payTo?.name ?? "",
  ...addressPart.values(practice?.payTo, "payTo."),
});

const inputOf = (values: FormValues): Inputs["settings"]["addPractice"] => ({
  ...textsOf(values, "name", "npi", "taxId", "taxonomyCode", "phone"),
  ...addressPart.input(values),
  payTo: paysElsewhere(values)
    ? { name: values["payTo.name"] ?? "", ...addressPart.input(values, "payTo.") }
    : null,
});

/** Who bills, and where the money goes. */
export function PracticesPage() {
  const trpc = useTRPC();
  const { data: practices, refetch } = useSuspenseQuery(trpc.settings.practices.queryOptions({}));
  const add = useMutation(trpc.settings.addPractice.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changePractice.mutationOptions(SHOWN_IN_FORM));
  return (
    <RecordsPage
      title="Practice"
      sentence="Who bills, under which numbers, and where payments go."
      noun="practice"
      columns={COLUMNS}
      brief={["name", "npi", "tax"]}
      rows={practices}
      nameOf={({ name }) => name}
      valuesOf={valuesOf}
      groups={() => GROUPS}
      save={(values, seen) =>
        seen
          ? change.mutateAsync({ ...inputOf(values), practiceId: seen.id, version: seen.version })
          : add.mutateAsync(inputOf(values))
      }
      refresh={async () => (await refetch()).data ?? []}
      empty="No practice is set up: claims need who bills them."
      message={
        <>
          <b>Claims keep the numbers they were assembled with.</b> A change counts for new ones.
        </>
      }
    />
  );
}
