/** Many files made into one interchange for each pair of partners; every transaction set stays byte for byte. */
import type { Interchange } from "./interchange";
import { assemble, lineEndOf, type RawGroup, rawGroup, rawHeader } from "./raw-envelope";
import { readInterchanges } from "./read-interchanges";
import { redelimit } from "./redelimit";

export interface MergedFiles {
  readonly text: string;
  /** What could not be taken in, and why. */
  readonly problems: readonly string[];
}
interface Source {
  readonly name: string;
  /** One character a byte. */
  readonly text: string;
}
interface Found {
  readonly interchange: Interchange;
  readonly text: string;
}

export function mergeFiles(sources: readonly Source[]): MergedFiles {
  const problems: string[] = [];
  const found = sources.flatMap((source) => interchangesIn(source, problems));
  const byPartners = Map.groupBy(found, ({ interchange }) => partnersOf(interchange));
  return { text: [...byPartners.values()].map((each) => merged(each, problems)).join(""), problems };
}

function interchangesIn({ name, text }: Source, problems: string[]): Found[] {
  const { interchanges, issues } = readInterchanges(text, { through: 2 });
  if (interchanges.length === 0) problems.push(`${name}: ${issues[0]?.message ?? "no interchange"}`);
  return interchanges.flatMap((interchange) => {
    if (interchange.disposition === "accepted") return [{ interchange, text }];
    problems.push(`${name}: interchange ${interchange.control} is damaged and was left out.`);
    return [];
  });
}

const partnersOf = ({ header }: Interchange): string => {
  const { senderQualifier, senderId, receiverQualifier, receiverId, usage, version } = header;
  return [senderQualifier, senderId, receiverQualifier, receiverId, usage, version].join("|");
};

function merged(found: readonly Found[], problems: string[]): string {
  const [first] = found as readonly [Found];
  const { delimiters, control } = first.interchange;
  const groups: RawGroup[] = [];
  for (const { interchange, text } of found) {
    const same = redelimit(text, interchange, delimiters);
    if (same === undefined)
      problems.push(
        `Interchange ${interchange.control} holds a separator of the first one in its data and was left out.`,
      );
    else groups.push(...same.interchange.groups.map((group) => rawGroup(same.text, same.interchange, group)));
  }
  const lineEnd = lineEndOf(first.text, first.interchange, delimiters);
  return assemble(
    rawHeader(first.text, first.interchange),
    control,
    renumbered(groups, delimiters.element),
    lineEnd,
  );
}

const CONTROL = 6;
/** Group control numbers that came before are replaced by the next free one. */
function renumbered(groups: readonly RawGroup[], element: string): RawGroup[] {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let number = Number(wanted) || 1;
    while (taken.has(String(number))) number += 1;
    return String(number);
  };
  return groups.map((group) => {
    const control = taken.has(group.control) ? free(group.control) : group.control;
    taken.add(control);
    const elements = group.header.split(element);
    elements[CONTROL] = control;
    return { ...group, control, header: elements.join(element) };
  });
}
