import type { Metadata } from "next";
import { OpenFilePage } from "@/features/submissions/open-file-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Open a file" };

export default function Page() {
  return (
    <Permitted needs="session:self">
      <OpenFilePage />
    </Permitted>
  );
}
