import type { Draw } from "./damaged-file";

/** A file whose first set holds its own body many times; each segment passes through `change` each time. */
export function longFile(text: string, times: number, change: (segment: string) => string): string {
  const segments = text.split("~");
  const start = segments.findIndex((each) => /^\s*ST\*/.test(each));
  const end = segments.findIndex((each) => /^\s*SE\*/.test(each));
  const body = segments.slice(start + 1, end);
  const all = Array.from({ length: times }, () => body.map(change)).flat();
  return [...segments.slice(0, start + 1), ...all, ...segments.slice(end)].join("~");
}

const INSTEAD = ["0", "1", "2", "12", ""];

/** Now and then one digit is another, two, or none: segments come again elsewhere, and some begin like others. */
export const digitChanged =
  (draw: Draw) =>
  (segment: string): string => {
    const digits = [...segment.matchAll(/\d/g)];
    const { index } = digits[draw(digits.length)] ?? {};
    if (index === undefined || draw(4) > 0) return segment;
    return `${segment.slice(0, index)}${INSTEAD[draw(INSTEAD.length)]}${segment.slice(index + 1)}`;
  };
