"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { type FormGroup, type FormValues, typed } from "@/components/record-form/form-field";
import type { Column } from "@/components/work-queue/column";
import { addressPart } from "@/features/settings/address-part";
import { RecordsPage } from "@/features/settings/records-page";
import { npiField, SHOWN_IN_FORM, textField, textsOf } from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";

type Facility = Outputs["settings"]["facilities"][number];

const COLUMNS: readonly Column<Facility>[] = [
  { id: "name", heading: "Facility", width: "260px", kind: "identity", cell: (facility) => facility.name },
  {
    id: "npi",
    heading: "NPI",
    width: "110px",
    cell: (facility) =>
      facility.npi === null ? "the practice’s" : <span className="mono">{facility.npi}</span>,
  },
  {
    id: "place",
    heading: "Place of service",
    width: "130px",
    cell: (facility) => <span className="mono">{facility.placeOfService}</span>,
  },
  { id: "address", heading: "Address", width: "1fr", cell: addressPart.text },
];

const GROUPS: readonly FormGroup[] = [
  {
    title: "Service facility",
    fields: [
      textField("name", "Name", { wide: true }),
      npiField(false),
      textField("placeOfService", "Place of service", {
        hint: "Two digits: 11 office, 22 hospital outpatient",
      }),
    ],
  },
  { title: "Address", fields: addressPart.fields() },
];

const valuesOf = (facility: Facility | undefined): FormValues => ({
  name: facility?.name ?? "",
  npi: facility?.npi ?? "",
  placeOfService: facility?.placeOfService ?? "",
  ...addressPart.values(facility),
});

const inputOf = (values: FormValues): Inputs["settings"]["addFacility"] => ({
  ...textsOf(values, "name", "placeOfService"),
  npi: typed.text(values.npi),
  ...addressPart.input(values),
});

/** Where services are rendered. */
export function FacilitiesPage() {
  const trpc = useTRPC();
  const { data: facilities, refetch } = useSuspenseQuery(trpc.settings.facilities.queryOptions({}));
  const add = useMutation(trpc.settings.addFacility.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changeFacility.mutationOptions(SHOWN_IN_FORM));
  return (
    <RecordsPage
      title="Facilities"
      sentence="Where services are rendered, as claims name the place."
      noun="facility"
      plural="facilities"
      columns={COLUMNS}
      brief={["name", "npi", "place"]}
      rows={facilities}
      nameOf={({ name }) => name}
      valuesOf={valuesOf}
      groups={() => GROUPS}
      save={(values, seen) =>
        seen
          ? change.mutateAsync({ ...inputOf(values), facilityId: seen.id, version: seen.version })
          : add.mutateAsync(inputOf(values))
      }
      refresh={async () => (await refetch()).data ?? []}
      empty="No facility is set up: services are rendered at the practice."
      message={
        <>
          <b>An import finds a facility by NPI or name.</b> Enter opens one.
        </>
      }
    />
  );
}
