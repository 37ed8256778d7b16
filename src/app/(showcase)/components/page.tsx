import { ComponentsPage } from "@/features/showcase/components-page";

interface ShowcaseProps {
  readonly searchParams: Promise<{ readonly screen?: string }>;
}

export default async function Page({ searchParams }: ShowcaseProps) {
  const { screen } = await searchParams;
  return <ComponentsPage screen={screen ?? "parts"} />;
}
