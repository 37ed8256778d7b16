interface Value {
  readonly code: string;
  readonly label: string;
  readonly includes: readonly string[];
}

/** The value whose character was typed first; else those whose words, or the words of what they include, begin so. */
export function valuesFor<Each extends Value>(values: readonly Each[], typed: string): readonly Each[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return values;
  const own = values.filter(({ code }) => code.toLowerCase() === typed.trim().toLowerCase());
  const named = values.filter((value) => !own.includes(value) && holds([value.label], asked));
  const included = values.filter(
    (value) => !own.includes(value) && !named.includes(value) && holds(value.includes, asked),
  );
  return [...own, ...named, ...included];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const holds = (texts: readonly string[], asked: readonly string[]): boolean =>
  texts.some((text) => {
    const words = wordsOf(text);
    return asked.every((typed) => words.some((word) => word.startsWith(typed)));
  });
