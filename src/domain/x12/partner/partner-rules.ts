/** The rules of a companion guide as rules of the guides' loops. */
import { repeatsOf } from "../business-units";
import { type CompiledChild, type CompiledLoop, compileGuide } from "../compile";
import type { ElementType, Loop } from "../definition";
import type { Values } from "../field-context";
import type { Guide, Rule, RuleFinding } from "../guide";
import { ALL_GUIDES } from "../guides/catalog";
import { segmentTexts } from "../rows";
import type { Companion, PartnerRule, Place, Wanted } from "./companion";

/** Keep the array: what is made from it is kept with it. `problems` are rules that no guide has a place for. */
export function partnerRules(companion: Companion): {
  readonly rules: readonly Rule[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const rules = companion.rules.flatMap((rule) => {
    const loops = loopsFor(rule).filter((loop) => loop.children.some((child) => isAt(child, rule.at)));
    if (loops.length === 0)
      problems.push(
        `${rule.id}: no guide${rule.guides ? ` of ${rule.guides.join(", ")}` : ""} has ${rule.at.segment} in loop ${rule.loop}`,
      );
    return loops.map((loop) => ruleOf(rule, loop, companion));
  });
  return { rules, problems };
}

function loopsFor({ guides, loop: id }: PartnerRule): CompiledLoop[] {
  const found = new Map<Loop, CompiledLoop>();
  const visit = (loop: CompiledLoop): void => {
    if (loop.id === id) found.set(loop.definition, loop);
    for (const child of loop.children) if (child.loop) visit(child.loop);
  };
  const isMeant = ({ shortName }: Guide) => guides === undefined || guides.includes(shortName);
  for (const guide of ALL_GUIDES.filter(isMeant)) visit(compileGuide(guide).root);
  return [...found.values()];
}

/** A segment of the loop, or a loop inside that begins with it. */
const isAt = ({ first }: CompiledChild, { segment, qualifier }: Place): boolean =>
  first.tag === segment &&
  (qualifier === undefined ||
    first.qualifiers.some(({ element, codes }) => element === 1 && codes.has(qualifier)));

function ruleOf(rule: PartnerRule, loop: CompiledLoop, { authority }: Companion): Rule {
  return {
    id: rule.id,
    loop: loop.definition,
    snip: 7,
    severity: rule.severity,
    authority,
    over: undefined,
    start: undefined,
    fold: (all) => all,
    check: (value: Values) => (isMeant(rule, loop, value) ? findings(rule, loop, value) : undefined),
  };
}

const isMeant = ({ when }: PartnerRule, loop: CompiledLoop, value: Values): boolean =>
  when.every((condition) =>
    textsAt(loop, value, condition.at).some(({ text }) => isAsWanted(condition, text)),
  );

interface Found {
  /** Child and field, as findings name them. */
  readonly at: string;
  readonly name: string;
  readonly text: string;
}

function findings(rule: PartnerRule, loop: CompiledLoop, value: Values): RuleFinding[] {
  const found = textsAt(loop, value, rule.at);
  const child = loop.children.find((each) => isAt(each, rule.at)) as CompiledChild;
  const place = placeText(rule.at);
  const say = (generated: string): string => rule.message ?? generated;
  if (rule.need === "required" && found.length === 0)
    return [{ at: child.key, message: say(`The partner requires ${place} here.`) }];
  if (rule.need === "forbidden")
    return found.map(({ at, text }) => ({
      at,
      value: text,
      message: say(`The partner does not take ${place}.`),
    }));
  const count = countAt(loop, value, rule.at);
  const tooMany =
    rule.atMost !== undefined && count > rule.atMost
      ? [
          {
            at: child.key,
            value: String(count),
            message: say(`The partner takes ${place} at most ${rule.atMost} times; there are ${count}.`),
          },
        ]
      : [];
  const wrong = found
    .filter(({ text }) => !isAsWanted(rule, text))
    .map(({ at, name, text }) => ({
      at,
      value: text,
      message: say(`${name} "${text}" is not as the partner wants it: ${wish(rule)}.`),
    }));
  return [...tooMany, ...wrong];
}

/** What stands at a place in a loop: the texts of the element, or one for each such segment. */
function textsAt(loop: CompiledLoop, value: Values, place: Place): Found[] {
  return loop.children
    .filter((child) => isAt(child, place))
    .flatMap((child) =>
      repeatsOf(child, value).flatMap((each, repeat) =>
        textsOf(child, child.loop ? ownSegment(child, each) : each, place).map((found) => ({
          ...found,
          at: found.at.replace(child.key, `${child.key}[${repeat}]`),
        })),
      ),
    );
}
const ownSegment = ({ loop }: CompiledChild, value: Values): Values => {
  const [first] = loop?.children ?? [];
  return (first && (value[first.key] as Values | undefined)) ?? {};
};

function textsOf({ key, first }: CompiledChild, segment: Values, { qualifier, element }: Place): Found[] {
  const told = segmentTexts(first, segment);
  const own = first.qualifiers.find((each) => each.element === 1 && each.component === 0);
  const told1 = told.find(({ at }) => at === "01")?.text ?? onlyCode(own?.type);
  if (qualifier !== undefined && told1 !== qualifier) return [];
  if (element === undefined) return [{ at: key, name: first.name, text: told1 }];
  return told
    .filter(({ at }) => at === element)
    .map(({ key: field, name, text }) => ({ at: `${key}.${field}`, name, text }));
}
const onlyCode = (type: ElementType | undefined): string =>
  type?.codes?.length === 1 ? (type.codes[0] ?? "") : "";

const countAt = (loop: CompiledLoop, value: Values, place: Place): number =>
  textsAt(loop, value, { ...place, element: undefined }).length;

function isAsWanted({ values, notValues, pattern, minLength = 0, maxLength }: Wanted, text: string): boolean {
  if (values && !values.includes(text)) return false;
  if (notValues?.includes(text)) return false;
  if (pattern && !pattern.test(text)) return false;
  return text.length >= minLength && (maxLength === undefined || text.length <= maxLength);
}

const placeText = ({ segment, qualifier, element }: Place): string =>
  segment + (qualifier ? `*${qualifier}` : "") + (element ? `/${element}` : "");

function wish({ values, notValues, pattern, minLength, maxLength }: Wanted): string {
  const wishes = [
    values && `one of ${values.join(", ")}`,
    notValues && `not ${notValues.join(", ")}`,
    pattern && `of the form ${pattern.source.slice(4, -2)}`,
    minLength !== undefined && `at least ${minLength} characters`,
    maxLength !== undefined && `at most ${maxLength} characters`,
  ];
  return wishes.filter(Boolean).join(", ");
}
