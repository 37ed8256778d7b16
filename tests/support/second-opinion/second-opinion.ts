/** What is wrong with a file by the definitions alone, each complaint once; nothing of the engine is used. */
import { interchangesOf } from "./interchanges";
import { ofDates } from "./of-dates";
import { ofEnvelope } from "./of-envelope";
import { ofSegment } from "./of-segments";
import { ofTogether } from "./of-sets";

export function secondOpinion(text: string): string[] {
  const complaints = new Set<string>();
  const add = (found: Iterable<string>): void => {
    for (const each of found) complaints.add(each);
  };
  for (const interchange of interchangesOf(text)) {
    add(ofEnvelope(interchange));
    for (const each of interchange.acknowledgments) add(ofSegment(each, interchange.component));
    for (const { sets } of interchange.groups)
      for (const set of sets) {
        add(ofTogether(set));
        add(ofDates(set));
        for (const segment of set.segments) add(ofSegment(segment, interchange.component));
      }
  }
  return [...complaints].sort();
}
