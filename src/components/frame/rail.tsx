"use client";

import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import Link from "next/link";
import { PlaceIcon } from "@/components/frame/place-icon";
import type { Place, PlaceId } from "@/components/frame/places";

interface RailProps {
  readonly places: readonly Place[];
  readonly current: PlaceId | undefined;
  /** How much of each place is mine. */
  readonly counts: Readonly<Partial<Record<PlaceId, number>>>;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The places of the product, 48 px wide, or 200 with their names. */
export const Rail = ({ places, current, counts, open, onToggle }: RailProps) => (
  <nav className="rail" aria-label="Places">
    <ul>
      {places.map((place) => (
        <li key={place.id}>
          <RailLink place={place} current={place.id === current} count={counts[place.id] ?? 0} open={open} />
        </li>
      ))}
    </ul>
    <button
      className="toggle"
      type="button"
      aria-expanded={open}
      aria-label="Names of the places"
      onClick={onToggle}
    >
      {open ? (
        <PanelLeftClose size={16} strokeWidth={1.4} aria-hidden="true" />
      ) : (
        <PanelLeftOpen size={16} strokeWidth={1.4} aria-hidden="true" />
      )}
    </button>
  </nav>
);

interface RailLinkProps {
  readonly place: Place;
  readonly current: boolean;
  readonly count: number;
  readonly open: boolean;
}

const RailLink = ({ place, current, count, open }: RailLinkProps) => (
  <Link
    prefetch={false}
    href={place.href}
    title={open ? undefined : place.name}
    aria-current={current ? "page" : undefined}
  >
    <PlaceIcon place={place.id} />
    <span className="name">{place.name}</span>
    {count > 0 ? (
      <small>
        {count > 999 ? "999+" : count}
        <span className="unseen"> mine</span>
      </small>
    ) : null}
  </Link>
);
