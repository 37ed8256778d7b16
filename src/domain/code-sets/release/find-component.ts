import type { CalendarDate } from "../../shared/calendar-date";
import { covers } from "../code-release";
import type { Component, ComponentKind } from "../components/component";

/** The component that answers for a date, and whether it is of that date. */
export interface FoundComponent<Kind extends ComponentKind> {
  readonly component: Component<Kind>;
  /** "older" and "newer": no file at hand speaks for the date itself; an answer that rests on this one says so. */
  readonly standing: "current" | "older" | "newer";
}

export const ofKind = <Kind extends ComponentKind>(
  components: readonly Component[],
  kind: Kind,
): Component<Kind>[] => components.filter((each): each is Component<Kind> => each.kind === kind);

/** The file of the date; else the newest before it; else the oldest after it. */
export function componentOn<Kind extends ComponentKind>(
  components: readonly Component[],
  kind: Kind,
  on: CalendarDate,
): FoundComponent<Kind> | undefined {
  const newestFirst = ofKind(components, kind).sort((a, b) =>
    a.source.covers.from < b.source.covers.from ? 1 : -1,
  );
  const current = newestFirst.find(({ source }) => covers(source.covers, on));
  if (current) return { component: current, standing: "current" };
  const older = newestFirst.find(({ source }) => source.covers.from <= on);
  if (older) return { component: older, standing: "older" };
  const newer = newestFirst.at(-1);
  return newer && { component: newer, standing: "newer" };
}

/** What an answer adds when it rests on a file of another date; nothing when it does not. */
export function restsOn<Kind extends ComponentKind>(
  found: FoundComponent<Kind>,
  on: CalendarDate,
): string | undefined {
  const { provenance } = found.component.source;
  return found.standing === "current"
    ? undefined
    : `${provenance.title ?? provenance.name} of ${provenance.version}; none at hand covers ${on}`;
}
