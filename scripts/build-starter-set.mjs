/**
 * Rebuilds the data of src/domain/code-sets/starter from official release files:
 *
 *   node --no-warnings scripts/build-starter-set.mjs <folder with the release files>
 *
 * The files are looked up by name anywhere below the folder (see docs/decisions on the starter set). Which codes are
 * carried, and our own words for codes whose texts are licensed, stand in scripts/starter-set/*.txt.
 */
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import {
  adjustmentModule,
  cptModule,
  placeModule,
  taxonomyModule,
  wordsModule,
} from "./starter-set/code-lists.mjs";
import { hcpcsModule, modifierModule } from "./starter-set/hcpcs.mjs";
import { diagnosisModules } from "./starter-set/icd10cm.mjs";
import { openReleaseFolder } from "./starter-set/release-files.mjs";

// The domain imports its own files without an extension, which plain Node does not resolve.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith(".") && !/\.[a-z]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
});

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: node --no-warnings scripts/build-starter-set.mjs <folder with the release files>");
  process.exit(2);
}

const files = openReleaseFolder(folder);
const modules = [
  ...(await diagnosisModules(files)),
  hcpcsModule(files),
  modifierModule(files),
  cptModule(),
  placeModule(files),
  adjustmentModule(files, "CARC", "carc-words.txt", "carc-codes"),
  adjustmentModule(files, "RARC", "rarc-words.txt", "rarc-codes"),
  wordsModule("claim-status-category-words.txt", "claim-status-category-codes"),
  wordsModule("claim-status-words.txt", "claim-status-codes"),
  taxonomyModule(files),
  files.provenanceModule(),
];
for (const { name, text, count } of modules) {
  writeFileSync(new URL(`../src/domain/code-sets/starter/${name}.ts`, import.meta.url), text);
  console.log(`${name}: ${count} lines, ${Math.round(text.length / 1024)} KB`);
}
