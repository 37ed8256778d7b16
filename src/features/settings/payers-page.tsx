"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { type FormField, type FormValues, typed } from "@/components/record-form/form-field";
import type { Column } from "@/components/work-queue/column";
import { FILING_INDICATORS } from "@/domain/settings/filing-indicator-codes";
import { PAYER_PROGRAMS } from "@/domain/settings/payer-programs";
import { addressPart } from "@/features/settings/address-part";
import { programWords } from "@/features/settings/program-words";
import { RecordsPage } from "@/features/settings/records-page";
import { choicesOf, SHOWN_IN_FORM, textField, textsOf } from "@/features/settings/setting-fields";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";

type Payer = Outputs["settings"]["payers"][number];
type PayerInput = Inputs["settings"]["addPayer"];

const COLUMNS: readonly Column<Payer>[] = [
  { id: "name", heading: "Payer", width: "240px", kind: "identity", cell: (payer) => payer.name },
  {
    id: "id",
    heading: "Payer id",
    width: "110px",
    cell: (payer) => <span className="mono">{payer.payerId}</span>,
  },
  {
    id: "program",
    heading: "Line of business",
    width: "190px",
    cell: (payer) => programWords(payer.program),
  },
  {
    id: "limit",
    heading: "Filing limit",
    width: "110px",
    kind: "count",
    cell: (payer) => (payer.filingLimitDays === null ? "not known" : `${payer.filingLimitDays} days`),
  },
  {
    id: "acknowledgment",
    heading: "Acknowledges in",
    width: "130px",
    kind: "count",
    cell: (payer) => `${payer.acknowledgmentDays} days`,
  },
  {
    id: "response",
    heading: "Answers in",
    width: "100px",
    kind: "count",
    cell: (payer) => `${payer.responseDays} days`,
  },
  {
    id: "partner",
    heading: "Reached through",
    width: "1fr",
    cell: (payer) => payer.partnerName ?? "no route: its claims are held",
  },
];

const DAYS: readonly FormField[] = [
  {
    name: "filingLimitDays",
    label: "Filing limit, days",
    kind: "count",
    hint: "From the last service. Empty: not known, and said so.",
  },
  { name: "acknowledgmentDays", label: "Acknowledges within, days", kind: "count", required: true },
  { name: "responseDays", label: "Answers within, days", kind: "count", required: true },
  textField("memberIdPattern", "Form of its member ids", {
    required: false,
    hint: "^MA\\d{9}$ is MA and nine digits",
  }),
];

const valuesOf = (payer: Payer | undefined): FormValues => ({
  name: payer?.name ?? "",
  payerId: payer?.payerId ?? "",
  program: payer?.program ?? "",
  filingIndicator: payer?.filingIndicator ?? "",
  ...addressPart.values(payer),
  tradingPartnerId: payer?.tradingPartnerId ?? "",
  filingLimitDays: payer?.filingLimitDays?.toString() ?? "",
  acknowledgmentDays: payer?.acknowledgmentDays.toString() ?? "3",
  responseDays: payer?.responseDays.toString() ?? "30",
  memberIdPattern: payer?.memberIdPattern ?? "",
});

const inputOf = (values: FormValues): PayerInput => ({
  ...textsOf(values, "name", "payerId"),
  program: values.program as PayerInput["program"],
  filingIndicator: values.filingIndicator as PayerInput["filingIndicator"],
  ...addressPart.input(values),
  tradingPartnerId: typed.text(values.tradingPartnerId),
  filingLimitDays: typed.count(values.filingLimitDays),
  acknowledgmentDays: typed.count(values.acknowledgmentDays) ?? 0,
  responseDays: typed.count(values.responseDays) ?? 0,
  memberIdPattern: typed.text(values.memberIdPattern),
});

/** How each payer is reached and what it demands. */
export function PayersPage() {
  const trpc = useTRPC();
  const { data: payers, refetch } = useSuspenseQuery(trpc.settings.payers.queryOptions({}));
  const { data: partners } = useSuspenseQuery(trpc.settings.partners.queryOptions({}));
  const add = useMutation(trpc.settings.addPayer.mutationOptions(SHOWN_IN_FORM));
  const change = useMutation(trpc.settings.changePayer.mutationOptions(SHOWN_IN_FORM));
  const withoutRoute = payers.filter(({ tradingPartnerId }) => tradingPartnerId === null);
  const route: FormField = {
    name: "tradingPartnerId",
    label: "Reached through",
    kind: "choice",
    placeholder: "No route: its claims are held",
    options: partners.map(({ id, name }) => ({ value: id, label: name })),
    wide: true,
  };
  return (
    <RecordsPage
      title="Payers"
      sentence="How each is reached, and the days it gives."
      noun="payer"
      columns={COLUMNS}
      brief={["name", "id", "partner"]}
      rows={payers}
      nameOf={({ name }) => name}
      valuesOf={valuesOf}
      groups={() => [
        { title: "As claims name it", fields: IDENTITY },
        { title: "Address", fields: addressPart.fields() },
        { title: "Route", fields: [route] },
        { title: "Terms", fields: DAYS, note: APPEAL_NOTE },
      ]}
      save={(values, seen) =>
        seen ? change.mutateAsync({ ...inputOf(values), ...seen }) : add.mutateAsync(inputOf(values))
      }
      refresh={async () => (await refetch()).data ?? []}
      empty="No payer is set up: claims need one."
      message={
        withoutRoute.length === 0 ? (
          <>
            <b>Every payer has a route.</b> Enter opens one.
          </>
        ) : (
          <>
            <b>No route yet:</b> {withoutRoute.map(({ name }) => name).join(", ")}. Their claims are held.
          </>
        )
      }
    />
  );
}

const IDENTITY: readonly FormField[] = [
  textField("name", "Name", { wide: true }),
  textField("payerId", "Payer id", { hint: "As its companion guide says" }),
  {
    name: "program",
    label: "Line of business",
    kind: "choice",
    placeholder: "Choose",
    options: choicesOf(PAYER_PROGRAMS),
    required: true,
  },
  {
    name: "filingIndicator",
    label: "Kind of plan on claims",
    kind: "choice",
    placeholder: "Choose",
    options: Object.entries(FILING_INDICATORS).map(([value, words]) => ({
      value,
      label: `${value} · ${words}`,
    })),
    required: true,
    wide: true,
  },
];
const APPEAL_NOTE = "Appeal limits, and filing limits that differ by date, stand under Deadlines.";
