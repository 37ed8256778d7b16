"use client";

import { useRef } from "react";
import { useRovingRows } from "@/components/keyboard/use-roving-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { SectionHead } from "@/components/ui/section-head";
import type { CodeRef, EncoderSet } from "@/features/encoder/encoder-address";
import { CodeLink } from "@/features/encoder/encoder-walk";
import type { Favorite, useFavorites } from "@/trpc/use-favorites";

interface FavoriteListProps {
  readonly favorites: ReturnType<typeof useFavorites>;
  readonly onOpen: (code: CodeRef) => void;
}

/** Before anything is typed: what is kept at hand, the own codes first, then the office's lists. */
export function FavoriteList({ favorites, onOpen }: FavoriteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rows = favorites.groups.flatMap(([, own]) => own);
  const { rowProps } = useRovingRows({
    count: rows.length,
    list,
    onOpen: (index) => {
      const row = rows[index];
      if (row) onOpen(refOf(row));
    },
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
    <div ref={list}>
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
  readonly rowProps: { readonly tabIndex: number; readonly onFocus: () => void };
}

const FavoriteRow = ({ row, rowProps }: FavoriteRowProps) => (
  <li {...rowProps} data-ended={row.offered ? undefined : ""}>
    <CodeLink {...refOf(row)} apart />
    <span>{row.title || <span className="quiet">descriptor not licensed</span>}</span>
    <span className="quiet">{standing(row)}</span>
  </li>
);

function standing({ offered, needsMoreCharacters, successors }: Favorite): string {
  if (offered) return needsMoreCharacters ? "more characters" : "";
  return successors.length > 0
    ? `not valid on this date; see ${successors.slice(0, 2).join(", ")}`
    : "not valid on this date";
}
