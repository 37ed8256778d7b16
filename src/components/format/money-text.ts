import type { Cents } from "@/domain/shared/money";
import { formatDollars } from "@/domain/shared/money";

/** Money for people: a true minus sign, cents always, and unknown is a word, never 0.00. */
export const moneyText = (cents: Cents | null | undefined): string =>
  cents === null || cents === undefined ? "not known" : formatDollars(cents).replace("-", "−");
