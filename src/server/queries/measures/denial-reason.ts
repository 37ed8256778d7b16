import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";

const TITLES: ReadonlyMap<string, string> = new Map(DENIAL_CATEGORIES.map(({ id, title }) => [id, title]));

/** The payer's reason as people read it. */
export const denialReason = (category: string): string => TITLES.get(category) ?? "Unclassified";
