export interface SelectedPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the reader has selected, as offsets into the document; undefined outside of it or when nothing is selected. */
export function selectedPassage(root: HTMLElement): SelectedPassage | undefined {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
  if (!range || range.collapsed) return undefined;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end, text: range.toString() };
}

function offsetOf(root: HTMLElement, node: Node, within: number): number | undefined {
  const holder = node.parentElement?.closest<HTMLElement>("[data-offset]");
  if (!holder || node.nodeType !== Node.TEXT_NODE || !root.contains(holder)) return undefined;
  return Number(holder.dataset.offset) + within;
}
