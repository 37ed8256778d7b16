import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Correspondent } from "./correspondent";

export interface ReceivedLine {
  readonly control: string | undefined;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: string;
  readonly charge: Cents;
  readonly serviceDate: CalendarDate;
}

/** What the payer decided about one line, or about the claim as a whole. */
export interface Decision {
  readonly paid: Cents;
  readonly adjustments: readonly {
    readonly group: "CO" | "PR" | "OA" | "PI";
    readonly reason: string;
    readonly amount: Cents;
  }[];
  readonly remarks: readonly string[];
}

export interface Adjudicated {
  readonly status: "1" | "2" | "4" | "22";
  readonly lines: readonly Decision[];
}

/** A claim in the payer's books, known by the payer's own control number. */
export interface PayerClaim {
  readonly icn: string;
  readonly payerId: string;
  readonly patientControlNumber: string;
  readonly receivedOn: CalendarDate;
  readonly frequency: string;
  /** The control number of the claim that this one replaces or voids. */
  readonly answers: string | undefined;
  readonly payee: { readonly name: string; readonly npi: string; readonly taxId: string };
  readonly patient: { readonly lastName: string; readonly firstName: string; readonly memberId: string };
  readonly placeOfService: string;
  readonly authorization: string | undefined;
  readonly diagnoses: readonly string[];
  readonly lines: readonly ReceivedLine[];
  /** The last decision that was sent; undefined until the first remittance. */
  adjudicated?: Adjudicated;
}

/** Something the payer will do on a day. */
export interface Due {
  readonly on: CalendarDate;
  readonly icn: string;
  readonly act: "decide" | "take-back" | "correct" | "decide-appeal";
}

/** A file promised to the submitter; written again after a crash until it is known to lie in the mailbox. */
export interface OutgoingFile {
  readonly name: string;
  readonly text: string;
}

/** Everything the payer remembers. Plain data, so that it can be kept as a file and compared in tests. */
export interface PayerState {
  readonly seed: string;
  /** The one submitter this payer serves, learned from the first file. */
  correspondent: Correspondent | undefined;
  today: CalendarDate;
  /** The last day whose payments were made. */
  paidThrough: CalendarDate;
  interchangeNumber: number;
  claimNumber: number;
  traceNumber: number;
  readonly claims: Map<string, PayerClaim>;
  due: Due[];
  /** What a payer could not take back yet from a payment, to be taken from the next one. */
  readonly forwarded: Map<string, Cents>;
  /** Interchange control numbers received, with a hash of the bytes. */
  readonly received: Map<string, string>;
  outgoing: OutgoingFile[];
}

export const newState = (seed: string, today: CalendarDate): PayerState => ({
  seed,
  correspondent: undefined,
  today,
  paidThrough: today,
  interchangeNumber: 0,
  claimNumber: 0,
  traceNumber: 0,
  claims: new Map(),
  due: [],
  forwarded: new Map(),
  received: new Map(),
  outgoing: [],
});

/** Money as text with a mark, maps as pairs: JSON has neither. */
export const toJson = (state: PayerState): string =>
  JSON.stringify(state, (_key, value) => {
    if (typeof value === "bigint") return { $cents: value.toString() };
    return value instanceof Map ? { $map: [...value] } : value;
  });

export const fromJson = (text: string): PayerState =>
  JSON.parse(text, (_key, value) => {
    if (value?.$cents !== undefined) return BigInt(value.$cents);
    return value?.$map === undefined ? value : new Map(value.$map);
  });
