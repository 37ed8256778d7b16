import type { Metadata } from "next";
import { CodeUpdatesPage } from "@/features/code-updates/code-updates-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Code updates" };

export default function Page() {
  return (
    <Permitted needs="coding:read">
      <CodeUpdatesPage />
    </Permitted>
  );
}
