import pdfmakePackage from "pdfmake";
import roboto from "pdfmake/fonts/Roboto.js";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";

interface PdfMaker {
  setFonts(fonts: typeof roboto): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Buffer> };
}

const pdfmake = pdfmakePackage as unknown as PdfMaker;
const FONT_FILES = new Set(Object.values(roboto).flatMap((font) => Object.values(font)));
pdfmake.setFonts(roboto);
// A document names no address and no file: only the fonts are read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));

export type { Content };

export interface PdfContent {
  /** Without patient data: it stands in the file's properties. */
  readonly title: string;
  /** At the left of every page's foot; the right says page x of y. */
  readonly foot: string;
  readonly at: Date;
  readonly content: Content[];
}
export interface PdfFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** Letter-size pages, black on white, each numbered within the whole. */
export async function makePdf({ title, foot, at, content }: PdfContent): Promise<PdfFile> {
  let pages = 0;
  const buffer = await pdfmake
    .createPdf({
      pageSize: "LETTER",
      pageMargins: [64, 64, 64, 64],
      info: { title, creationDate: at, modDate: at },
      defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.25 },
      styles: {
        title: { fontSize: 16, bold: true },
        head: { fontSize: 12, bold: true },
        small: { fontSize: 8.5, color: "#444444" },
      },
      footer: (page, count) => {
        pages = count;
        return {
          columns: [foot, { text: `Page ${page} of ${count}`, alignment: "right" }],
          margin: [64, 24, 64, 0],
          fontSize: 8.5,
        };
      },
      content,
    })
    .getBuffer();
  return { bytes: Uint8Array.from(buffer), pages };
}
