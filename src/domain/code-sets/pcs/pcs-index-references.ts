import type { PcsIndexTerm } from "../components/pcs-tables";

/** Where a "see" of the index of procedures leads. */
export interface PcsReference {
  readonly words: string;
  /** The term it names; absent where the index has no such term. */
  readonly path?: readonly string[];
  /** Words of the reference that stand further below: sites come first, and "Destructive Agent" below each. */
  readonly look?: string;
  /** Words of the reference that the index has nowhere below the term. */
  readonly rest?: string;
}

export type MainTerms = ReadonlyMap<string, PcsIndexTerm>;

/** Lower case, without trade marks. */
export const plainTerm = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\((?:r|tm)\)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Lines without a title of their own are told apart by what they refer to. */
export const nameOfTerm = ({ title, see, use }: PcsIndexTerm): string => title || see || use || "";

/** "Resection, Uterus": the main term, then each word of the reference as far as a term has it. */
export function referenceOf(mains: MainTerms, words: string): PcsReference {
  const named = mainNamed(mains, words);
  if (!named) return { words };
  const { main, below } = named;
  const steps = stepsBelow(main, below);
  const path = [main.title, ...steps.names];
  if (steps.rest.length === 0) return { words, path };
  const [look] = steps.rest.flatMap((segment) => titleBelow(steps.term, segment) ?? []);
  return { words, path, ...(look ? { look } : { rest: steps.rest.join(", ") }) };
}

interface NamedMain {
  readonly main: PcsIndexTerm;
  /** Words of the reference after it. */
  readonly below: readonly string[];
}

/** A main term may itself have commas: "Imaging, Diagnostic" is one. */
function mainNamed(mains: MainTerms, words: string): NamedMain | undefined {
  const segments = words.split(",").map((segment) => segment.trim());
  for (let length = segments.length; length > 0; length -= 1) {
    const main = mains.get(plainTerm(segments.slice(0, length).join(", ")));
    if (main) return { main, below: segments.slice(length) };
  }
  const [first = "", ...below] = segments;
  return shortened(mains, first, below);
}

/** References add what is not in the name, "Introduction of Hormone", or leave out what is: "Imaging". */
function shortened(mains: MainTerms, first: string, below: readonly string[]): NamedMain | undefined {
  const [operation = ""] = plainTerm(first).split(/ (?:in|of|on|with|using)(?: |$)/);
  const added = / of (.+)$/i.exec(first)?.[1];
  const own = added ? [added, ...below] : below;
  const named = mains.get(operation);
  if (named) return { main: named, below: own };
  const begun = [...mains].filter(
    ([title]) => title.startsWith(`${operation} `) || title.startsWith(`${operation},`),
  );
  const [only] = begun;
  return only && begun.length === 1 ? { main: only[1], below: own } : undefined;
}

interface Steps {
  readonly names: readonly string[];
  readonly term: PcsIndexTerm;
  readonly rest: readonly string[];
}

function stepsBelow(term: PcsIndexTerm, segments: readonly string[]): Steps {
  const [segment, ...others] = segments;
  const below = segment === undefined ? undefined : term.terms.find((child) => isNamed(child, segment));
  if (!below) return { names: [], term, rest: segments };
  const steps = stepsBelow(below, others);
  return { ...steps, names: [nameOfTerm(below), ...steps.names] };
}

/** The title of a term at any depth that is called so; "Immunotherapeutic" is an Immunotherapeutic Substance. */
function titleBelow(term: PcsIndexTerm, segment: string): string | undefined {
  const short = segment.replace(/ substance$/i, "");
  for (const child of term.terms) {
    const isMeant = isNamed(child, segment) || isNamed(child, short);
    const found = isMeant ? child.title : titleBelow(child, segment);
    if (found) return found;
  }
  return undefined;
}

/** The index turns singular and plural: "Tendons" for "Tendon". */
const isNamed = ({ title }: PcsIndexTerm, segment: string): boolean =>
  plainTerm(title).replace(/s$/, "") === plainTerm(segment).replace(/s$/, "");
