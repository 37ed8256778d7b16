"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";

export interface BoardCard {
  readonly id: string;
  readonly title: string;
  readonly amount: ReactNode;
  /** "Harbor Health · 4 days" */
  readonly note: ReactNode;
  readonly href: string;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly count: ReactNode;
  readonly amount: ReactNode;
  readonly cards: readonly BoardCard[];
}

interface BoardProps {
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly currentId?: string | undefined;
  /** Takes the height of its pane; else it is a strip above the record. */
  readonly fills?: boolean | undefined;
}

/** Lanes of cards: arrows go up, down and across. Cards move by their ways on, never only by dragging. */
export function Board({ label, lanes, currentId, fills }: BoardProps) {
  const board = useRef<HTMLElement>(null);
  const go = (across: number, down: number) => () => focusCard(board.current, across, down);
  useKeys(
    "focus",
    {
      "next-row": go(0, 1),
      "previous-row": go(0, -1),
      "next-lane": go(1, 0),
      "previous-lane": go(-1, 0),
    },
    board,
  );
  return (
    <section ref={board} className="board" aria-label={label} data-fill={fills ? "" : undefined}>
      {lanes.map((lane) => (
        <div className="lane" key={lane.id}>
          <h2>
            {lane.name} <span>{lane.count}</span>
            <span>{lane.amount}</span>
          </h2>
          <ul>
            {lane.cards.map((card) => (
              <li key={card.id}>
                <Link
                  prefetch={false}
                  className="card"
                  href={card.href}
                  aria-current={card.id === currentId ? "true" : undefined}
                >
                  <b>
                    {card.title}
                    <span>{card.amount}</span>
                  </b>
                  {card.note}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function focusCard(board: HTMLElement | null, across: number, down: number): boolean {
  const lanes = [...(board?.querySelectorAll(".lane") ?? [])].map((lane) => [
    ...lane.querySelectorAll<HTMLElement>(".card"),
  ]);
  const focused = document.activeElement as HTMLElement;
  const lane = lanes.findIndex((cards) => cards.includes(focused));
  const row = lanes[lane]?.indexOf(focused) ?? 0;
  let next = lane + across;
  while (across !== 0 && lanes[next]?.length === 0) next += across;
  const cards = lanes[next];
  const target = cards?.[Math.min(cards.length - 1, row + down)];
  target?.focus();
  return target !== undefined;
}
