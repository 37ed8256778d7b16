/** The guides the engine knows. */
import type { Guide } from "../guide";
import { guide277ca } from "./277ca";
import { guide835 } from "./835";
import { guide837p } from "./837p";
import { guide999 } from "./999";

export const ALL_GUIDES: readonly Guide[] = [guide837p, guide835, guide999, guide277ca];

/** The guide for an ST segment; `version` is ST03 or, where that is absent, GS08. */
export function findGuide(guides: readonly Guide[], transaction: string, version: string): Guide | undefined {
  return guides.find(
    (guide) => guide.transaction === transaction && (guide.id === version || guide.aliases.includes(version)),
  );
}
