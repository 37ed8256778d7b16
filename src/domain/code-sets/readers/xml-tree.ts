import { type ImportIssue, issueAt } from "./import-issue";
import { ownText } from "./own-text";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of the elements in it; runs of blanks are one. */
  readonly text: string;
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

interface Reading {
  readonly source: string;
  at: number;
  line: number;
  readonly open: OpenElement[];
  root: XmlElement | undefined;
}

const DEEPEST = 64;
const NAME = /^[A-Za-z_][\w.:-]*/;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * Reads the XML that publishers of code sets write: elements, attributes, text, comments and character references.
 * A document type is refused, as it could define entities.
 */
export function readXml(source: string): XmlElement | ImportIssue {
  const reading: Reading = {
    source,
    at: source.startsWith("\uFEFF") ? 1 : 0,
    line: 1,
    open: [],
    root: undefined,
  };
  while (reading.at < source.length) {
    const problem = takeNext(reading);
    if (problem !== undefined) return issueAt("xml-malformed", reading.line, problem);
  }
  const [unclosed] = reading.open.slice(-1);
  if (unclosed) return issueAt("xml-malformed", reading.line, `the file ends inside <${unclosed.name}>`);
  return reading.root ?? issueAt("xml-malformed", reading.line, "no element was found");
}

/** Takes a text or a tag; the answer is what is wrong with it. */
function takeNext(reading: Reading): string | undefined {
  const { source, at } = reading;
  if (source.charCodeAt(at) !== LESS_THAN) return takeText(reading);
  if (source.startsWith("<!--", at)) return takeUntil(reading, "-->");
  if (source.startsWith("<![CDATA[", at)) return takeCharacterData(reading);
  if (source.startsWith("<?", at)) return takeUntil(reading, "?>");
  if (source.startsWith("<!", at)) return "a document type is not accepted";
  return takeTag(reading);
}

const LESS_THAN = 60;

function takeText(reading: Reading): string | undefined {
  const { source, at, open } = reading;
  const end = source.indexOf("<", at);
  const raw = source.slice(at, end < 0 ? source.length : end);
  const text = plainText(raw);
  const inside = open.at(-1);
  if (text === undefined) return "an unknown character reference";
  if (text !== "" && text !== " ") {
    if (!inside) return "text outside the root element";
    inside.text = `${inside.text}${text}`;
  }
  advance(reading, at + raw.length);
  return undefined;
}

function takeCharacterData(reading: Reading): string | undefined {
  const { source, at, open } = reading;
  const end = source.indexOf("]]>", at);
  const inside = open.at(-1);
  if (end < 0 || !inside) return "character data without an end or outside the root element";
  inside.text = `${inside.text}${source.slice(at + 9, end).replaceAll(/\s+/g, " ")}`;
  advance(reading, end + 3);
  return undefined;
}

function takeUntil(reading: Reading, ending: string): string | undefined {
  const end = reading.source.indexOf(ending, reading.at);
  if (end < 0) return `"${ending}" is missing`;
  advance(reading, end + ending.length);
  return undefined;
}

function takeTag(reading: Reading): string | undefined {
  const { source, at, open } = reading;
  const end = tagEnd(source, at);
  if (end < 0) return "a tag does not end";
  const closes = source.charAt(at + 1) === "/";
  const body = source.slice(at + (closes ? 2 : 1), end);
  const name = NAME.exec(body)?.[0];
  if (name === undefined) return "a tag without a name";
  if (closes) {
    const element = open.pop();
    if (element?.name !== name) return `</${name}> closes <${element?.name ?? "nothing"}>`;
    element.text = ownText(element.text.trim());
  } else {
    const problem = openElement(reading, name, body.slice(name.length));
    if (problem) return problem;
  }
  advance(reading, end + 1);
  return undefined;
}

/** The ">" of a tag; one inside a quoted value does not count. */
function tagEnd(source: string, at: number): number {
  let end = source.indexOf(">", at);
  while (end >= 0 && quotesOpen(source.slice(at, end))) end = source.indexOf(">", end + 1);
  return end;
}

const quotesOpen = (text: string): boolean =>
  /"|'/.test(text) && /["']/.test(text.replaceAll(/"[^"]*"|'[^']*'/g, ""));

function openElement(reading: Reading, name: string, rest: string): string | undefined {
  const isEmpty = rest.endsWith("/");
  const attributes = attributesOf(isEmpty ? rest.slice(0, -1) : rest);
  if (!attributes) return `the attributes of <${name}> cannot be read`;
  const element: OpenElement = { name, attributes, children: [], text: "", line: reading.line };
  const parent = reading.open.at(-1);
  if (parent) parent.children.push(element);
  else if (reading.root) return `<${name}> follows the root element`;
  else reading.root = element;
  if (!isEmpty) reading.open.push(element);
  return reading.open.length > DEEPEST ? `elements are nested deeper than ${DEEPEST}` : undefined;
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

function attributesOf(text: string): Readonly<Record<string, string>> | undefined {
  if (text.trim() === "") return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let taken = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const value = plainText(match[2] ?? match[3] ?? "");
    if (value === undefined) return undefined;
    attributes[match[1] ?? ""] = value;
    taken = ATTRIBUTE.lastIndex;
  }
  return text.slice(taken).trim() === "" ? attributes : undefined;
}

/** Blanks as one space, references as the characters they stand for; undefined where one is unknown. */
function plainText(raw: string): string | undefined {
  const text = /\s\s|[\n\r\t]/.test(raw) ? raw.replaceAll(/\s+/g, " ") : raw;
  if (!text.includes("&")) return text;
  let isKnown = true;
  const plain = text.replaceAll(/&(#x?[0-9A-Fa-f]+|\w+)?;?/g, (reference, name: string | undefined) => {
    const character = reference.endsWith(";") && name ? characterOf(name) : undefined;
    isKnown &&= character !== undefined;
    return character ?? "";
  });
  return isKnown ? plain : undefined;
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES[name];
  const point = name.startsWith("#x")
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function advance(reading: Reading, to: number): void {
  for (
    let at = reading.source.indexOf("\n", reading.at);
    at >= 0 && at < to;
    at = reading.source.indexOf("\n", at + 1)
  )
    reading.line += 1;
  reading.at = to;
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childText = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;
