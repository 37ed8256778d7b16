/** Letters an office begins with; each category has its argument, and no fact that is not merged or quoted. */
export interface LetterTemplate {
  readonly name: string;
  /** Denial category, or `general` for those without a letter of their own. */
  readonly category: string;
  readonly body: string;
}

const HEAD = `{{practice.name}}
{{practice.address}}
NPI {{practice.npi}}, tax id {{practice.tax-id}}, telephone {{practice.phone}}

{{letter.date}}

{{payer.name}}
Appeals
{{payer.address}}

Subject: {{appeal.level}} for claim {{claim.payer-number}}
Patient: {{patient.name}}, born {{patient.birth-date}}, member id {{member.id}}
Date of service: {{claim.service-date}}. Our claim number: {{claim.number}}. Our appeal number: {{appeal.number}}
Service refused: {{line.service}}. Amount refused: {{denial.amount}}
Remittance of {{denial.date}}, {{denial.trace}}: {{denial.codes}}

To the reviewer:

We ask you to reverse your decision on the service named above. Your reason was: {{denial.words}}.
`;

const FOOT = `
The remittance extract and the complete documents quoted here are attached. Please tell us your decision in writing, with its reason, and with the provision it rests on if it does not change.

Sincerely,

{{signer.name}}
For {{provider.name}}, NPI {{provider.npi}}
{{practice.name}}`;

const letter = (category: string, name: string, argument: string): LetterTemplate => ({
  category,
  name,
  body: `${HEAD}\n${argument.trim()}\n${FOOT}`,
});

export const LETTER_TEMPLATES: readonly LetterTemplate[] = [
  letter(
    "general",
    "General appeal",
    `The record of this service supports payment. These passages, word for word, bear on your reason:

{{evidence}}

We ask you to read them with the claim, and to pay the service as billed.`,
  ),
  letter(
    "medical-necessity",
    "Medical necessity",
    `The service was ordered for the diagnoses {{claim.diagnoses}}. The record made at the time shows why it was needed:

{{evidence}}

We ask you to measure these findings by the criteria of the policy in force on the date of service, and to name any criterion you consider unmet.`,
  ),
  letter(
    "experimental",
    "Not experimental",
    `The record shows what was treated and why this service was chosen:

{{evidence}}

We ask that a clinician of the same specialty reviews these passages, and that you name the policy and version on which the decision rests.`,
  ),
  letter(
    "level-or-stay-disputed",
    "Level of service",
    `The level billed follows from what the note documents, in the words of its author:

{{evidence}}

We ask you to compare these passages with the level billed and, if you hold another level to be right, to say which element you find missing.`,
  ),
  letter(
    "authorization-absent-or-mismatched",
    "Authorization",
    `The authorization of record for this service is {{claim.authorization}}. The record shows the service it covers:

{{evidence}}

We ask you to match the authorization to the claim and to pay the service.`,
  ),
  letter(
    "filed-late",
    "Proof of timely filing",
    `The claim was first sent on {{claim.first-sent}} and accepted by your front end on {{claim.accepted}}. Your filing limit for this date of service ended on {{claim.filing-limit}}. The acceptance lies before that day.

We ask you to process the claim by the date on which you first accepted it.`,
  ),
  letter(
    "bundled",
    "Separate services",
    `The services of this day were separate. The record describes each of them:

{{evidence}}

We ask you to pay the refused service in addition to the other, as the record supports.`,
  ),
  letter(
    "code-conflict",
    "Codes as documented",
    `The codes and modifiers of the claim say what the record says:

{{evidence}}

We ask you to process the claim as billed, or to name the rule with which it conflicts.`,
  ),
  letter(
    "units-or-frequency",
    "Units as documented",
    `The units billed are those the record counts:

{{evidence}}

We ask you to allow the units as documented.`,
  ),
  letter(
    "records-requested",
    "Records you asked for",
    `You asked for records. They are attached, and these passages answer your question:

{{evidence}}

We ask you to decide the claim with them.`,
  ),
  letter(
    "not-documented",
    "Service as documented",
    `The service stands in the record:

{{evidence}}

The complete document is attached. We ask you to pay the service.`,
  ),
  letter(
    "coverage-not-active",
    "Coverage in force",
    `The member was identified to us under id {{member.id}} for the date of service {{claim.service-date}}. We ask you to check the coverage for that day again, and to tell us its first and last day if the decision does not change.`,
  ),
  letter(
    "duplicate-claim",
    "Not a duplicate",
    `The service was rendered in addition to the one you compare it with. The record describes it:

{{evidence}}

We ask you to tell us the number of the claim you consider the same, or to pay this one.`,
  ),
  letter(
    "appeal-refused",
    "Next level of appeal",
    `Your review left the decision as it was. We ask for the next level of review, and that it weighs these passages:

{{evidence}}

We ask that the reviewer had no part in the earlier decisions.`,
  ),
];

/** The category's own letter before the general one. */
export const templateFor = <T extends { readonly category: string }>(
  templates: readonly T[],
  category: string,
): T | undefined =>
  templates.find((template) => template.category === category) ??
  templates.find((template) => template.category === "general");
