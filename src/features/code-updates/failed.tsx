import { ErrorPanel } from "@/components/ui/error-panel";
import { messageOf } from "@/trpc/refusal";

interface FailedProps {
  readonly happened: string;
  readonly error: unknown;
}

/** Nothing where nothing failed. */
export const Failed = ({ happened, error }: FailedProps) =>
  error ? <ErrorPanel happened={happened} kept="Nothing else was changed." toDo={messageOf(error)} /> : null;
