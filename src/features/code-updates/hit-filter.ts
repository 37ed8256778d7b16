import type { FilterPart } from "@/components/work-queue/filter-sentence";
import { PLACE_WORDS, PLACES } from "@/features/code-updates/update-words";
import type { SetUpdateFilter, UpdateFilter } from "@/features/code-updates/use-update-filter";
import type { Outputs } from "@/trpc/client";

/** "Still open, in any place": the filter as a sentence, its choices with counts. */
export const hitFilterParts = (
  filter: UpdateFilter,
  setFilter: SetUpdateFilter,
  first: Outputs["codeUpdates"]["hits"] | undefined,
): FilterPart[] => [
  {
    id: "standing",
    words: "Shown are",
    single: true,
    choices: [
      { value: "open", label: "open ones", count: first?.open.reduce((sum, { hits }) => sum + hits, 0) },
      { value: "decided", label: "decided ones", count: first?.decided },
    ],
    chosen: [filter.standing],
    onChange: ([standing]) => void setFilter({ standing: standing === "decided" ? "decided" : null }),
  },
  {
    id: "place",
    words: "in",
    any: "every place",
    single: true,
    choices: PLACES.map((place) => ({
      value: place,
      label: PLACE_WORDS[place].toLowerCase(),
      count: first?.open.find((each) => each.place === place)?.hits ?? 0,
    })),
    chosen: filter.place ? [filter.place] : [],
    onChange: ([place]) => void setFilter({ place: PLACES.find((known) => known === place) ?? null }),
  },
];
