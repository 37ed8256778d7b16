"use client";

import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { notify } from "@/components/ui/notify";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useDraft } from "@/trpc/use-draft";

export type Question = Outputs["documentation"]["inboxQuery"];

/** The question in view, the answer as far as it is given, and the acts on it. */
export function useQuestion(queryId: string | undefined, onSettled: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const asked = useQuery(trpc.documentation.inboxQuery.queryOptions(queryId ? { queryId } : skipToken));
  const [chosen, setChosen] = useState<{ readonly queryId: string; readonly option: number }>();
  const draft = useDraft(`provider-query/${queryId ?? "none"}/answer`);
  const question = queryId === undefined ? undefined : asked.data;
  const option = chosen && chosen.queryId === queryId ? chosen.option : undefined;
  const settled = (words: string) => ({
    onSuccess: () => {
      notify(`${question?.number ?? "The question"} ${words}`);
      draft.clear();
      onSettled();
      void queryClient.invalidateQueries({ queryKey: trpc.session.pathKey() });
      return queryClient.invalidateQueries({ queryKey: trpc.documentation.pathKey() });
    },
  });
  const answer = useMutation(trpc.documentation.answer.mutationOptions(settled("is signed.")));
  const redirect = useMutation(trpc.documentation.redirect.mutationOptions(settled("was handed on.")));
  const place = question && { queryId: question.id, version: question.version };
  return {
    question,
    readError: asked.error,
    error: answer.error ?? redirect.error,
    option,
    setOption: (next: number) => (queryId ? setChosen({ queryId, option: next }) : undefined),
    draft,
    signing: answer.isPending,
    redirecting: redirect.isPending,
    sign: () =>
      place && answer.mutate({ ...place, text: draft.text, ...(option === undefined ? {} : { option }) }),
    handOn: (providerId: string, reason: string) =>
      place && redirect.mutate({ ...place, providerId, reason }),
  };
}
export type QuestionDesk = ReturnType<typeof useQuestion>;

export const isOpen = ({ status }: Question): boolean => status === "sent" || status === "redirected";

/** Why it cannot be signed yet. */
export function notSignable(
  { options }: Question,
  option: number | undefined,
  text: string,
): string | undefined {
  if (options.length === 0) return text.trim() ? undefined : "write an answer";
  if (option === undefined) return "choose an answer";
  return options[option]?.kind === "other" && !text.trim() ? "say what the other answer is" : undefined;
}
