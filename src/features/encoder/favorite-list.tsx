"use client";

import { useRef } from "react";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import { addDays } from "@/domain/shared/calendar-date";
import type { CodeRef, EncoderSet } from "@/features/encoder/encoder-address";
import { CodeLink } from "@/features/encoder/encoder-walk";
import { day } from "@/features/encoder/encoder-words";
import { useRenewal } from "@/features/encoder/use-renewal";
import type { Favorite, useFavorites } from "@/trpc/use-favorites";

interface FavoriteListProps {
  readonly favorites: ReturnType<typeof useFavorites>;
  readonly onOpen: (code: CodeRef) => void;
}

/** Before anything is typed: what is kept at hand, the own codes first, then the office's lists. */
export function FavoriteList({ favorites, onOpen }: FavoriteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = favorites.groups.flatMap(([, own]) => own);
  const renewal = useRenewal();
  const renew = (row: Favorite | undefined) =>
    row?.ending?.renewable && !isRenewed(row, rows) ? () => renewal(row) : undefined;
  const { current, rowProps } = useRovingRows({
    count: rows.length,
    list,
    onOpen: (index) => {
      const row = rows[index];
      if (row) onOpen(refOf(row));
    },
    more: { fix: () => renew(rows[current])?.() ?? false },
  });
  if (!favorites.loaded) return null;
  if (rows.length === 0)
    return (
      <div className="pad">
        <EmptyState kind="nothing-yet" title="No favorites yet.">
          <Kbd action="favorite" /> on an open code keeps it here; pick lists of the office stand here too.
        </EmptyState>
      </div>
    );
  return (
    <div ref={list} className="favorites">
      {favorites.groups.map(([name, own]) => (
        <section key={name} aria-label={name || "My favorites"}>
          <SectionHead
            title={name || "My favorites"}
            summary={name ? "pick list of the office" : undefined}
            tinted
          />
          <ul className="code-list">
            {own.map((row) => (
              <FavoriteRow
                key={`${row.system} ${row.code}`}
                row={row}
                onRenew={renew(row)}
                rowProps={rowProps(rows.indexOf(row))}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const refOf = ({ system, code }: Favorite): CodeRef => ({ code, set: system as EncoderSet });

interface FavoriteRowProps {
  readonly row: Favorite;
  readonly onRenew: (() => void) | undefined;
  readonly rowProps: { readonly tabIndex: number; readonly onFocus: () => void };
}

/** What takes over is kept beside a code that still holds for some days: there is nothing left to do but wait. */
const isRenewed = ({ list, system, offered, ending }: Favorite, rows: readonly Favorite[]): boolean =>
  Boolean(
    offered &&
      ending?.successors.every((code) =>
        rows.some((other) => other.list === list && other.system === system && other.code === code),
      ),
  );

const FavoriteRow = ({ row, onRenew, rowProps }: FavoriteRowProps) => (
  <li {...rowProps} data-ended={row.offered ? undefined : ""}>
    <CodeLink {...refOf(row)} apart />
    <span>{row.title || <span className="quiet">descriptor not licensed</span>}</span>
    <span className="quiet">{standing(row)}</span>
    {row.ending ? <Ending row={row} ending={row.ending} onRenew={onRenew} /> : null}
  </li>
);

interface EndingProps {
  readonly row: Favorite;
  readonly ending: NonNullable<Favorite["ending"]>;
  readonly onRenew: (() => void) | undefined;
}

const MOST_NAMED = 3;

/** Since when the code is no longer billed, what takes over, and the key that keeps it instead. */
function Ending({ row, ending: { from, successors }, onRenew }: EndingProps) {
  const more = successors.length > MOST_NAMED ? ` and ${successors.length - MOST_NAMED} more` : "";
  const then = successors.length > 0 ? `; then ${successors.slice(0, MOST_NAMED).join(", ")}${more}` : "";
  return (
    <small className="code-ending">
      <span>
        {hasEnded(row) ? "Ended" : "Ends"} on {day(addDays(from, -1))}
        {then}
      </span>
      {onRenew ? (
        <Button look="plain" hint="fix" onPress={onRenew}>
          {successors.length === 1
            ? `Keep ${successors[0]} instead`
            : `Keep these ${successors.length} instead`}
        </Button>
      ) : null}
    </small>
  );
}

/** On the date: a code that was divided is a header from then on. */
const hasEnded = ({ offered, needsMoreCharacters }: Favorite): boolean => !offered || needsMoreCharacters;

function standing({ offered, needsMoreCharacters }: Favorite): string {
  if (offered) return needsMoreCharacters ? "more characters" : "";
  return "not valid on this date";
}
