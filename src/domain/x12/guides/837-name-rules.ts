/** Names and addresses wherever a claim has them: rules of all three claims. */
import { isStateCode } from "../../shared/state-codes";
import type { Child, Fields, Loop } from "../definition";
import type { Rule, RuleFinding } from "../guide";
import { sharedRule } from "./837-rules";

interface Named {
  readonly name: {
    readonly entityType?: string | undefined;
    readonly firstName?: string | undefined;
    readonly middleName?: string | undefined;
    readonly suffix?: string | undefined;
  };
}
/** Organizations have no first names; wherever a guide leaves open who it is, the name must fit. */
export const namesFit = (name: string, authority: string, root: Loop): readonly Rule[] =>
  [...loopsWhere(root, (tag, fields) => tag === "NM1" && fields.entityType?.use === "required")].map((loop) =>
    sharedRule(
      loop,
      { id: `${name}/organization-name`, snip: 4, authority: `${authority}, NM102 and NM104` },
      ({ name: named }: Named) => {
        const given = named.firstName ?? named.middleName ?? named.suffix;
        if (named.entityType !== "2" || given === undefined) return undefined;
        return [
          {
            at: "name.firstName",
            value: given,
            message: `NM102 says this is an organization, but it has the given name "${given}".`,
          },
        ];
      },
    ),
  );

interface Located {
  readonly address?: { readonly line1: string } | undefined;
  readonly city?: {
    readonly state?: string | undefined;
    readonly postalCode?: string | undefined;
    readonly country?: string | undefined;
  };
}
/** Loops whose ZIP code is sent whole, by guide. */
const WHOLE_ZIP: ReadonlySet<string> = new Set(["Billing Provider Name", "Service Facility Location Name"]);

/** Addresses of every loop of a guide that has one. */
export function addressRules(name: string, authority: string, root: Loop): readonly Rule[] {
  const head = { snip: 4, severity: "warning" } as const;
  return [...loopsWhere(root, (tag) => tag === "N4")].flatMap((loop) => [
    sharedRule(
      loop,
      { id: `${name}/state-and-zip`, authority: `${authority}, N402 and N403`, snip: 4 },
      (located: Located) => (isWhole(located) ? undefined : stateAndZip(located)),
    ),
    sharedRule(
      loop,
      {
        ...head,
        id: `${name}/state-and-zip-format`,
        authority: "USPS Publication 28; code source 51",
        snip: 5,
      },
      (located: Located) => (isKnownPlace(located) ? undefined : knownStateAndZip(located)),
    ),
    ...(WHOLE_ZIP.has(loop.name)
      ? [
          sharedRule(
            loop,
            { ...head, id: `${name}/nine-digit-zip`, authority: `${authority}, N403` },
            wholeZip,
          ),
        ]
      : []),
    ...(loop.id === "2010AA"
      ? [
          sharedRule(
            loop,
            { ...head, id: `${name}/street-address`, authority: `${authority}, loop 2010AA, N301` },
            streetNotBox,
          ),
        ]
      : []),
  ]);
}

/** The same where street and city come each on its own. */
export const placeRules = (name: string, authority: string, root: Loop): readonly Rule[] =>
  [...loopsWhere(root, (tag) => tag === "N4")].map((loop) =>
    sharedRule(
      loop,
      { id: `${name}/state-and-zip`, authority: `${authority}, N402 and N403`, snip: 4, severity: "warning" },
      stateAndZipGiven,
    ),
  );

/** Loops of a guide that have a segment of this kind. */
export function loopsWhere(root: Loop, isOne: (tag: string, fields: Fields) => boolean): Set<Loop> {
  const seen = new Set([root]);
  const found = new Set<Loop>();
  for (const loop of seen)
    for (const { node } of Object.values(loop.children) as Child[])
      if (node.kind === "loop") seen.add(node);
      else if (isOne(node.tag, node.fields)) found.add(loop);
  return found;
}

/** Most addresses are whole, which is seen at once. */
const isWhole = ({ address, city }: Located): boolean =>
  address !== undefined && city?.state !== undefined && city.postalCode !== undefined;
const isAbroad = (country: string | undefined) =>
  country !== undefined && country !== "US" && country !== "CA";
function* stateAndZip(located: Located): Iterable<RuleFinding> {
  const { address, city } = located;
  if (address !== undefined && city === undefined)
    yield { at: "address", message: "A street (N3) needs its city (N4)." };
  if (address === undefined && city !== undefined)
    yield { at: "city", message: "A city (N4) needs its street (N3)." };
  yield* stateAndZipGiven(located);
}
function* stateAndZipGiven({ city }: Located): Iterable<RuleFinding> {
  if (city === undefined || isAbroad(city.country)) return;
  if (city.state === undefined)
    yield { at: "city.state", message: "An address in the United States or Canada needs its state (N402)." };
  if (city.postalCode === undefined)
    yield {
      at: "city.postalCode",
      message: "An address in the United States or Canada needs its ZIP code (N403).",
    };
}
const ZIP = /^\d{5}(?:\d{4})?$/;
const isKnownPlace = ({ city }: Located): boolean =>
  city?.state !== undefined &&
  city.postalCode !== undefined &&
  isStateCode(city.state) &&
  ZIP.test(city.postalCode);
/** Without a country an address is in the United States; Canada has its own codes. */
function* knownStateAndZip({ city }: Located): Iterable<RuleFinding> {
  if (city === undefined || (city.country !== undefined && city.country !== "US")) return;
  const { state, postalCode } = city;
  if (state !== undefined && !isStateCode(state))
    yield {
      at: "city.state",
      value: state,
      message: `"${state}" is no state or territory of the United States.`,
    };
  if (postalCode !== undefined && !ZIP.test(postalCode))
    yield {
      at: "city.postalCode",
      value: postalCode,
      message: `A ZIP code has five or nine digits and no hyphen; this is "${postalCode}".`,
    };
}
function wholeZip({ city }: Located): RuleFinding[] | undefined {
  const zip = city?.postalCode;
  if (zip === undefined || city?.country !== undefined || !/^\d{5}$/.test(zip)) return undefined;
  return [
    {
      at: "city.postalCode",
      value: zip,
      message: `The ZIP code is sent with all nine digits here; this is "${zip}".`,
    },
  ];
}
function streetNotBox({ address }: Located): RuleFinding[] | undefined {
  const line = address?.line1;
  if (line === undefined || !/^(?:p\.? ?o\.? ?box|lock ?box)\b/i.test(line)) return undefined;
  return [
    {
      at: "address.line1",
      value: line,
      message:
        "The billing address is a street; a post office box belongs into the pay-to address (loop 2010AB).",
    },
  ];
}
