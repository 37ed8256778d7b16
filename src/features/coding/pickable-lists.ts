import type { CodingSheet } from "@/domain/coding/coding-sheet";
import type { OfferedCode, OfferedSection } from "@/features/coding/offered-codes";
import { isOnSheet, kindOfSet } from "@/features/coding/taken-codes";
import type { Outputs } from "@/trpc/client";
import type { Favorite } from "@/trpc/use-favorites";

type PickList = Outputs["encoder"]["pickLists"][number];
export type PickableList = Pick<PickList, "id" | "name" | "rows">;

interface Visit {
  readonly specialty: string | null;
  readonly setting: string;
}

const FAVORITES = "favorites";

/** Lists for this kind of visit first, then those for any, the own favorites, and lists for other visits last. */
export function listsFor(
  visit: Visit,
  lists: readonly PickList[],
  favorites: readonly Favorite[],
): readonly PickableList[] {
  const ranked = lists
    .filter(({ rows }) => rows.length > 0)
    .map((list) => ({ list, rank: rankOf(list, visit) }))
    .sort((one, other) => other.rank - one.rank);
  const own = {
    id: FAVORITES,
    name: "My favorites",
    rows: favorites.map((row) => ({ ...row, section: "" })),
  };
  return [
    ...ranked.filter(({ rank }) => rank >= 0).map(({ list }) => list),
    ...(own.rows.length > 0 ? [own] : []),
    ...ranked.filter(({ rank }) => rank < 0).map(({ list }) => list),
  ];
}

/** Below zero for another kind of visit; a list for the specialty counts more than one for the setting. */
function rankOf({ specialty, setting }: PickList, visit: Visit): number {
  const sameSpecialty = specialty === (visit.specialty ?? "").toLowerCase();
  if ((specialty && !sameSpecialty) || (setting && setting !== visit.setting)) return -1;
  return (specialty ? 2 : 0) + (setting ? 1 : 0);
}

/** The list under its headings, each code with what stands in its way on this date. */
export function sectionsOf({ id, rows }: PickableList, sheet: CodingSheet): OfferedSection[] {
  return [...Map.groupBy(rows, ({ section }) => section)].map(([title, own]) => ({
    id: `${id} ${title}`,
    title,
    rows: own.map((row) => offeredOf(row, sheet)),
  }));
}

function offeredOf(row: PickableList["rows"][number], sheet: CodingSheet): OfferedCode {
  const { system, code, title } = row;
  const kind = kindOfSet(system);
  return {
    ...{ id: `${system} ${code}`, code, title },
    closed: kind === undefined ? "not coded on this sheet" : closedWords(row),
    taken: kind === "diagnosis" && isOnSheet(sheet, kind, code),
    note: row.needsMoreCharacters
      ? "more characters"
      : kind === "procedure" && isOnSheet(sheet, kind, code)
        ? "on the sheet once"
        : undefined,
  };
}

/** What cannot be reported on the date is marked with what may stand instead, and not offered. */
export function closedWords({
  offered,
  successors,
}: {
  readonly offered: boolean;
  readonly successors: readonly string[];
}): string | undefined {
  if (offered) return undefined;
  return successors.length > 0
    ? `not valid on this date; see ${successors.slice(0, 2).join(", ")}`
    : "not valid on this date";
}
