/** Versions that are recognized but not read: what they are, and what is used in their place. */

/** Families of versions in which this engine reads at least one transaction. */
const READ = ["005010", "006020"];
/** ISA12 of each family; the interchange around them is the same. */
const INTERCHANGES: ReadonlySet<string> = new Set(["00501", "00602"]);
export const isReadInterchange = (version: string): boolean => INTERCHANGES.has(version);
/** The ISA12 that goes with sets of these guides. */
export const interchangeVersionOf = (guides: readonly string[]): string =>
  guides.some((guide) => guide.startsWith("006020")) ? "00602" : "00501";
export const isReadVersion = (version: string): boolean => READ.some((family) => version.startsWith(family));

/** Guides of version 4010 and the adopted ones that took their place on 1 January 2012 (45 CFR 162). */
const REPLACED: Readonly<Record<string, string>> = {
  "004010X061": "820 005010X218",
  "004010X091": "835 005010X221A1",
  "004010X092": "270 and 271 005010X279A1",
  "004010X093": "276 and 277 005010X212",
  "004010X094": "278 005010X217",
  "004010X095": "834 005010X220A1",
  "004010X096": "837I 005010X223A2",
  "004010X097": "837D 005010X224A2",
  "004010X098": "837P 005010X222A1",
};

export function explainVersion(version: string): string {
  const replaced = Object.entries(REPLACED).find(([id]) => version.startsWith(id))?.[1];
  if (replaced)
    return `Version ${version} ended on 31 December 2011; ask the sender for ${replaced}. It was not read.`;
  const family = version.slice(0, 6);
  if (/^\d{6}$/.test(family) && family < "005010")
    return `Version ${version} is older than 005010, which has been in use since 2012. It was not read.`;
  if (/^\d{6}$/.test(family) && family > "005010")
    return `Version ${version} is newer than 005010, the version in use. It was not read.`;
  return `Version ${version || "(none)"} is not read; 005010 is the version in use since 2012.`;
}
