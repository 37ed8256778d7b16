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

/** What people call a transaction of a version that is recognized but not read: 837P. */
export function kindOfReplaced(transaction: string, version: string): string {
  const [kind = transaction] =
    Object.entries(REPLACED)
      .find(([id]) => version.startsWith(id))?.[1]
      .split(" ") ?? [];
  return kind.startsWith(transaction) ? kind : transaction;
}

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

/** Guides of 005010 and 006020 that are known by name: what they carry, and what is read in their place. */
const KNOWN_BY_NAME: Readonly<Record<string, string>> = {
  "824":
    "It reports what an application refused; this engine reads the 999 and the 277CA (005010X214) for that",
  "005010X291":
    "It is a predetermination of professional services; claims of that kind are read as 005010X222A1",
  "005010X292":
    "It is a predetermination of institutional services; claims of that kind are read as 005010X223A2",
  "005010X293": "It is a predetermination of dental services; 005010X224A2 carries them too and is read",
  "005010X215":
    "It asks for a review or its result; the request for review and its response, 005010X217, are read",
  "005010X216":
    "It tells of a review without asking for one; the request for review and its response, 005010X217, are read",
  "005010X211":
    "It carries documents for a services review; documents for a claim, 005010X210 and 006020X314, are read",
  "006020X316":
    "It carries documents for a services review; documents for a claim, 005010X210 and 006020X314, are read",
  "005010X228": "It lists pending claims; the answers to questions about claims, 005010X212, are read",
  "005010X186":
    "It reports what an application refused; this engine reads the 999 and the 277CA (005010X214) for that",
};

export function explainGuide(transaction: string, version: string): string {
  const known = KNOWN_BY_NAME[version.slice(0, 10)] ?? KNOWN_BY_NAME[transaction];
  if (known !== undefined)
    return `Transaction ${transaction} (${version || "version not named"}) was not read. ${known}.`;
  return version.startsWith("005010")
    ? `Transaction ${transaction} in version ${version} is not one of those this engine reads.`
    : explainVersion(version);
}
