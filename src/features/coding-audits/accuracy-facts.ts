import type { Fact } from "@/components/ui/facts";
import { rateWords } from "@/features/coding-audits/audit-words";
import type { Outputs } from "@/trpc/client";

type Accuracy = Outputs["codingAudits"]["myResults"]["accuracy"];

/** Accuracy by code and by case, after rebuttal and before where it moved; over and under stay apart. */
export function accuracyFacts(accuracy: Accuracy, reviewed: string): readonly Fact[] {
  const { final, beforeRebuttal, overpaid, underpaid } = accuracy;
  const { confirmed, missed, unsupported } = final.counts;
  const moved = rateWords(final.byCode) !== rateWords(beforeRebuttal.byCode);
  return [
    {
      label: "Accuracy by code",
      value: rateWords(final.byCode),
      note: `${confirmed} confirmed, ${missed} missed, ${unsupported} not supported${
        moved ? `; before rebuttal ${rateWords(beforeRebuttal.byCode)}` : ""
      }`,
    },
    { label: "Accuracy by case", value: rateWords(final.byCase), note: `${reviewed} reviewed` },
    { label: "Findings overpaid", value: String(overpaid) },
    { label: "Findings underpaid", value: String(underpaid) },
  ];
}
