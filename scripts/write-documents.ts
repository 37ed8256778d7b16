import { writeFileSync } from "node:fs";
import { generatedDocuments } from "./documents/generated-documents";
import { projectFolder } from "./project-folder";

for (const { path, text } of await generatedDocuments()) {
  writeFileSync(`${projectFolder}/${path}`, text);
  console.info(path);
}
