import { compactCode, displayCode } from "@/domain/code-sets/code-format";
import type { CodePage } from "@/features/encoder/encoder-words";

/** The code on a page with another seventh character, placeholders added; undefined where characters before it are still open. */
export function seventhCode(
  page: Pick<CodePage, "code" | "children">,
  character: string,
): string | undefined {
  const code = compactCode(page.code);
  const [child] = page.children;
  const isNext = code.length === 7 || (child !== undefined && compactCode(child.code).length === 7);
  return isNext ? displayCode("icd10cm", `${code.slice(0, 6).padEnd(6, "X")}${character}`) : undefined;
}
