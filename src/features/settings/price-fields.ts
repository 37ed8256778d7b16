import { type FormGroup, type FormValues, typed } from "@/components/record-form/form-field";
import type { Inputs } from "@/trpc/client";

const matching = (pattern: RegExp, says: string) => ({
  problemOf: (text: string): string | undefined => (pattern.test(text) ? undefined : says),
});

export const PRICE_GROUPS: readonly FormGroup[] = [
  {
    fields: [
      {
        name: "procedureCode",
        label: "Procedure code",
        required: true,
        capitals: true,
        rule: matching(/^[A-Z0-9]{5}$/, "Five characters."),
      },
      {
        name: "modifier",
        label: "Modifier, if any",
        capitals: true,
        rule: matching(/^[A-Z0-9]{2}$/, "Two characters."),
      },
      { name: "amount", label: "Price", kind: "amount", required: true },
      { name: "effectiveFrom", label: "From", kind: "date", required: true },
    ],
  },
];

export const NEW_PRICE: FormValues = { procedureCode: "", modifier: "", amount: "", effectiveFrom: "" };

export const priceInput = (values: FormValues): Inputs["settings"]["setPrice"] => ({
  procedureCode: values.procedureCode ?? "",
  modifier: values.modifier ?? "",
  amount: typed.amount(values.amount) ?? 0n,
  effectiveFrom: typed.date(values.effectiveFrom) ?? "",
});
