/** How many claims, payments or claims asked about were read of a file. */
import { claimsOfSet } from "@/domain/x12/claims-of-set";
import { countClaims } from "@/domain/x12/count-claims";
import type { X12File } from "@/domain/x12/interchange";

export const claimsIn = ({ interchanges }: X12File): number =>
  interchanges
    .flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets))
    .reduce((sum, set) => sum + (claimsOfSet(set)?.length ?? countClaims(set)), 0);
