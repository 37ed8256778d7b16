/** Esc in a field: back to command, on the grid or pane the field stands in. Typed text stays. */
export function leaveField(field: Element | null): boolean {
  if (!(field instanceof HTMLElement)) return false;
  field.blur();
  const home = field.closest<HTMLElement>("[data-keys-home]");
  const target = home?.querySelector<HTMLElement>("[data-roving][tabindex='0']") ?? home;
  target?.focus({ preventScroll: true });
  return true;
}
