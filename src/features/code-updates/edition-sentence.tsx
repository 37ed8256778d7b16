"use client";

import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { dayText, type Series } from "@/features/code-updates/update-words";
import type { Editions, SetUpdateFilter } from "@/features/code-updates/use-update-filter";

interface EditionSentenceProps {
  readonly all: readonly Series[];
  readonly editions: Editions;
  readonly setFilter: SetUpdateFilter;
}

/** "In ICD-10-CM, from FY2025, to FY2026 of 10/01/2025"; each word opens its choices. */
export function EditionSentence({ all, editions, setFilter }: EditionSentenceProps) {
  const comparable = all.filter(({ first }) => first !== null);
  const series = comparable.find(({ id }) => id === editions.series);
  if (!series) return null;
  const at = (version: string) => series.editions.findIndex((edition) => edition.version === version);
  const choice = ({ version, covers, derived }: Series["editions"][number]) => ({
    value: version,
    label: `${version}, from ${dayText(covers.from)}${derived ? " (by addenda)" : ""}`,
  });
  const choose = (part: Partial<Editions>) =>
    void setFilter({ ...editions, ...part, place: null, kind: null });
  return (
    <FilterSentence
      parts={[
        {
          id: "series",
          words: "In",
          single: true,
          choices: comparable.map(({ id, name }) => ({ value: id, label: name })),
          chosen: [series.id],
          onChange: ([id]) => {
            const chosen = comparable.find((each) => each.id === id);
            if (chosen?.first) choose({ series: chosen.id, ...chosen.first });
          },
        },
        {
          id: "from",
          words: "from",
          single: true,
          choices: series.editions.slice(0, at(editions.to)).map(choice),
          chosen: [editions.from],
          onChange: ([from]) => from && choose({ from }),
        },
        {
          id: "to",
          words: "to",
          single: true,
          choices: series.editions.slice(at(editions.from) + 1).map(choice),
          chosen: [editions.to],
          onChange: ([to]) => to && choose({ to }),
        },
      ]}
    />
  );
}
