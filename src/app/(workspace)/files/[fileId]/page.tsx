import type { Metadata } from "next";
import { FilePage } from "@/features/submissions/file-page";
import { Permitted } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "File" };

export default async function Page({ params }: { readonly params: Promise<{ fileId: string }> }) {
  const { fileId } = await params;
  return (
    <Permitted needs="x12:read">
      <FilePage ediFileId={fileId} />
    </Permitted>
  );
}
