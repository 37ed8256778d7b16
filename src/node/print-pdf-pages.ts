import { buffer } from "node:stream/consumers";
import { pdfPages } from "./pdf-pages";

/** A process of its own for programs that cannot wait for a PDF: bytes on standard input, pages as JSON on standard output. */
process.stdout.write(JSON.stringify(await pdfPages(await buffer(process.stdin))));
