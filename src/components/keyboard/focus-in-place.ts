import { isOneColumn } from "@/components/look/one-column";

/** The list has scrolled to its row already; where panes stand one below the other the page goes along as well. */
export function focusInPlace(row: HTMLElement): void {
  row.focus({ preventScroll: true });
  if (isOneColumn()) row.scrollIntoView({ block: "nearest" });
}
