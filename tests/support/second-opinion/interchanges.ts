/** Interchanges taken apart by their first 106 characters alone, for an opinion that owes the engine nothing. */

export interface Segment {
  readonly tag: string;
  readonly elements: readonly string[];
}
export interface TransactionSet {
  readonly header: Segment;
  readonly trailer: Segment;
  /** From ST to SE. */
  readonly segments: readonly Segment[];
}
export interface Group {
  readonly header: Segment;
  readonly trailer: Segment;
  readonly sets: readonly TransactionSet[];
}
export interface Interchange {
  readonly text: string;
  readonly element: string;
  readonly component: string;
  readonly header: Segment;
  readonly trailer: Segment;
  readonly groups: readonly Group[];
  readonly acknowledgments: readonly Segment[];
}

export const at = ({ elements }: Segment, element: number): string => elements[element - 1] ?? "";

const HEADER = 106;
export function interchangesOf(text: string): Interchange[] {
  const found: Interchange[] = [];
  let from = text.search(/\S/);
  while (from >= 0 && from < text.length) {
    const { interchange, end } = oneInterchange(text, from);
    found.push(interchange);
    const more = text.slice(end).search(/\S/);
    from = more < 0 ? text.length : end + more;
  }
  return found;
}

function oneInterchange(text: string, from: number): { interchange: Interchange; end: number } {
  if (!text.startsWith("ISA", from)) throw new Error(`no ISA at ${from}`);
  const element = text.charAt(from + 3);
  const component = text.charAt(from + HEADER - 2);
  const terminator = text.charAt(from + HEADER - 1);
  const segments: Segment[] = [];
  let place = from;
  while (segments.at(-1)?.tag !== "IEA") {
    const { segment, end } = oneSegment(text, place, { element, terminator });
    segments.push(segment);
    place = end + (/^[\r\n]*/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  }
  const header = segments[0] as Segment;
  const trailer = segments.at(-1) as Segment;
  const groups = within(segments, "GS", "GE").map((inside) => ({
    header: inside[0] as Segment,
    trailer: inside.at(-1) as Segment,
    sets: within(inside, "ST", "SE").map((each) => ({
      header: each[0] as Segment,
      trailer: each.at(-1) as Segment,
      segments: each,
    })),
  }));
  const acknowledgments = segments.filter(({ tag }) => tag === "TA1");
  const whole = text.slice(from, place);
  return {
    interchange: { text: whole, element, component, header, trailer, groups, acknowledgments },
    end: place,
  };
}

/** Data of a told length may hold separators. */
const DATA = /^(?:BIN.|BDS.\w+.)(\d+)./;
function oneSegment(
  text: string,
  from: number,
  { element, terminator }: { readonly element: string; readonly terminator: string },
): { segment: Segment; end: number } {
  const data = DATA.exec(text.slice(from, from + 40));
  const end = data
    ? from + data[0].length + Number(data[1])
    : text.indexOf(terminator, from === 0 ? from : from);
  if (end < 0 || text.charAt(end) !== terminator) throw new Error(`no terminator behind ${from}`);
  const whole = text.slice(from, end);
  if (data) return { segment: { tag: whole.slice(0, 3), elements: [] }, end: end + 1 };
  const [tag = "", ...elements] = whole.split(element);
  return { segment: { tag, elements }, end: end + 1 };
}

/** Stretches from one segment to the next that closes it. */
function within(segments: readonly Segment[], first: string, last: string): Segment[][] {
  const found: Segment[][] = [];
  for (const [index, { tag }] of segments.entries())
    if (tag === first) {
      const end = segments.findIndex((each, later) => later > index && each.tag === last);
      if (end < 0) throw new Error(`${first} without ${last}`);
      found.push(segments.slice(index, end + 1));
    }
  return found;
}
