import type { Metadata } from "next";
import { SignInPage } from "@/features/access/sign-in-page";

export const metadata: Metadata = { title: "Sign in" };

interface SignInProps {
  readonly searchParams: Promise<{ readonly from?: string | string[] }>;
}

export default async function Page({ searchParams }: SignInProps) {
  const { from } = await searchParams;
  return <SignInPage from={typeof from === "string" ? from : "/"} />;
}
