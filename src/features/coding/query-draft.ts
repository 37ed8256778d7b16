import type { ProviderQueryContent, QueryOption } from "@/domain/documentation/provider-query";
import { QUERY_TEMPLATES } from "@/domain/documentation/query-templates";

/** A question as far as it is written. Its passages stay with the record they were selected in. */
export interface QueryDraft extends Omit<ProviderQueryContent, "indicators"> {
  /** Who is asked; empty while nobody is chosen. */
  readonly providerId: string;
}

export const writeQueryDraft = (draft: QueryDraft): string => JSON.stringify(draft);

/** Undefined for what is no draft of ours; options never lean on passages that are not quoted any more. */
export function readQueryDraft(text: string, passageCount: number): QueryDraft | undefined {
  const kept = parsed(text);
  if (!(isRecord(kept) && Array.isArray(kept.options) && kept.options.every(isOption))) return undefined;
  const { template, subject, question, providerId } = kept;
  if (!QUERY_TEMPLATES.some(({ id }) => id === template)) return undefined;
  if (![template, subject, question, providerId].every(isText)) return undefined;
  const options = kept.options.map((option) => ({
    ...option,
    indicators: option.indicators.filter((position) => position < passageCount),
  }));
  return { ...(kept as unknown as QueryDraft), options };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const KINDS: readonly unknown[] = ["choice", "other", "unable-to-determine"] satisfies QueryOption["kind"][];
const isText = (value: unknown): value is string => typeof value === "string";
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isOption = (value: unknown): value is QueryOption =>
  isRecord(value) &&
  KINDS.includes(value.kind) &&
  isText(value.label) &&
  Array.isArray(value.indicators) &&
  value.indicators.every(Number.isInteger);
