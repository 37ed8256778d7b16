import { REQUIREMENT_AREAS, type Requirement, type RequirementArea } from "./requirements";
import type { TestTitle } from "./test-titles";

const KNOWN = REQUIREMENT_AREAS.flatMap(({ requirements }) => requirements.map(({ id }) => id));
const FAMILIES = [...new Set(KNOWN.map((id) => id.split("-")[0]))];
const ID = new RegExp(`\\b(?:${FAMILIES.join("|")})-\\d+\\b`, "g");

/** Ids in test titles that the sheet does not know: a misprint, or a promise to add. */
export const unknownIds = (titles: readonly TestTitle[]): string[] =>
  titles.flatMap(({ title }) => title.match(ID) ?? []).filter((id) => !KNOWN.includes(id));

/** docs/trust.md: what is promised, and the tests whose titles carry the promise's id. */
export function trustSheet(titles: readonly TestTitle[]): string {
  const files = filesById(titles);
  const foundation = REQUIREMENT_AREAS.flatMap(({ requirements }) => requirements).filter(
    ({ later }) => !later,
  );
  const open = foundation.filter(({ id }) => !files.has(id));
  const proven = foundation.length - open.length;
  return [
    "# What is promised, and the tests that show it",
    "",
    "Written by `npm run docs`. A test carries the id of its requirement in its title; an id that no title carries is *open*.",
    "A test that exists is not yet a proof that is complete: read it.",
    "",
    `Of ${foundation.length} requirements of the first version ${proven} are tested${openSentence(open)}`,
    "Those marked *later* belong to later versions; some of them are tested already.",
    ...REQUIREMENT_AREAS.flatMap((area) => areaLines(area, files)),
    "",
  ].join("\n");
}

const openSentence = (open: readonly Requirement[]): string =>
  open.length === 0 ? "." : `; open are ${open.map(({ id }) => id).join(", ")}.`;

function filesById(titles: readonly TestTitle[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { file, title } of titles)
    for (const id of title.match(ID) ?? []) found.set(id, (found.get(id) ?? new Set()).add(file));
  return new Map([...found].map(([id, files]) => [id, [...files].sort()]));
}

const areaLines = (
  { title, requirements }: RequirementArea,
  files: ReadonlyMap<string, readonly string[]>,
) => [
  "",
  `## ${title}`,
  "",
  "| id | promise | tests |",
  "| --- | --- | --- |",
  ...requirements.map(
    ({ id, promise, later }) =>
      `| ${id} | ${promise} | ${tests(files.get(id)) || (later ? "later" : "*open*")} |`,
  ),
];

const tests = (files: readonly string[] = []): string =>
  files.map((file) => `[${file.replace(/^.*\/|\.(test|spec)\.ts$/g, "")}](../${file})`).join(" · ");
