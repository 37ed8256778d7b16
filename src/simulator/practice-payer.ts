import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Mailbox } from "./mailbox";
import { payThrough } from "./pay";
import type { PayerState } from "./payer-state";
import { receiveFile } from "./receive-file";
import type { StateFile } from "./state-file";
import { takeAppeal } from "./take-appeal";

export interface Turn {
  readonly received: number;
  readonly sent: number;
}

/**
 * One look at the mailbox. Answers are kept in the books before they are delivered, and a received file is put away
 * after that: a kill at any point repeats the delivery of the same bytes, and receives nothing twice.
 */
export function takeTurn(books: StateFile, mailbox: Mailbox, today: CalendarDate): Turn {
  const turn = answerMailbox(books, mailbox, today);
  mailbox.tellDay(books.load().paidThrough);
  return turn;
}

function answerMailbox(books: StateFile, mailbox: Mailbox, today: CalendarDate): Turn {
  const state = books.load();
  deliverPromised(state, books, mailbox);

  const files = mailbox.waitingFiles();
  const documents = mailbox.waitingDocuments();
  advance(state, today);
  const unpaid = state.today > state.paidThrough;
  if (files.length === 0 && documents.length === 0 && !unpaid) return { received: 0, sent: 0 };

  for (const { text, hash } of files) receiveFile(state, text, hash);
  for (const name of documents) takeAppeal(state, name, state.today);
  payThrough(state, state.today);
  books.save(state);

  for (const { name } of files) mailbox.archive("outbound", name);
  for (const name of documents) mailbox.archive("documents", name);
  return { received: files.length, sent: deliverPromised(state, books, mailbox) };
}

/** Time only goes forward, except that books without any claim take the day they are told. */
function advance(state: PayerState, today: CalendarDate): void {
  if (state.received.size === 0) state.paidThrough = today;
  if (state.received.size === 0 || today > state.today) state.today = today;
}

function deliverPromised(state: PayerState, books: StateFile, mailbox: Mailbox): number {
  const promised = state.outgoing;
  if (promised.length === 0) return 0;
  for (const { name, text } of promised) mailbox.deliver(name, text);
  state.outgoing = [];
  books.save(state);
  return promised.length;
}
