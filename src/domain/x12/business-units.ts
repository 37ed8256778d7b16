/** The claims, payments or traced items of a transaction set, found by what its guide calls a business unit. */
import { type CompiledChild, type CompiledLoop, compileGuide } from "./compile";
import type { Values } from "./field-context";
import type { TransactionSet } from "./interchange";

export interface BusinessUnit {
  /** Its number as people know it: CLM01, CLP01, TRN02. */
  readonly name: string;
  readonly loop: CompiledLoop;
  readonly value: Values;
  /** Keys and positions that lead to it from the root of the set. */
  readonly path: readonly Step[];
}
interface Step {
  readonly child: CompiledChild;
  /** Position among the repeats. */
  readonly at: number;
}

/** Those of a set in the order of the file, as far as they could be read. */
export function unitsOf({ guide, value }: TransactionSet): readonly BusinessUnit[] {
  if (guide === undefined || value === undefined) return [];
  const found: BusinessUnit[] = [];
  collect(compileGuide(guide).root, value as Values, { path: [], found });
  return found;
}

interface Search {
  readonly path: readonly Step[];
  readonly found: BusinessUnit[];
}
function collect(loop: CompiledLoop, value: Values, { path, found }: Search): void {
  const unit = loop.definition.unit;
  if (unit !== undefined) {
    const name = (value[unit[0]] as Values | undefined)?.[unit[1]];
    found.push({ name: String(name ?? ""), loop, value, path });
    return;
  }
  for (const child of loop.children) {
    if (child.loop === undefined || !leadsToUnits(child.loop)) continue;
    repeatsOf(child, value).forEach((each, at) => {
      collect(child.loop as CompiledLoop, each, { path: [...path, { child, at }], found });
    });
  }
}

/** The values of a child, none when it is absent. */
export function repeatsOf({ key, isArray }: CompiledChild, value: Values): readonly Values[] {
  const found = value[key];
  if (found === undefined) return [];
  return isArray ? (found as readonly Values[]) : [found as Values];
}

const leading = new WeakMap<CompiledLoop, boolean>();
/** Whether claims, payments or traced items stand in it. */
export function leadsToUnits(loop: CompiledLoop): boolean {
  const known = leading.get(loop);
  if (known !== undefined) return known;
  const leads =
    loop.definition.unit !== undefined ||
    loop.children.some((child) => child.loop !== undefined && leadsToUnits(child.loop));
  leading.set(loop, leads);
  return leads;
}

/** The set's value with this unit and what stands around it, without the other units. */
export function withOnly({ path, value }: BusinessUnit, { guide, value: whole }: TransactionSet): Values {
  const around = (loop: CompiledLoop, outer: Values, depth: number): Values => {
    const step = path[depth];
    if (step === undefined) return value;
    const { child, at } = step;
    const only = around(child.loop as CompiledLoop, repeatsOf(child, outer)[at] as Values, depth + 1);
    return { ...withoutUnits(loop, outer), [child.key]: child.isArray ? [only] : only };
  };
  return guide === undefined ? {} : around(compileGuide(guide).root, whole as Values, 0);
}

/** What belongs to no unit. */
export function withoutUnits(loop: CompiledLoop, value: Values): Values {
  const kept: Record<string, unknown> = { ...value };
  for (const { key, isArray, loop: inner } of loop.children) {
    if (inner === undefined || !leadsToUnits(inner)) continue;
    if (isArray) kept[key] = [];
    else delete kept[key];
  }
  return kept;
}
