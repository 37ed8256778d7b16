/** Lets plain Node run the sources: `@/` means src/, and imports name files without their extension. */
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const SOURCES = new URL("../src/", import.meta.url);
const EMPTY = new URL("../tests/support/empty-module.ts", import.meta.url);
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", ".mjs", ".js"];

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === "server-only") return { url: EMPTY.href, shortCircuit: true };
    const isAlias = specifier.startsWith("@/");
    const isRelative = specifier.startsWith("./") || specifier.startsWith("../");
    const parent = context.parentURL ?? "";
    // Packages and the built web app resolve as they were made.
    const isForeign = !parent.startsWith(SOURCES.href) && /\/(node_modules|\.next)\//.test(parent);
    if (!isAlias && (!isRelative || isForeign)) return next(specifier, context);
    const target = isAlias ? new URL(specifier.slice(2), SOURCES) : new URL(specifier, parent);
    for (const ending of ENDINGS) {
      const candidate = new URL(target.href + ending);
      if (/\.\w+$/.test(candidate.pathname) && existsSync(fileURLToPath(candidate)))
        return next(candidate.href, context);
    }
    return next(specifier, context);
  },
});
