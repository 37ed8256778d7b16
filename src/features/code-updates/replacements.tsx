import { CodeText } from "@/components/code-text";
import { SectionHead } from "@/components/ui/section-head";
import type { Hit } from "@/features/code-updates/update-words";

const BASIS = {
  successor: "named by the publisher",
  child: "the codes below it",
  search: "only like it in words: look, nothing is taken by itself",
} as const;

/** What may stand in place of a code that went, and who says so. */
export function Replacements({ replacements }: Pick<Hit, "replacements">) {
  const [first] = replacements;
  if (!first) return null;
  return (
    <>
      <SectionHead title="Instead" summary={BASIS[first.basis]} />
      <dl className="facts">
        {replacements.map(({ code, title }) => (
          <div key={code} style={{ display: "contents" }}>
            <dt>
              <CodeText code={code} />
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
