// Preloaded where plain Node runs our TypeScript: resolves the alias @/ and imports without an extension, as the
// compiler and the bundler do.
import fs from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const sources = new URL("../src/", import.meta.url).href;
const emptyModule = "data:text/javascript,";
const extensions = [".ts", ".tsx"];

function withExtension(url) {
  const found = fs.statSync(fileURLToPath(url), { throwIfNoEntry: false });
  if (found?.isFile()) return url;
  return extensions.map((extension) => url + extension).find((file) => fs.existsSync(fileURLToPath(file)));
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    // Marks modules for the bundler only.
    if (specifier === "server-only") return { url: emptyModule, shortCircuit: true };
    const isAlias = specifier.startsWith("@/");
    const isRelative = specifier.startsWith("./") || specifier.startsWith("../");
    const isOurs = isAlias || (isRelative && !context.parentURL?.includes("/node_modules/"));
    if (!isOurs || (isRelative && !context.parentURL?.startsWith("file:"))) {
      return nextResolve(specifier, context);
    }
    const url = isAlias ? sources + specifier.slice(2) : new URL(specifier, context.parentURL).href;
    return nextResolve(withExtension(url) ?? specifier, context);
  },
});
