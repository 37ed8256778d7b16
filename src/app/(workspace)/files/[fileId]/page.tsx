import type { Metadata } from "next";
import { FilePage } from "@/features/submissions/file-page";

export const metadata: Metadata = { title: "File" };

export default async function Page({ params }: PageProps<"/files/[fileId]">) {
  const { fileId } = await params;
  return <FilePage ediFileId={fileId} />;
}
