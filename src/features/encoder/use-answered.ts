"use client";

import { useState } from "react";

/**
 * The question that the rows shown answer: while the next answer is on its way, the one before. Its key is a list's key,
 * so that an answer stands whole in place of the one before, and no row of the old moves about in the new.
 */
export function useAnswered<Question extends { readonly key: string }>(
  question: Question,
  isOfBefore: boolean,
): Question {
  const [answered, setAnswered] = useState(question);
  if (isOfBefore) return answered;
  if (answered.key !== question.key) setAnswered(question);
  return question;
}
