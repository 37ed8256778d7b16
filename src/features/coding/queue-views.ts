export const CODING_VIEWS = ["available", "mine", "answered", "held"] as const;
export type CodingView = (typeof CODING_VIEWS)[number];

interface ViewWords {
  readonly label: string;
  readonly sentence: string;
}

export const VIEW_WORDS: Readonly<Record<CodingView, ViewWords>> = {
  available: { label: "To code", sentence: "Charts that may be taken, the nearest deadline first." },
  mine: { label: "Mine", sentence: "Charts that I have open, that came back to me, or that I hold." },
  answered: { label: "Answered", sentence: "Questions that clinicians have answered; the chart is back." },
  held: { label: "Held", sentence: "Charts that wait on others: for what, who must act, and until when." },
};
