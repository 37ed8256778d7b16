import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

function digitsOf(phone: string): string | undefined {
  const digits = phone.replaceAll(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  return digits.length === 10 ? digits : undefined;
}

export const phonePunctuation = defineClaimEdit({
  id: "phone-punctuation",
  title: "Phone number is written with punctuation",
  severity: "fix",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 1000A PER04" },
  leavesWhen: "The billing phone has ten digits only",

  *check({ parties: { billing } }) {
    if (/^\d*$/.test(billing.phone) || digitsOf(billing.phone) === undefined) return;
    yield {
      at: "parties/billing/phone",
      message: "The billing phone carries punctuation.",
      remedy: "It is sent as ten digits.",
    };
  },
  fix({ parties: { billing } }, at) {
    const value = digitsOf(billing.phone);
    return value === undefined ? undefined : { at, value };
  },
});
