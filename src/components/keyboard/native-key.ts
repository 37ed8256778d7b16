const TEXT_TYPES =
  /^(text|search|email|password|tel|url|number|date|time|month|week|datetime-local|radio|range)$/;

/** Whether typing belongs to the element: then letters are text and arrows move inside it. */
export function isTextField(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLInputElement) return TEXT_TYPES.test(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

const PRESSED_BY_ENTER = "a[href], button, summary, [role='tab'], [role='menuitem'], [role='option']";
const OWN_ARROWS = "[role='menu'], [role='listbox'], [role='tablist'], [role='radiogroup']";

/** Buttons and links keep Enter and Space, menus and lists keep arrows and letters. */
export function keepsKey(element: Element | null, chord: string): boolean {
  if (!element) return false;
  if (chord === "Enter" || chord === "Space") {
    return element.matches(PRESSED_BY_ENTER) || element.matches("input[type='checkbox'], input[type='file']");
  }
  if (element.closest("[role='menu'], [role='listbox']")) return !chord.includes("+");
  return chord.startsWith("Arrow") && element.closest(OWN_ARROWS) !== null;
}
