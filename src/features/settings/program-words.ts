import { PAYER_PROGRAMS } from "@/domain/settings/payer-programs";

const WORDS: Readonly<Record<string, string>> = PAYER_PROGRAMS;

/** A payer's line of business as people say it. */
export const programWords = (program: string): string => WORDS[program] ?? program.replaceAll("-", " ");
