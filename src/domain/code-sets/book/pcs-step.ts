import type { PcsDefinition, PcsDefinitions, PcsValue } from "../components/pcs-tables";
import type { PcsAxisChoice, PcsBuilder } from "../pcs/pcs-builder";

/** A value that can stand next, with what the definitions say of it. */
export interface DefinedValue extends PcsValue {
  readonly definition?: string;
  readonly explanation?: string;
  /** Body parts, devices and eponyms that are coded with this value. */
  readonly includes: readonly string[];
}

/** A code begun: what was chosen, what is open next, and the code once it is whole. */
export interface PcsStep {
  /** The characters that begin a code; what was typed beyond them is dropped. */
  readonly prefix: string;
  readonly chosen: readonly (Omit<PcsAxisChoice, "values"> & { readonly value: DefinedValue })[];
  readonly open?: Omit<PcsAxisChoice, "values"> & { readonly values: readonly DefinedValue[] };
  readonly isComplete: boolean;
}

/** The next step of building a code: only values that lead to one are open. */
export function pcsStep(builder: PcsBuilder, typed: string, definitions?: PcsDefinitions): PcsStep {
  const chosen = builder.chosenIn(typed);
  const prefix = chosen.map(({ values }) => values[0]?.code ?? "").join("");
  const section = prefix.charAt(0);
  const define = (position: number) => (value: PcsValue) =>
    defined(value, definitionFor(definitions, { section, position, label: value.label }));
  const next = builder.openAt(prefix);
  const operation = builder.definitionOf(prefix);
  return {
    prefix,
    chosen: chosen.map(({ position, title, values }) => {
      const value = define(position)({
        code: values[0]?.code ?? "",
        label: [...new Set(values.map(({ label }) => label))].join(" / "),
      });
      return {
        position,
        title,
        value: position === 3 && operation ? { definition: operation, ...value } : value,
      };
    }),
    ...(next && { open: { ...next, values: next.values.map(define(next.position)) } }),
    isComplete: builder.isBuildable(prefix),
  };
}

interface Defined {
  readonly section: string;
  readonly position: number;
  readonly label: string;
}

const definitionFor = (definitions: PcsDefinitions | undefined, { section, position, label }: Defined) =>
  definitions?.terms.find(
    (term) => term.section === section && term.position === position && term.labels.includes(label),
  );

const defined = (value: PcsValue, found: PcsDefinition | undefined): DefinedValue => ({
  ...value,
  includes: found?.includes ?? [],
  ...(found?.definition && { definition: found.definition }),
  ...(found?.explanation && { explanation: found.explanation }),
});
