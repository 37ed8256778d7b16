import type { Metadata } from "next";
import { GuidelinesPage } from "@/features/encoder/guidelines-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Official guidelines" };

export default function Page() {
  return (
    <Permitted needs="code-set:read">
      <GuidelinesPage />
    </Permitted>
  );
}
