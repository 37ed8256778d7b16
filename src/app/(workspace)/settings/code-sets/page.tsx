import type { Metadata } from "next";
import { CodeSetsPage } from "@/features/code-sets/code-sets-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Code sets" };

export default function Page() {
  return (
    <Permitted needs="code-set:read">
      <CodeSetsPage />
    </Permitted>
  );
}
