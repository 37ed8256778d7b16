/**
 * For a question that a key asks: it is sent by itself, at once, where others wait a moment to travel together; and it
 * is given up when a newer key overtakes it.
 */
export const TYPED_QUESTION = { abortOnUnmount: true, context: { typed: true } } as const;

export const isTyped = ({ typed }: Readonly<Record<string, unknown>>): boolean => typed === true;
