/** A point of a TrueType outline; between two points off the curve none may be left out. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}
export type Contour = readonly OutlinePoint[];

export interface OneGlyphFont {
  readonly family: string;
  readonly weight: number;
  readonly codePoint: number;
  readonly advance: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly contours: readonly Contour[];
}

const u16 = (...values: number[]): Buffer =>
  Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => u16(value >>> 16, value)));
const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

/** Writes a TrueType font of one glyph: the tables browsers ask for and nothing else. */
export function writeTrueType(font: OneGlyphFont): Buffer {
  const box = boundsOf(font.contours);
  const glyph = padded(glyphTable(font.contours, box));
  const tables: Record<string, Buffer> = {
    "OS/2": os2Table(font, box),
    cmap: cmapTable(font.codePoint),
    glyf: glyph,
    head: headTable(font, box),
    hhea: hheaTable(font, box),
    hmtx: u16(font.advance, 0, font.advance, box.minX),
    loca: u32(0, 0, glyph.length),
    maxp: Buffer.concat([
      u32(0x10000),
      u16(2, pointCount(font.contours), font.contours.length, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    ]),
    name: nameTable(font),
    post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
  };
  return assemble(tables);
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const tags = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  let offset = 12 + tags.length * 16;
  const records: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const tag of tags) {
    const table = tables[tag] ?? Buffer.alloc(0);
    records.push(Buffer.from(tag), u32(checksum(table), offset, table.length));
    bodies.push(padded(table));
    offset += padded(table).length;
  }
  const head = Buffer.concat([
    u32(0x10000),
    u16(tags.length, power * 16, Math.log2(power), tags.length * 16 - power * 16),
    ...records,
  ]);
  const file = Buffer.concat([head, ...bodies]);
  const headAt =
    head.length + bodies.slice(0, tags.indexOf("head")).reduce((sum, body) => sum + body.length, 0);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headAt + 8);
  return file;
}

function checksum(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const pointCount = (contours: readonly Contour[]): number =>
  contours.reduce((sum, { length }) => sum + length, 0);

function boundsOf(contours: readonly Contour[]): Bounds {
  const points = contours.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
}

function glyphTable(contours: readonly Contour[], { minX, minY, maxX, maxY }: Bounds): Buffer {
  const points = contours.flat();
  let end = -1;
  const ends = contours.map(({ length }) => {
    end += length;
    return end;
  });
  const steps = (axis: "x" | "y") => points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  return Buffer.concat([
    u16(contours.length, minX, minY, maxX, maxY, ...ends, 0),
    Buffer.from(points.map(({ on }) => (on ? 1 : 0))),
    u16(...steps("x"), ...steps("y")),
  ]);
}

function cmapTable(codePoint: number): Buffer {
  const format4 = u16(4, 32, 0, 4, 4, 1, 0, codePoint, 0xffff, 0, codePoint, 0xffff, 1 - codePoint, 1, 0, 0);
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), format4]);
}

const headTable = ({ unitsPerEm }: OneGlyphFont, box: Bounds): Buffer =>
  Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(3, unitsPerEm),
    Buffer.alloc(16),
    u16(box.minX, box.minY, box.maxX, box.maxY, 0, 8, 2, 1, 0),
  ]);

const hheaTable = (font: OneGlyphFont, box: Bounds): Buffer =>
  Buffer.concat([
    u32(0x10000),
    u16(font.ascent, font.descent, 0, font.advance, box.minX, font.advance - box.maxX, box.maxX, 1, 0, 0),
    u16(0, 0, 0, 0, 0, 2),
  ]);

const os2Table = (font: OneGlyphFont, box: Bounds): Buffer =>
  Buffer.concat([
    u16(4, font.advance, font.weight, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 260, 0),
    Buffer.alloc(10),
    u32(1, 0, 0, 0),
    Buffer.from("FPAS"),
    u16(0x40, font.codePoint, font.codePoint, font.ascent, font.descent, 0, font.ascent, -font.descent),
    u32(1, 0),
    u16(box.maxY, box.maxY, 0, 32, 1),
  ]);

function nameTable({ family, weight }: OneGlyphFont): Buffer {
  const style = weight >= 600 ? "Bold" : "Regular";
  const names = [
    [1, family],
    [2, style],
    [4, `${family} ${weight}`],
    [6, `${family.replaceAll(" ", "")}-${weight}`],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  let offset = 0;
  const records = names.map(([id], at) => {
    const length = texts[at]?.length ?? 0;
    const record = u16(3, 1, 0x409, id, length, offset);
    offset += length;
    return record;
  });
  return Buffer.concat([u16(0, names.length, 6 + names.length * 12), ...records, ...texts]);
}
