import type { Metadata } from "next";
import { EncoderPage } from "@/features/encoder/encoder-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Encoder" };

export default function Page() {
  return (
    <Permitted needs="code-set:read">
      <EncoderPage />
    </Permitted>
  );
}
