/** Their content is program, not text: dropped with the element. */
const SILENT = new Set(["script", "style", "head", "template", "iframe", "object", "svg", "noscript"]);
const BREAKS = new Set(
  "address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  deg: "°",
  micro: "µ",
  plusmn: "±",
  ge: "≥",
  le: "≤",
  frac12: "½",
};

/**
 * The words of an HTML document as plain text: tags and comments go, blocks become lines, entities letters.
 * One pass without backtracking; the result is text and is never rendered as HTML.
 */
export function htmlToText(html: string): string {
  const source = { html, lower: html.toLowerCase() };
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const tag = readTag(source, open);
    if (tag.literal) parts.push("<");
    if (BREAKS.has(tag.name)) parts.push("\n");
    if (tag.name === "td" || tag.name === "th") parts.push(" ");
    at = tag.end;
  }
  return tidy(decodeEntities(parts.join("")));
}

interface Source {
  readonly html: string;
  readonly lower: string;
}
interface Tag {
  readonly name: string;
  /** A sign such as "BP < 120" is text, not a tag. */
  readonly literal: boolean;
  /** Where reading goes on; after the closing tag for elements without text. */
  readonly end: number;
}

function readTag({ html, lower }: Source, open: number): Tag {
  if (html.startsWith("<!--", open)) return { name: "", literal: false, end: after(html, "-->", open + 4) };
  const name = /^\/?([a-z][a-z0-9]*)/.exec(lower.slice(open + 1, open + 14))?.[1];
  if (!name && !/[!/?]/.test(html[open + 1] ?? "")) return { name: "", literal: true, end: open + 1 };
  const end = after(html, ">", open);
  const silent = name !== undefined && html[open + 1] !== "/" && SILENT.has(name);
  if (!silent) return { name: name ?? "", literal: false, end };
  const closing = lower.indexOf(`</${name}`, end);
  return { name, literal: false, end: closing === -1 ? html.length : after(html, ">", closing) };
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

const decodeEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z0-9]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });

const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
