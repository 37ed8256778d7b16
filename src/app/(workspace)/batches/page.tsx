import type { Metadata } from "next";
import { BatchesPage } from "@/features/submissions/batches-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Batches" };

export default function Page() {
  return (
    <Permitted needs="batch:read">
      <BatchesPage />
    </Permitted>
  );
}
