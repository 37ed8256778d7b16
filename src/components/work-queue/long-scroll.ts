/**
 * Browsers draw nothing taller than some ten million pixels. A longer list is cut into pages that overlap: a small
 * scroll moves within its page, a leap goes to the page that stands there.
 */
export interface LongScroll {
  /** Height of all rows and of the window on them, in px. */
  readonly total: number;
  readonly view: number;
}
export interface ScrollState {
  /** Where the element is scrolled to. */
  readonly top: number;
  /** What must be added to give the place among all rows. */
  readonly offset: number;
}

const TALLEST = 6_000_000;

/** How tall the scrolled element is. */
export const drawnHeight = ({ total }: LongScroll): number => Math.min(total, TALLEST);

/** The person scrolled: the state behind it. */
export function scrolledTo(scroll: LongScroll, before: ScrollState, top: number): ScrollState {
  const { total, view } = scroll;
  const height = drawnHeight(scroll);
  if (height === total) return { top, offset: 0 };
  if (Math.abs(top - before.top) < view) return atPlace(scroll, top + before.offset);
  const share = height > view ? top / (height - view) : 0;
  return { top, offset: Math.round(share * (total - height)) };
}

/** The state that shows a place among all rows at the upper edge. */
export function atPlace(scroll: LongScroll, place: number): ScrollState {
  const { total, view } = scroll;
  const height = drawnHeight(scroll);
  const wanted = Math.max(0, Math.min(place, total - view));
  if (height === total) return { top: wanted, offset: 0 };
  const share = total > view ? wanted / (total - view) : 0;
  const offset = Math.round(share * (total - height));
  return { top: wanted - offset, offset };
}

/** The place that brings a row into view with the least movement. */
export function placeOfRow(
  scroll: LongScroll,
  place: number,
  row: { readonly from: number; readonly to: number },
): number {
  if (row.from < place) return row.from;
  return row.to > place + scroll.view ? row.to - scroll.view : place;
}
