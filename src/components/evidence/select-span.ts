import type { TextSpan } from "@/domain/documentation/sentence-spans";

/** Selects a passage of the shown document, as if it were marked with the pointer. */
export function selectSpan(root: HTMLElement, { start, end }: TextSpan): boolean {
  const [from, to] = [placeOf(root, start), placeOf(root, end)];
  if (!from || !to) return false;
  document.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
  from.node.parentElement?.scrollIntoView({ block: "nearest" });
  return true;
}

function placeOf(
  root: HTMLElement,
  offset: number,
): { readonly node: Text; readonly at: number } | undefined {
  const holders = [...root.querySelectorAll<HTMLElement>("[data-offset]")];
  for (const holder of holders.reverse()) {
    const at = offset - Number(holder.dataset.offset);
    const node = holder.firstChild;
    if (at >= 0 && node instanceof Text && at <= node.length) return { node, at };
  }
  return undefined;
}
