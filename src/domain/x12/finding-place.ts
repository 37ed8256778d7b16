/** Where a finding of a rule lies: `lines[1].service.charge` is no place, `lines[1].number`, `diagnoses.others[2].code` and `status/accepted.quantity` are. */
import type { CompiledChild, CompiledLoop } from "./compile";
import type { FieldType } from "./definition";
import { compileFields } from "./field-codec";
import type { FieldCodec } from "./field-context";
import { type Frame, type Places, placeOfChild, placesInside } from "./frame";
import type { Rule, RuleFinding } from "./guide";
import type { RuleCode, Snip } from "./issues";
import type { Place } from "./messages";

interface FindingPlace {
  /** The loop itself when its rule names no child. */
  readonly child: CompiledChild | undefined;
  /** Which of the child's repeats, from 0. */
  readonly repeat: number;
  readonly element: number | undefined;
  readonly component: number | undefined;
}
/** By SNIP type. */
const RULE_CODES: Readonly<Partial<Record<Snip, RuleCode>>> = {
  3: "not-balanced",
  5: "code-not-valid",
  7: "partner-rule",
};

/** What a rule found as an issue: its code, the segment it lies in, and the place in that. */
export function ruleIssue(rule: Rule, frame: Frame, { at, message, value }: RuleFinding) {
  const { loop, places, at: within } = loopOf(frame, at);
  const { child, repeat, element, component } = findingPlace(loop, within);
  const place: Place = {
    rule: rule.id,
    snip: rule.snip,
    severity: rule.severity,
    message,
    value,
    element,
    component,
    segmentId: child?.first.tag,
    loop: child?.loop?.id ?? loop.id,
  };
  const earlier = placeOfChild(places, child?.index ?? 0, repeat);
  return { code: RULE_CODES[rule.snip] ?? "situation", earlier, place } as const;
}

/** The loop a finding lies in: the one its rule is about, or one inside whose places were kept. */
function loopOf(
  frame: Frame,
  at: string,
): { readonly loop: CompiledLoop; readonly places: Places; readonly at: string } {
  const keys = at.split("/");
  const within = keys.pop() ?? "";
  const [first = within] = keys;
  let inside: CompiledLoop | undefined = frame.loop;
  for (const key of keys) inside = inside?.byKey[key.replace(REPEAT, "")]?.loop;
  const places = inside && placesInside(frame, inside);
  return inside && places
    ? { loop: inside, places, at: within }
    : { loop: frame.loop, places: frame, at: first };
}
const REPEAT = /\[\d+\]$/;

const AT = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?)?$/;

function findingPlace(loop: CompiledLoop, at: string): FindingPlace {
  const [, key = "", repeat = "0", field, item, inner] = AT.exec(at) ?? [];
  const child = loop.byKey[key];
  const codec = field === undefined ? undefined : child?.first.codec.byKey[field];
  const place = codec && elementOf(codec, item === undefined ? undefined : Number(item), inner);
  return { child, repeat: Number(repeat), element: place?.element, component: place?.component };
}

type ElementPlace = Pick<FindingPlace, "element" | "component">;
function elementOf({ field, position }: FieldCodec, item: number | undefined, inner?: string): ElementPlace {
  const { type } = field;
  switch (type?.kind) {
    case "list":
      return { element: position + (item ?? 0), component: componentOf(type.item, inner) };
    case "parts":
      return { element: position, component: item === undefined ? undefined : item + 1 };
    case "group": {
      const row = compileFields(type.fields);
      const column = inner === undefined ? 1 : (row.byKey[inner]?.position ?? 1);
      return { element: position + (item ?? 0) * row.width + column - 1, component: undefined };
    }
    case "period":
      return { element: position + 1, component: undefined };
    case "repeated":
      return { element: position, component: componentOf(type.item, inner) };
    default:
      return { element: position, component: componentOf(type, inner) };
  }
}

const componentOf = (type: FieldType | undefined, inner: string | undefined): number | undefined =>
  type?.kind === "composite" && inner !== undefined
    ? compileFields(type.fields).byKey[inner]?.position
    : undefined;
