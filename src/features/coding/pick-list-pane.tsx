"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { BookRequest } from "@/features/coding/code-book-pane";
import { type OfferedCode, OfferedCodes } from "@/features/coding/offered-codes";
import { listsFor, type PickableList, sectionsOf } from "@/features/coding/pickable-lists";
import { kindOfSet, type TakenCode } from "@/features/coding/taken-codes";
import { useTRPC } from "@/trpc/client";
import { useFavorites } from "@/trpc/use-favorites";

interface PickListPaneProps {
  readonly sheet: CodingSheet;
  readonly encounter: {
    readonly serviceFrom: CalendarDate;
    readonly specialty: string | null;
    readonly setting: string;
  };
  readonly onTake: (codes: readonly TakenCode[]) => void;
  /** A header is completed in the code book. */
  readonly onBook: (request: BookRequest) => void;
}

/** The same list may be wanted again: then too its first row takes the focus. */
interface WantedList {
  readonly id: string | undefined;
  readonly turn: number;
}

/** The lists of the office and the own favorites, those for this kind of visit first; one key takes a code. */
export function PickListPane({ sheet, encounter, onTake, onBook }: PickListPaneProps) {
  const trpc = useTRPC();
  const on = encounter.serviceFrom;
  const [wanted, setWanted] = useState<WantedList>();
  const want = (id: string | undefined) => setWanted((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  const { data } = useQuery(
    trpc.encoder.pickLists.queryOptions({ on }, { staleTime: 60_000, placeholderData: keepPreviousData }),
  );
  const favorites = useFavorites(on);
  const lists = listsFor(encounter, data ?? [], favorites.groups.find(([list]) => list === "")?.[1] ?? []);
  const current = lists.find(({ id }) => id === wanted?.id) ?? lists[0];
  const nextList = () => {
    const at = lists.findIndex(({ id }) => id === current?.id);
    want(lists[(at + 1) % lists.length]?.id);
  };
  const take = (rows: readonly OfferedCode[]) => {
    const picked = rows.flatMap(({ id }) => current?.rows.find((row) => idOf(row) === id) ?? []);
    const [header] = picked.filter(({ needsMoreCharacters }) => needsMoreCharacters);
    onTake(picked.filter((row) => row !== header).flatMap(takenOf));
    const kind = header && kindOfSet(header.system);
    if (kind) onBook({ kind, query: header.code });
  };
  return (
    <Pane
      number={3}
      title="Pick lists"
      heading={
        <>
          <h2 className="nowrap">Pick lists</h2>
          <SwitchTabs
            label="Lists"
            tabs={lists.map(({ id, name, rows }) => ({ id, label: name, count: rows.length }))}
            current={current?.id ?? ""}
            onChange={want}
          />
        </>
      }
      opensFocused
    >
      <p className="book-field">
        <span className="quiet">
          <Kbd action="accept" /> or its digit takes a code, <Kbd action="mark" /> marks several,{" "}
          <Kbd action="next-view" /> next list, <Kbd action="back" /> closes
        </span>
      </p>
      {current ? (
        <OfferedCodes
          key={`${current.id} ${wanted?.turn ?? 0}`}
          label={current.name}
          sections={sectionsOf(current, sheet)}
          onTake={take}
          several
          keys={{ "next-view": nextList }}
        />
      ) : data ? (
        <div className="pad">
          <EmptyState kind="nothing-yet" title="No pick list and no favorite yet.">
            Lists are made in Settings, Pick lists; <Kbd action="favorite" /> in the encoder keeps a favorite.
          </EmptyState>
        </div>
      ) : null}
    </Pane>
  );
}

type PickedRow = PickableList["rows"][number];
export const idOf = ({ system, code }: Pick<PickedRow, "system" | "code">): string => `${system} ${code}`;

function takenOf({ system, code, title }: PickedRow): TakenCode[] {
  const kind = kindOfSet(system);
  return kind ? [{ key: crypto.randomUUID(), kind, code, title }] : [];
}
