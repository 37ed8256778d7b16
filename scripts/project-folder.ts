import path from "node:path";

/** The root of this checkout. */
export const projectFolder = path.resolve(import.meta.dirname, "..");
