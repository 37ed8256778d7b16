import type { FormField, FormValues } from "@/components/record-form/form-field";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";

type Ruled = keyof typeof ENTRY_RULES;

/** A text that must stand before its rule; the rule's name is the field's, unless it is said. */
export const textField = (
  name: string,
  label: string,
  { rule = name, ...more }: Partial<Omit<FormField, "rule">> & { readonly rule?: string } = {},
): FormField => ({ name, label, required: true, rule: ENTRY_RULES[rule as Ruled], ...more });

export const npiField = (required: boolean): FormField =>
  textField("npi", "NPI", {
    required,
    hint: `Check digit by ${ENTRY_RULES.npi.authority}`,
  });

export const taxonomyField: FormField = textField("taxonomyCode", "Taxonomy code", {
  capitals: true,
  hint: "Ten characters, from NUCC",
});

/** The texts of these fields as they were typed. */
export const textsOf = <Name extends string>(
  values: FormValues,
  ...names: readonly Name[]
): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? ""])) as Record<Name, string>;

/** A choice of the words of a table. */
export const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Its caller shows the failure at the fields. */
export const SHOWN_IN_FORM = { onError: () => undefined } as const;
