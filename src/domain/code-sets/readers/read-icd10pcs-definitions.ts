import type { PcsDefinition, PcsDefinitions, PcsDeviceAggregation } from "../components/pcs-tables";
import { type FileRead, type ImportIssue, isIssue, issueAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

/** Reads the ICD-10-PCS definitions with the device key and its aggregation table (XML of CMS). */
export function readIcd10pcsDefinitions(xml: string): FileRead<PcsDefinitions> {
  const root = readXml(xml);
  if (isIssue(root)) return { content: { version: "", terms: [], devices: [] }, issues: [root] };
  const issues: ImportIssue[] = [];
  if (root.name !== "ICD10PCS.definitions")
    issues.push(issueAt("wrong-file", root.line, `<${root.name}> holds no definitions of ICD-10-PCS`));
  const terms = childrenNamed(root, "section").flatMap((section) =>
    childrenNamed(section, "axis").flatMap((axis) =>
      childrenNamed(axis, "terms").map((term) => definitionOf(section, axis, { term, issues })),
    ),
  );
  if (terms.length === 0) issues.push(issueAt("file-empty", 0, "no definition was found"));
  const devices = childrenNamed(root, "deviceAggregation")
    .flatMap((part) => childrenNamed(part, "aggregate"))
    .map(aggregationOf);
  return { content: { version: childText(root, "version") ?? "", terms, devices }, issues };
}

interface Taken {
  readonly term: XmlElement;
  readonly issues: ImportIssue[];
}

function definitionOf(section: XmlElement, axis: XmlElement, { term, issues }: Taken): PcsDefinition {
  const position = Number(axis.attributes.pos);
  if (!(position >= 3 && position <= 7))
    issues.push(issueAt("value-malformed", axis.line, `no axis ${axis.attributes.pos}`));
  const labels = textsOf(term, "title");
  if (labels.length === 0) issues.push(issueAt("title-missing", term.line, "a definition of no value"));
  const [definition, explanation] = [childText(term, "definition"), childText(term, "explanation")];
  return {
    section: section.attributes.code ?? "",
    position,
    axis: childText(axis, "title") ?? "",
    labels,
    ...(definition && { definition }),
    ...(explanation && { explanation }),
    includes: textsOf(term, "includes"),
  };
}

function aggregationOf(element: XmlElement): PcsDeviceAggregation {
  const general = element.children.find(({ name }) => name === "parent");
  return {
    device: childText(element, "device") ?? "",
    operations: textsOf(element, "operation"),
    bodySystems: textsOf(element, "bodySys"),
    general: { code: general?.attributes.value ?? "", label: general?.text ?? "" },
  };
}

const textsOf = (element: XmlElement, name: string): string[] =>
  childrenNamed(element, name).map(({ text }) => text);
