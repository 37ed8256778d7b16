/** What the rules that all claims share read of a claim, whatever its kind. */
import type { Cents } from "../../shared/money";

interface Adjusted {
  readonly adjustments: readonly { readonly reasons: readonly { readonly amount: Cents }[] }[];
}
export interface AnyLine {
  readonly lineNumber: { readonly number: number };
  readonly service: { readonly charge: Cents };
  readonly adjudications: readonly (Adjusted & {
    readonly adjudication: {
      readonly payerId: string;
      readonly paid: Cents;
      readonly bundledLine?: number | undefined;
    };
  })[];
}
export interface AnyOtherSubscriber extends Adjusted {
  readonly subscriber: {
    readonly payerResponsibility: string;
    readonly filingIndicator?: string | undefined;
  };
  readonly payerPaid?: { readonly amount: Cents } | undefined;
  readonly payer: {
    readonly name: { readonly id: string };
    readonly checkOrRemittanceDate?: unknown;
  };
}
export interface AnyClaim {
  readonly claim: {
    readonly totalCharge: Cents;
    readonly serviceLocation: { readonly frequency: string };
  };
  readonly payerClaimControlNumber?: { readonly reference: string } | undefined;
  readonly otherSubscribers: readonly AnyOtherSubscriber[];
  readonly lines: readonly AnyLine[];
}
export interface AnySubscriber {
  readonly subscriber: {
    readonly payerResponsibility: string;
    readonly relationship?: string | undefined;
    readonly filingIndicator?: string | undefined;
  };
  readonly name: {
    readonly name: { readonly entityType: string };
    readonly demographics?: unknown;
    readonly address?: unknown;
    readonly city?: unknown;
  };
}
/** Claims of professionals and dentists: lines point to diagnoses, and accidents stand in CLM11. */
export interface PointingLine {
  readonly service: { readonly diagnosisPointers?: readonly number[] | undefined };
}
export interface DiagnosedClaim {
  readonly claim: {
    readonly relatedCauses?:
      | {
          readonly cause1: string;
          readonly cause2?: string | undefined;
          readonly state?: string | undefined;
          readonly country?: string | undefined;
        }
      | undefined;
  };
  readonly accident?: unknown;
  readonly diagnoses?: { readonly others?: readonly unknown[] | undefined } | undefined;
}

/** An argument list that is empty exactly when a type has what is needed. */
export type Conforms<Given, Needed> = Given extends Needed ? [] : [lacks: Needed];
