import { defineSuccessor } from "./successor-use-case";

/** Void (frequency 8): the payer undoes the claim as if it had not been sent. */
export const voidClaim = defineSuccessor("void");
