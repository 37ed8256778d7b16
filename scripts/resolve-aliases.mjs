/**
 * Lets plain Node run the sources: `@/` means src/, imports name files without their extension, and types are taken
 * out where this project is itself a package of another.
 */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
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
  load(url, context, next) {
    // Node leaves the types of packages alone.
    if (!url.startsWith(SOURCES.href) || !url.endsWith(".ts") || !url.includes("/node_modules/"))
      return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8"));
    return { format: "module", source, shortCircuit: true };
  },
});
