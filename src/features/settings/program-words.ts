const PROGRAM_WORDS: Readonly<Record<string, string>> = {
  commercial: "Commercial",
  medicaid: "Medicaid",
  "medicare-advantage": "Medicare Advantage",
  "medicare-ffs": "Medicare, fee for service",
};

/** A payer's line of business as people say it. */
export const programWords = (program: string): string =>
  PROGRAM_WORDS[program] ?? program.replaceAll("-", " ");
