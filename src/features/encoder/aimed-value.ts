interface Value {
  readonly code: string;
  readonly label: string;
}

/** The value looked for in front of the others, where it is open. */
export function aimedFirst<Each extends Value>(values: readonly Each[], aim: string | null): readonly Each[] {
  const aimed = values.filter(({ label }) => isNamed(label, aim));
  return aimed.length === 0 ? values : [...aimed, ...values.filter((value) => !aimed.includes(value))];
}

/** Whether the value looked for is the one chosen by going on from a step to the next characters. */
export const isAim = (
  {
    prefix,
    open,
  }: { readonly prefix: string; readonly open?: { readonly values: readonly Value[] } | undefined },
  next: string,
  aim: string | null,
): boolean => open?.values.some(({ code, label }) => next === prefix + code && isNamed(label, aim)) ?? false;

const isNamed = (label: string, aim: string | null): boolean => label.toLowerCase() === aim?.toLowerCase();
