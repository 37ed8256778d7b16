"use client";

import type { QueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { questionsAnswered } from "./questions-answered";
import { UNATTENDED_HEADER } from "./wire-headers";

// The policy of the pages forbids scripts made from text, and already trying that is reported.
z.config({ jitless: true });

export interface SignInFailure {
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds?: number | undefined;
}

const failureShape = z.object({
  code: z.string(),
  message: z.string(),
  details: z.object({ retryAfterSeconds: z.number() }).partial().nullish(),
});
const UNREACHABLE: SignInFailure = {
  code: "unreachable",
  message: "The server cannot be reached. Nothing was changed.",
};

export type SignInStep =
  | {
      readonly step: "password";
      readonly email: string;
      readonly password: string;
      readonly organizationId?: string;
    }
  | { readonly step: "second-factor"; readonly code: string }
  | { readonly step: "proof"; readonly proof: string }
  | { readonly step: "organization"; readonly organizationId: string };

/** One step of signing in; undefined when it was taken. What comes next is `access.state`. */
export async function takeSignInStep({ step, ...typed }: SignInStep): Promise<SignInFailure | undefined> {
  const response = await post(`/api/auth/callback/${step}`, typed);
  if (!response) return UNREACHABLE;
  const { url } = z.object({ url: z.string().optional() }).parse(await response.json());
  const error = url ? new URL(url, window.location.origin).searchParams.get("error") : null;
  if (response.ok && !error) return undefined;
  return readFailure(error);
}

/** Ends the session on the server and leaves nothing in the browser. What is on its way comes first: it would be refused. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await questionsAnswered(queryClient);
  await post("/api/auth/signout", {});
  window.location.assign("/sign-in");
}

/** The person is away: the session ends, the page below the lock stays. */
export async function endIdleSession(queryClient: QueryClient): Promise<void> {
  await questionsAnswered(queryClient);
  await post("/api/auth/signout", {}, { [UNATTENDED_HEADER]: "1" });
}

async function post(
  path: string,
  fields: Record<string, unknown>,
  more: Record<string, string> = {},
): Promise<Response | undefined> {
  try {
    const token: unknown = await (await fetch("/api/auth/csrf")).json();
    const { csrfToken } = z.object({ csrfToken: z.string() }).parse(token);
    const body = JSON.stringify({ ...fields, csrfToken, json: "true" });
    return await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...more },
      body,
    });
  } catch {
    // The one thing that a failed fetch says is that there was no answer; the caller shows it.
    return undefined;
  }
}

function readFailure(error: string | null): SignInFailure {
  const parsed = failureShape.safeParse(parseJson(error ?? ""));
  if (!parsed.success) return { code: "failure", message: "Signing in did not work. Try again." };
  const { code, message, details } = parsed.data;
  return { code, message, retryAfterSeconds: details?.retryAfterSeconds };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // next-auth's own errors are plain words; they are no failure of ours to read.
    return undefined;
  }
}
