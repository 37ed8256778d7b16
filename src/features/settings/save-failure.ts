import { countOf } from "@/components/format/count-text";
import type { SaveFailure } from "@/components/record-form/use-record-form";
import { entryProblemsOf, messageOf } from "@/trpc/refusal";

/** A refusal at the fields it names, or as a whole. */
export function saveFailureOf(error: unknown): SaveFailure {
  const fields = entryProblemsOf(error);
  const count = Object.keys(fields).length;
  const message =
    count > 0 ? `Not saved: ${countOf(count, "field is", "fields are")} not accepted.` : messageOf(error);
  return { message, fields };
}
