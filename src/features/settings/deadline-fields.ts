import {
  dateText,
  type FormField,
  type FormGroup,
  type FormValues,
  typed,
} from "@/components/record-form/form-field";
import { DEADLINE_KINDS, FILING_BASIS_WORDS } from "@/domain/settings/deadline-kinds";
import { PAYER_PROGRAMS } from "@/domain/settings/payer-programs";
import { formatDecimalAmount } from "@/domain/shared/money";
import { choicesOf, textField, textsOf } from "@/features/settings/setting-fields";
import type { Inputs, Outputs } from "@/trpc/client";

export type Rule = Outputs["settings"]["deadlineRules"][number];
type Payer = Outputs["settings"]["payers"][number];
type RuleInput = Inputs["settings"]["addDeadlineRule"];
type RuleTerms = Omit<RuleInput, "kind" | "program" | "payerId" | "level">;

const isAppeal = ({ kind }: FormValues): boolean => kind === "appeal";
const isFiling = ({ kind }: FormValues): boolean => kind === "filing";

const LENGTH: readonly FormField[] = [
  { name: "count", label: "How many", kind: "count", required: true },
  {
    name: "unit",
    label: "Of what",
    kind: "choice",
    options: [
      { value: "day", label: "Days" },
      { value: "month", label: "Months" },
    ],
    required: true,
  },
  {
    name: "calendar",
    label: "Days that count",
    kind: "choice",
    options: [
      { value: "calendar", label: "Every day" },
      { value: "business", label: "Monday to Friday" },
    ],
    required: true,
    when: ({ unit }) => unit === "day",
  },
  {
    name: "filingBasis",
    label: "Counted from",
    kind: "choice",
    placeholder: "Choose",
    options: choicesOf(FILING_BASIS_WORDS),
    required: true,
    when: isFiling,
  },
  {
    name: "receiptPresumptionDays",
    label: "Days the notice travels",
    kind: "count",
    required: true,
    hint: "Counted from the notice after so many days",
    when: isAppeal,
  },
  {
    name: "filedWhen",
    label: "In time when",
    kind: "choice",
    options: [
      { value: "received", label: "The payer has it" },
      { value: "sent", label: "It is sent" },
    ],
    required: true,
    when: isAppeal,
  },
  {
    name: "decisionDays",
    label: "Payer decides within, days",
    kind: "count",
    hint: "Empty: no limit",
    when: isAppeal,
  },
  { name: "minimumAmount", label: "Least amount", kind: "amount", hint: "Empty: any amount", when: isAppeal },
];

const AUTHORITY: readonly FormField[] = [
  textField("source", "Source", {
    wide: true,
    hint: "Contract, plan notice, provider manual or law, with its place",
  }),
  {
    name: "confirmed",
    label: "Checked against this source by the office",
    kind: "tick",
    wide: true,
  },
  { name: "validFrom", label: "First day", kind: "date", required: true },
  {
    name: "validTo",
    label: "Last day",
    kind: "date",
    hint: "Fill it to end the rule: later notices no longer follow it.",
  },
];

/** Whose clock it is cannot be changed: denials name their rule. */
export const ruleGroups = (
  values: FormValues,
  rule: Rule | undefined,
  payers: readonly Payer[],
): readonly FormGroup[] => {
  const fixed = rule !== undefined;
  const ofProgram = payers.filter(({ program }) => program === values.program);
  return [
    {
      title: "Whose clock",
      ...(fixed ? { note: "End this rule and add another for another payer or level." } : {}),
      fields: [
        {
          name: "kind",
          label: "For",
          kind: "choice",
          options: choicesOf(DEADLINE_KINDS),
          required: true,
          fixed,
        },
        {
          name: "program",
          label: "Line of business",
          kind: "choice",
          placeholder: "Choose",
          options: choicesOf(PAYER_PROGRAMS),
          required: true,
          fixed,
        },
        {
          name: "payerId",
          label: "Payer",
          kind: "choice",
          placeholder: "Every payer of this line",
          options: ofProgram.map(({ id, name }) => ({ value: id, label: name })),
          hint: "A payer’s own rule comes before that of its line.",
          wide: true,
          fixed,
        },
        { name: "level", label: "Level", kind: "count", required: true, fixed, when: isAppeal },
        textField("levelName", "Name", { hint: "As letters call it" }),
      ],
    },
    { title: "Length", fields: LENGTH },
    { title: "Authority", fields: AUTHORITY },
  ];
};

/** A rule that a screen was asked to begin with, such as that of a denial without one. */
export interface WantedRule {
  readonly payerId: string;
  readonly level: string;
}

export function ruleValues(rule: Rule | undefined, wanted: WantedRule, payers: readonly Payer[]): FormValues {
  if (!rule) return newRule(wanted, payers);
  return {
    ...textsOf(rule as unknown as FormValues, "kind", "program", "unit", "calendar", "filedWhen", "source"),
    payerId: rule.payerId ?? "",
    level: rule.level.toString(),
    levelName: rule.levelName ?? "",
    filingBasis: rule.kind === "filing" ? rule.basis : "",
    count: rule.count.toString(),
    receiptPresumptionDays: rule.receiptPresumptionDays.toString(),
    decisionDays: rule.decisionDays?.toString() ?? "",
    minimumAmount: rule.minimumAmount === null ? "" : formatDecimalAmount(rule.minimumAmount),
    confirmed: rule.confirmed ? "yes" : "",
    validFrom: dateText(rule.validFrom),
    validTo: dateText(rule.validTo),
  };
}

const newRule = ({ payerId, level }: WantedRule, payers: readonly Payer[]): FormValues => {
  const payer = payers.find(({ id }) => id === payerId);
  return {
    kind: "appeal",
    program: payer?.program ?? "",
    payerId: payer?.id ?? "",
    level: level || "1",
    levelName: "",
    filingBasis: "",
    count: "",
    unit: "day",
    calendar: "calendar",
    receiptPresumptionDays: "0",
    filedWhen: "received",
    decisionDays: "",
    minimumAmount: "",
    source: "",
    confirmed: "",
    validFrom: "",
    validTo: "",
  };
};

export const scopeInput = (values: FormValues) => ({
  kind: values.kind as RuleInput["kind"],
  program: values.program as RuleInput["program"],
  payerId: typed.text(values.payerId),
  level: isAppeal(values) ? (typed.count(values.level) ?? 0) : 0,
});

/** What only an appeal has; the filing of a claim is in time when the payer has it. */
const appealTerms = (values: FormValues) => ({
  filingBasis: null,
  receiptPresumptionDays: typed.count(values.receiptPresumptionDays) ?? 0,
  filedWhen: values.filedWhen === "sent" ? ("sent" as const) : ("received" as const),
  decisionDays: typed.count(values.decisionDays),
  minimumAmount: typed.amount(values.minimumAmount),
});
const filingTerms = (values: FormValues) => ({
  filingBasis: values.filingBasis as RuleTerms["filingBasis"],
  receiptPresumptionDays: 0,
  filedWhen: "received" as const,
  decisionDays: null,
  minimumAmount: null,
});

export const termsInput = (values: FormValues): RuleTerms => ({
  ...(isAppeal(values) ? appealTerms(values) : filingTerms(values)),
  levelName: values.levelName ?? "",
  count: typed.count(values.count) ?? 0,
  unit: values.unit === "month" ? "month" : "day",
  calendar: values.unit === "day" && values.calendar === "business" ? "business" : "calendar",
  source: values.source ?? "",
  confirmed: values.confirmed === "yes",
  validFrom: typed.date(values.validFrom) ?? "",
  validTo: typed.date(values.validTo),
});
