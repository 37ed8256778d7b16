import { ZodError } from "zod";
import { TransitionRefused } from "@/domain/shared/lifecycle";
import { MailboxFailure } from "@/server/gateways/clearinghouse/clearinghouse";
import { Refusal } from "@/server/refusal";
import { JobRefused } from "./job-envelope";

/** Why a job failed, without any value of a record: the queue's tables belong to no organization (PHI-2). */
export function failureReason(error: unknown): string {
  if (error instanceof JobRefused || error instanceof MailboxFailure) return error.message;
  if (error instanceof Refusal) return `Refused: ${error.code}`;
  if (error instanceof TransitionRefused)
    return `Refused: a ${error.lifecycle} that is ${error.status} cannot ${error.event}`;
  if (error instanceof ZodError) return "The job's input is not valid.";
  return error instanceof Error ? `Failed: ${error.name}` : "Failed";
}
