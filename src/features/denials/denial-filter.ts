import type { FilterPart } from "@/components/work-queue/filter-sentence";
import type { DenialFilter, SetDenialFilter, useDenialList } from "@/features/denials/use-denial-list";

type Choices = NonNullable<ReturnType<typeof useDenialList>["first"]>["choices"] | undefined;

/** The filter as a sentence; its choices come with counts. */
export const denialFilterParts = (
  filter: DenialFilter,
  setFilter: SetDenialFilter,
  choices: Choices,
): FilterPart[] => [
  {
    id: "payer",
    words: "Payer is",
    choices: choices?.payers ?? [],
    chosen: filter.payer,
    onChange: (payer: readonly string[]) => void setFilter({ payer: [...payer] }),
  },
  {
    id: "category",
    words: "category is",
    choices: choices?.categories ?? [],
    chosen: filter.category,
    onChange: (category: readonly string[]) => void setFilter({ category: [...category] }),
  },
  {
    id: "sort",
    words: "ordered by",
    any: "days left",
    single: true,
    choices: [
      { value: "due", label: "days left" },
      { value: "amount", label: "amount" },
      { value: "worth", label: "amount × chance ÷ days left" },
    ],
    chosen: [filter.sort],
    onChange: ([sort]: readonly string[]) =>
      void setFilter({ sort: sort === "amount" || sort === "worth" ? sort : "due" }),
  },
];
