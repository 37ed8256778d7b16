/** The forms of names, addresses and numbers, wherever a transaction other than a claim has them. */
import type { Loop } from "../definition";
import type { Rule } from "../guide";
import { addressRules, namesFit, placeRules } from "./837-name-rules";
import { numberRules } from "./837-number-rules";

/** Street and city come each on its own here; only their forms are the same as in a claim. */
const FORMS_OF_ADDRESSES = /\/state-and-zip-format$/;
export const addressForms = (name: string, authority: string, root: Loop): readonly Rule[] => [
  ...placeRules(name, authority, root),
  ...addressRules(name, authority, root).filter(({ id }) => FORMS_OF_ADDRESSES.test(id)),
];
export const formRules = (name: string, authority: string, root: Loop): readonly Rule[] => [
  ...namesFit(name, authority, root),
  ...addressForms(name, authority, root),
  ...numberRules(name, authority, root),
];
