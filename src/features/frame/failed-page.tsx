"use client";

import { PageBody } from "@/components/frame/page-body";
import { Button } from "@/components/ui/button";
import { ErrorPanel } from "@/components/ui/error-panel";
import { messageOf } from "@/trpc/refusal";

interface FailedPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** The last handler of a page: no stack, no words of the error, a number to quote. */
export const FailedPage = ({ error, reset }: FailedPageProps) => (
  <PageBody>
    <ErrorPanel
      happened={error.name === "TRPCClientError" ? messageOf(error) : "This page could not be shown."}
      kept="What was saved is saved; typed text is kept as a draft."
      toDo="Try again. If it stays so, tell the people who run FirstPass the reference."
      reference={error.digest}
      action={<Button onPress={reset}>Try again</Button>}
    />
  </PageBody>
);
