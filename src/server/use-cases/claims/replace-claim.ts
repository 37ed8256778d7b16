import { defineSuccessor } from "./successor-use-case";

/** Replacement (frequency 7): the payer adjudicates the corrected claim instead of the old one. */
export const replaceClaim = defineSuccessor("replace");
