import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimPaymentStream, paymentsOf, streamClaimPayments } from "@/domain/x12/claim-payments";
import { guide835 } from "@/domain/x12/guides/835";
import { guide837p } from "@/domain/x12/guides/837p";
import { allIssues, typedValue } from "@/domain/x12/interchange";
import type { Issue } from "@/domain/x12/issues";
import { type ClaimInContext, claimStream, claimsOf } from "@/domain/x12/professional-claims";
import { readInterchanges } from "@/domain/x12/read-interchanges";

const golden = (name: string) => readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1");
const CLAIMS = ["837p-dependent", "837p-secondary", "837p-impossible-values", "837p-lines-do-not-add-up"]
  .map(golden)
  .join("");
const PAYMENTS = [
  "835-balanced",
  "835-claim-off-by-one-cent",
  "835-payment-off-by-one-cent",
  "835-provider-adjustments",
]
  .map(golden)
  .join("");

const piecesOf = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, at) => text.slice(places[at], end));
};
const places = (issues: readonly Issue[]) =>
  issues.map(({ code, offset, segment }) => [offset, code, segment]).sort();

describe("EDI-2: a stream gives what the whole file gives, however it is cut into pieces", () => {
  const cuts = fc.array(fc.nat(), { maxLength: 30 });

  test("claims and findings of an 837P", () => {
    const whole = readInterchanges(CLAIMS);
    const claims = whole.interchanges
      .flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets))
      .flatMap((set) => [...claimsOf(typedValue(set, guide837p) as never)] as ClaimInContext[])
      .map(({ claim }) => claim);
    fc.assert(
      fc.property(cuts, (at) => {
        const streamed: unknown[] = [];
        const issues: Issue[] = [];
        const stream = claimStream((each) => {
          streamed.push(each.claim);
          issues.push(...each.issues);
        });
        for (const piece of piecesOf(CLAIMS, at)) stream.feed(piece);
        const end = stream.end();
        expect(streamed).toEqual(claims);
        expect(places([...issues, ...end.issues])).toEqual(places(allIssues(whole)));
        expect(end.interchanges.map(({ disposition }) => disposition)).toEqual(
          whole.interchanges.map(({ disposition }) => disposition),
        );
      }),
    );
  });

  test("payments of an 835, balanced as a whole though no payment is kept", () => {
    const whole = readInterchanges(PAYMENTS);
    const payments = whole.interchanges
      .flatMap(({ groups }) => groups.flatMap((group) => group.transactionSets))
      .flatMap((set) => paymentsOf(typedValue(set, guide835) as never));
    fc.assert(
      fc.property(cuts, (at) => {
        const streamed: unknown[] = [];
        const issues: Issue[] = [];
        const stream = claimPaymentStream(({ payment, issues: found, remittance }) => {
          streamed.push(payment);
          issues.push(...found);
          expect(remittance?.trace?.number).toBe("CHK5001");
          expect(remittance?.headers).toEqual([]);
        });
        for (const piece of piecesOf(PAYMENTS, at)) stream.feed(piece);
        expect(streamed).toEqual(payments);
        expect(places([...issues, ...stream.end().issues])).toEqual(places(allIssues(whole)));
      }),
    );
  });

  test("as an async iterable, it returns what belongs to no payment", async () => {
    const stream = streamClaimPayments([golden("835-payment-off-by-one-cent")]);
    const first = await stream.next();
    expect(first.done).toBe(false);
    const last = await stream.next();
    expect(last.done === true && last.value.issues.map(({ rule }) => rule)).toEqual([
      "835/transaction-balances",
    ]);
  });
});

test("EDI-5: a segment without end is damage, and no more than the limit is kept", () => {
  const stream = claimStream(() => undefined);
  stream.feed(golden("837p-dependent").slice(0, 400));
  for (let piece = 0; piece < 40; piece += 1) stream.feed("X".repeat(500_000));
  const end = stream.end();
  expect(end.interchanges.map(({ disposition }) => disposition)).toEqual(["quarantined"]);
  expect(end.issues.map(({ code }) => code)).toContain("segment-too-long");
});
