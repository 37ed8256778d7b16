import type { ClaimParties } from "./claim";

type Node = { readonly [key: string]: unknown };

const EMPTY_ADDRESS = { line: "", city: "", state: "", zip: "" };
const EMPTY_NAME = { lastName: "", firstName: "" };
/** What a party that was absent starts with, so that its type holds whatever is typed first. */
const SKELETONS: Readonly<Record<string, Node>> = {
  rendering: { npi: "", name: EMPTY_NAME, taxonomyCode: "" },
  referring: { npi: "", name: EMPTY_NAME },
  facility: { name: "", address: EMPTY_ADDRESS },
  address: EMPTY_ADDRESS,
};
/** Keys that are left out rather than kept empty. */
const OPTIONAL = new Set(["middleName", "groupNumber", "birthDate", "effectiveFrom", "effectiveTo"]);
const isOptional = (path: readonly string[]): boolean =>
  OPTIONAL.has(path.at(-1) ?? "") && path.join("/") !== "patient/birthDate"
    ? true
    : path.join("/") === "facility/npi";

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

export function readPath(parties: ClaimParties, path: readonly string[]): string {
  const value = path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), parties);
  return typeof value === "string" ? value : "";
}

export const writePath = (parties: ClaimParties, path: readonly string[], text: string): ClaimParties =>
  writeInto(parties as unknown as Node, path, {
    text,
    drop: text === "" && isOptional(path),
  }) as unknown as ClaimParties;

function writeInto(
  node: Node,
  path: readonly string[],
  what: { readonly text: string; readonly drop: boolean },
): Node {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    const { [key]: _old, ...others } = node;
    return what.drop ? others : { ...node, [key]: what.text };
  }
  const child = node[key];
  return { ...node, [key]: writeInto(isNode(child) ? child : (SKELETONS[key] ?? {}), rest, what) };
}
