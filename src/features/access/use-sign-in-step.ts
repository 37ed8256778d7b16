"use client";

import { useEffect, useState } from "react";
import { type SignInFailure, type SignInStep, takeSignInStep } from "@/trpc/sign-in";

type Send = (step: SignInStep) => Promise<SignInFailure | undefined>;

/** Sends one step; keeps why it failed, and counts down while a delay runs. */
export function useSignInStep(onTaken: () => void, send: Send = takeSignInStep) {
  const [failure, setFailure] = useState<SignInFailure>();
  const [working, setWorking] = useState(false);
  const [waitSeconds, setWaitSeconds] = useState(0);
  useEffect(() => {
    if (waitSeconds === 0) return;
    const timer = setTimeout(() => setWaitSeconds(waitSeconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [waitSeconds]);

  const take = async (step: SignInStep): Promise<boolean> => {
    if (working || waitSeconds > 0) return false;
    setWorking(true);
    const problem = await send(step);
    setWorking(false);
    setFailure(problem);
    setWaitSeconds(problem?.retryAfterSeconds ?? 0);
    if (!problem) onTaken();
    return !problem;
  };
  const message =
    failure?.retryAfterSeconds !== undefined
      ? waitSeconds > 0
        ? `Too many attempts. Try again in ${waitText(waitSeconds)}.`
        : undefined
      : failure?.message;
  return { take, working, message, waitSeconds };
}

const waitText = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
