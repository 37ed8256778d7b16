"use client";

import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type FormField, type FormValues, typed } from "@/components/record-form/form-field";
import type { Column } from "@/components/work-queue/column";
import { RecordsPage } from "@/features/settings/records-page";
import {
  npiField,
  SHOWN_IN_FORM,
  taxonomyField,
  textField,
  textsOf,
} from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

type Provider = Outputs["settings"]["providers"][number];

const nameOf = ({ lastName, firstName, credentials }: Provider): string =>
  `${lastName}, ${firstName}${credentials ? `, ${credentials}` : ""}`;

const COLUMNS: readonly Column<Provider>[] = [
  { id: "name", heading: "Provider", width: "220px", kind: "identity", cell: nameOf },
  {
    id: "npi",
    heading: "NPI",
    width: "110px",
    cell: (provider) => <span className="mono">{provider.npi}</span>,
  },
  {
    id: "taxonomy",
    heading: "Taxonomy",
    width: "120px",
    cell: (provider) => <span className="mono">{provider.taxonomyCode}</span>,
  },
  { id: "specialty", heading: "Specialty", width: "1fr", cell: (provider) => provider.specialty },
  {
    id: "member",
    heading: "Answers queries as",
    width: "200px",
    cell: (provider) => provider.memberName ?? "nobody yet",
  },
];

const FIELDS: readonly FormField[] = [
  textField("lastName", "Last name"),
  textField("firstName", "First name"),
  npiField(true),
  taxonomyField,
  textField("specialty", "Specialty"),
  textField("credentials", "Credentials", { required: false }),
];

const valuesOf = (provider: Provider | undefined): FormValues => ({
  lastName: provider?.lastName ?? "",
  firstName: provider?.firstName ?? "",
  npi: provider?.npi ?? "",
  taxonomyCode: provider?.taxonomyCode ?? "",
  specialty: provider?.specialty ?? "",
  credentials: provider?.credentials ?? "",
  userId: provider?.userId ?? "",
});

const inputOf = (values: FormValues): Inputs["settings"]["addProvider"] => ({
  ...textsOf(values, "lastName", "firstName", "npi", "taxonomyCode", "specialty"),
  credentials: typed.text(values.credentials),
  userId: typed.text(values.userId),
});

/** Who renders services, and who answers questions about them. */
export function ProvidersPage() {
  const trpc = useTRPC();
  const may = useMay();
  const { data: providers, refetch } = useSuspenseQuery(trpc.settings.providers.queryOptions({}));
  const people = useQuery(trpc.people.list.queryOptions({}, { enabled: may("member:manage") }));
  const add = useMutation(trpc.settings.addProvider.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changeProvider.mutationOptions(SHOWN_IN_FORM));
  const clinicians = (people.data ?? []).filter(({ active, roles }) => active && roles.includes("clinician"));
  const member: FormField = {
    name: "userId",
    label: "Answers queries as",
    kind: "choice",
    placeholder: "Nobody yet",
    options: clinicians.map(({ userId, name }) => ({ value: userId, label: name })),
    wide: true,
  };
  return (
    <RecordsPage
      title="Providers"
      sentence="Who renders services, under which NPI and taxonomy."
      noun="provider"
      columns={COLUMNS}
      brief={["name", "npi", "specialty"]}
      rows={providers}
      nameOf={nameOf}
      valuesOf={valuesOf}
      groups={() => [
        { title: "Provider", fields: FIELDS },
        {
          title: "Questions of coders",
          fields: [member],
          note: "Members with the role clinician, from People and roles.",
        },
      ]}
      save={(values, seen) =>
        seen
          ? change.mutateAsync({ ...inputOf(values), providerId: seen.id, version: seen.version })
          : add.mutateAsync(inputOf(values))
      }
      refresh={async () => (await refetch()).data ?? []}
      empty="No provider is set up: an import adds those it names in full."
      message={
        <>
          <b>An import finds a provider by NPI.</b> Referring providers come with their encounter.
        </>
      }
    />
  );
}
