/** The forms of numbers wherever a claim has them: providers, taxpayers, specialties, telephones. */
import { isValidNpi } from "../../shared/npi";
import type { ElementType, Field, Loop } from "../definition";
import type { Rule, RuleFinding } from "../guide";
import { loopsWhere } from "./837-name-rules";
import { sharedRule } from "./837-rules";

interface Identified {
  readonly name: { readonly idQualifier?: string | undefined; readonly id?: string | undefined };
}
interface Taxed {
  readonly taxId: { readonly reference: string };
}
interface Specialized {
  readonly specialty?: { readonly taxonomyCode: string } | undefined;
}
interface Reached {
  readonly qualifier: string;
  readonly number: string;
}
/** Numbers of a contact in the ways that guides write them: all alike, a first and others, a telephone and its extension. */
interface Contact extends Partial<Reached> {
  readonly numbers?: readonly Reached[] | undefined;
  readonly others?: readonly Reached[] | undefined;
  readonly telephone?: string | undefined;
}

const mayBe = (field: Field | undefined, value: string): boolean =>
  (field?.type as ElementType | undefined)?.codes?.includes(value) ?? false;

export function numberRules(name: string, authority: string, root: Loop): readonly Rule[] {
  const forms = (
    loops: Iterable<Loop>,
    head: Parameters<typeof sharedRule>[1],
    check: Rule["check"],
  ): Rule[] => [...loops].map((loop) => sharedRule(loop, { ...head, id: `${name}/${head.id}` }, check));
  const providers = loopsWhere(root, (tag, { idQualifier }) => tag === "NM1" && mayBe(idQualifier, "XX"));
  const having = (key: string) => [...loopsWhere(root, () => true)].filter((loop) => key in loop.children);
  return [
    ...forms(
      providers,
      { id: "npi", snip: 5, severity: "warning", authority: "45 CFR 162.406; code source 537" },
      wrongNpi,
    ),
    ...forms(
      having("taxId"),
      { id: "tax-id", snip: 4, authority: `${authority}, REF*EI and REF*SY` },
      wrongTaxId,
    ),
    ...forms(
      having("specialty"),
      {
        id: "taxonomy",
        snip: 5,
        severity: "warning",
        authority: "Health Care Provider Taxonomy; code source 682",
      },
      wrongTaxonomy,
    ),
    ...telephoneRules(name, authority, root),
  ];
}

/** Wherever people are told how to reach somebody. */
export const telephoneRules = (name: string, authority: string, root: Loop): readonly Rule[] =>
  [...loopsWhere(root, (tag) => tag === "PER")].map((loop) =>
    sharedRule(
      loop,
      {
        id: `${name}/telephone`,
        snip: 4,
        severity: "warning",
        authority: `${authority}, PER03 to PER08`,
      },
      wrongTelephone(contactKeys(loop)),
    ),
  );
const contactKeys = ({ children }: Loop): string[] =>
  Object.entries(children).flatMap(([key, { node }]) =>
    node.kind === "segment" && node.tag === "PER" ? [key] : [],
  );

function wrongNpi({ name }: Identified): RuleFinding[] | undefined {
  const message = npiProblem(name);
  return message === undefined ? undefined : [{ at: "name.id", value: name.id ?? "", message }];
}
/** What is wrong with a number that is said to be an NPI. */
export function npiProblem({ idQualifier, id }: Identified["name"]): string | undefined {
  if (idQualifier !== "XX" || id === undefined) return undefined;
  if (!/^\d{10}$/.test(id)) return `A national provider identifier has ten digits; this is "${id}".`;
  return isValidNpi(id)
    ? undefined
    : `"${id}" is no national provider identifier: its check digit does not fit.`;
}
function wrongTaxId({ taxId: { reference } }: Taxed): RuleFinding[] | undefined {
  if (/^\d{9}$/.test(reference)) return undefined;
  return [
    {
      at: "taxId.reference",
      value: reference,
      message: `A taxpayer's number has nine digits and no hyphen; this is "${reference}".`,
    },
  ];
}
function wrongTaxonomy({ specialty }: Specialized): RuleFinding[] | undefined {
  const code = specialty?.taxonomyCode;
  if (code === undefined || /^[0-9A-Z]{10}$/.test(code)) return undefined;
  return [
    {
      at: "specialty.taxonomyCode",
      value: code,
      message: `A taxonomy code has ten letters and digits; this is "${code}".`,
    },
  ];
}
const TELEPHONES: ReadonlySet<string> = new Set(["TE", "FX", "CP", "HP", "WP"]);
const isTelephone = ({ qualifier }: Reached): boolean => TELEPHONES.has(qualifier);
type Contacts = Readonly<Record<string, unknown>>;
/** Most loops that may tell how to reach somebody do not. */
const wrongTelephone = (keys: readonly string[]) => (value: Contacts) =>
  keys.every((key) => value[key] === undefined) ? undefined : amongContacts(keys, value);
function* amongContacts(keys: readonly string[], value: Contacts): Iterable<RuleFinding> {
  for (const key of keys)
    for (const [where, contact] of contactsIn(value, key))
      yield* amongNumbers([...numbersOf(contact)], where);
}
function contactsIn(value: Contacts, key: string): [string, Contact][] {
  const found = value[key] as Contact | readonly Contact[] | undefined;
  if (found === undefined) return [];
  return Array.isArray(found)
    ? found.map((each: Contact, at) => [`${key}[${at}]`, each])
    : [[key, found as Contact]];
}
/** Every number of a contact in its order, with its place. */
function* numbersOf({ numbers = [], qualifier, number, others = [], telephone }: Contact): Iterable<Placed> {
  for (const [at, each] of numbers.entries()) yield { ...each, place: `numbers[${at}].number` };
  if (qualifier !== undefined && number !== undefined) yield { qualifier, number, place: "number" };
  for (const [at, each] of others.entries()) yield { ...each, place: `others[${at}].number` };
  if (telephone !== undefined) yield { qualifier: "TE", number: telephone, place: "telephone" };
}
interface Placed extends Reached {
  readonly place: string;
}
function* amongNumbers(numbers: readonly Placed[], where: string): Iterable<RuleFinding> {
  for (const [at, each] of numbers.entries()) {
    const message = telephoneProblem(each, at, numbers);
    if (message !== undefined) yield { at: `${where}.${each.place}`, value: each.number, message };
  }
}
function telephoneProblem(each: Reached, at: number, all: readonly Reached[]): string | undefined {
  if (isTelephone(each) && !/^\d{10}$/.test(each.number))
    return `A telephone number is sent as ten digits with its area code; this is "${each.number}".`;
  if (isLooseExtension(each, at, all))
    return `Extension "${each.number}" does not follow the telephone number that it extends.`;
  return undefined;
}
const isLooseExtension = ({ qualifier }: Reached, at: number, all: readonly Reached[]): boolean =>
  qualifier === "EX" && all[at - 1]?.qualifier !== "TE";
