import type { Guide } from "../guide";
import type { StreamedGuide } from "../parser-options";

/**
 * The loop of each guide that fills large files and may be let go as it ends: claim, payment, status, member, remittance
 * detail. No rule of these guides looks back at it later. Sets of the other guides are held one at a time.
 */
const LOOPS: Readonly<Record<string, string>> = {
  "837P": "2300",
  "837I": "2300",
  "837D": "2300",
  "835": "2100",
  "277CA": "2200D",
  "834": "2000",
};

export const streamedGuides = (guides: readonly Guide[]): StreamedGuide[] =>
  guides.flatMap((guide) => {
    const loop = LOOPS[guide.shortName];
    return loop === undefined ? [] : [{ guide, loop }];
  });
