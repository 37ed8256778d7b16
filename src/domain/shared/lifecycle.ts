type Transition<S extends string> = { readonly from: readonly S[]; readonly to: S };
type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>;

/** A lifecycle is a table: which event takes which status where. Reading the table is reading the flow. */
export function defineLifecycle<S extends string>() {
  return <const T extends Transitions<S>>(name: string, initial: S, transitions: T) => ({
    name,
    initial,
    transitions,
    allows: (status: S, event: keyof T): boolean => transitions[event]?.from.includes(status) ?? false,
    eventsFrom: (status: S): (keyof T & string)[] =>
      Object.keys(transitions).filter((event) => transitions[event]?.from.includes(status)),
    /** Whether any event leads from one status to the other; repositories assert it on every save. */
    isEdge: (from: S, to: S): boolean =>
      Object.values(transitions).some((transition) => transition.to === to && transition.from.includes(from)),
    statuses: (): S[] => [
      ...new Set([initial, ...Object.values(transitions).flatMap(({ from, to }) => [...from, to])]),
    ],
    next(status: S, event: keyof T): S {
      const transition = transitions[event];
      if (!transition?.from.includes(status)) throw new TransitionRefused(name, status, String(event));
      return transition.to;
    },
    toMermaid: (): string =>
      [
        "stateDiagram-v2",
        `  [*] --> ${initial}`,
        ...Object.entries(transitions).flatMap(([event, { from, to }]) =>
          from.map((status) => `  ${status} --> ${to} : ${event}`),
        ),
      ].join("\n"),
  });
}

export class TransitionRefused extends Error {
  readonly lifecycle: string;
  readonly status: string;
  readonly event: string;

  constructor(lifecycle: string, status: string, event: string) {
    super(`A ${lifecycle} that is ${status} cannot ${event}.`);
    this.lifecycle = lifecycle;
    this.status = status;
    this.event = event;
  }
}
