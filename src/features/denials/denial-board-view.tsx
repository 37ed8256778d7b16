"use client";

import { Board, type Lane } from "@/components/board/board";
import { countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { Money } from "@/components/money";
import { type CalendarDate, daysBetween, formatCalendarDate } from "@/domain/shared/calendar-date";
import { RESOLUTION_WORDS } from "@/features/denials/denial-words";
import type { Outputs } from "@/trpc/client";

type BoardData = Outputs["denials"]["board"];
type Card = BoardData["lanes"][number]["cards"][number];

/** Lanes of the states; cards move by what is done with them, never by dragging alone. */
export const DenialBoardView = ({
  board,
  currentId,
}: {
  readonly board: BoardData;
  readonly currentId?: string;
}) => (
  <Board
    label="Denials by state"
    lanes={lanesOf(board)}
    currentId={currentId}
    fills={currentId === undefined}
  />
);

const lanesOf = ({ lanes, today }: BoardData): Lane[] =>
  lanes.map((lane) => ({
    id: lane.id,
    name: lane.name,
    count: countText(lane.count),
    amount: moneyText(lane.amount),
    cards: lane.cards.map((card) => ({
      id: card.id,
      title: card.categoryTitle,
      amount: <Money cents={card.amount} />,
      note: `${card.payerName} · ${clockWords(card, lane.id, today)}`,
      href: `/denials/${card.id}`,
    })),
  }));

function clockWords(card: Card, lane: string, today: CalendarDate): string {
  if (card.resolution)
    return (RESOLUTION_WORDS as Record<string, string>)[card.resolution] ?? card.resolution;
  if (lane === "waiting")
    return card.decisionDueOn ? `decision by ${formatCalendarDate(card.decisionDueOn)}` : "payer’s move";
  if (!card.deadlineOn) return "deadline unknown";
  const days = daysBetween(today, card.deadlineOn);
  if (days < 0) return `${-days} days late`;
  return days === 1 ? "1 day" : `${days} days`;
}
