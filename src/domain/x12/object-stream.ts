/** A file of any size as typed objects: claims, payments and whole transactions, each handed over as soon as it is read. */
import { paymentsOf } from "./claim-payments";
import type { Values } from "./field-context";
import type { Frame } from "./frame";
import { guide835 } from "./guides/835";
import { ALL_GUIDES } from "./guides/catalog";
import { type TransactionSet, typedValue } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import { hasErrors, type Issue } from "./issues";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";

type Piece = string | Uint8Array;

/** Claims are not kept; a set of another kind is, until it ends. `end` tells whether anything was wrong with the file. */
export function objectStream(onObject: (object: Values) => void): {
  feed(piece: Piece): void;
  /** `unread` says why there is nothing to read, when there is no interchange. */
  end(): { readonly hasErrors: boolean; readonly unread: readonly Issue[] };
} {
  let isWrong = false;
  const parser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    streamed: ALL_GUIDES.filter(({ transaction }) => transaction === "837").map((guide) => ({
      guide,
      loop: "2300",
    })),
    keepsSets: false,
    onLoop: (frame) => onObject(claimObject(frame)),
    onSet(set) {
      isWrong ||= hasErrors(set.issues);
      for (const object of objectsOf(set)) onObject(object);
    },
  });
  return {
    feed: (piece) => parser.feed(piece),
    end() {
      parser.end();
      const around = [...parser.issues, ...parser.interchanges.flatMap(({ issues }) => issues)];
      return { hasErrors: isWrong || hasErrors(around), unread: parser.issues };
    },
  };
}

/** A claim with the levels it stands under. */
function claimObject(frame: Frame): Values {
  const level = (id: string): Values | undefined => {
    let outer = frame.parent;
    while (outer && outer.loop.id !== id) outer = outer.parent;
    return outer?.value;
  };
  const patient = level("2000C");
  return {
    type: "claim",
    billingProvider: level("2000A")?.provider,
    subscriber: { ...level("2000B"), claims: undefined, patients: undefined },
    patient: patient && { ...patient, claims: undefined },
    ...frame.value,
  };
}

function objectsOf(set: TransactionSet): Values[] {
  if (set.transaction === "837" || set.value === undefined) return [];
  const remittance = typedValue(set, guide835);
  if (remittance === undefined) return [{ type: set.guide?.shortName, value: set.value }];
  const { headers: _, ...header } = remittance;
  return [
    { type: "remittance", ...header },
    ...paymentsOf(remittance).map((payment) => ({ type: "payment", ...payment })),
  ];
}
