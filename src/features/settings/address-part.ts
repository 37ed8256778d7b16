import type { FormField, FormValues } from "@/components/record-form/form-field";
import { textField } from "@/features/settings/setting-fields";

/** The four lines of an address; `under` puts them into a part of the record, such as `payTo.`. */
const fields = (under = "", when?: (values: FormValues) => boolean): readonly FormField[] => [
  textField(`${under}addressLine`, "Street or PO box", { rule: "addressLine", wide: true, when }),
  textField(`${under}city`, "City", { rule: "city", wide: true, when }),
  textField(`${under}state`, "State", { rule: "state", capitals: true, when }),
  textField(`${under}zip`, "ZIP", { rule: "zip", hint: "Nine digits on claims", when }),
];

interface Address {
  readonly addressLine: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

const values = (address: Address | null | undefined, under = ""): FormValues => ({
  [`${under}addressLine`]: address?.addressLine ?? "",
  [`${under}city`]: address?.city ?? "",
  [`${under}state`]: address?.state ?? "",
  [`${under}zip`]: address?.zip ?? "",
});

const input = (typed: FormValues, under = ""): Address => ({
  addressLine: typed[`${under}addressLine`] ?? "",
  city: typed[`${under}city`] ?? "",
  state: typed[`${under}state`] ?? "",
  zip: typed[`${under}zip`] ?? "",
});

/** In one line, for lists. */
const text = ({ addressLine, city, state, zip }: Address): string =>
  `${addressLine}, ${city}, ${state} ${zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip}`;

/** The part of a record that is an address: its fields, what they hold, what is sent, and how a list shows it. */
export const addressPart = { fields, values, input, text } as const;
