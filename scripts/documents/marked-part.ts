/** The text with everything between `<!-- name -->` and `<!-- end of name -->` replaced. */
export function withMarkedPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The markers of "${name}" are missing.`);
  return `${text.slice(0, from + start.length)}\n${part}\n${text.slice(to)}`;
}
