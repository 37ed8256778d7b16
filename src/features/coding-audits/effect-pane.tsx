import { countText } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { Facts } from "@/components/ui/facts";
import { FINDING_DIRECTION_WORDS } from "@/domain/coding-audits/finding-words";
import { codeAccuracy, isRightCase } from "@/domain/measures/code-accuracy";
import { rateWords } from "@/features/coding-audits/audit-words";
import { type CaseView, countsOf } from "@/features/coding-audits/worksheet-wire";

/** What the decisions so far mean for accuracy; over and under stay apart. */
export function EffectPane({ view }: { readonly view: CaseView }) {
  const counts = countsOf(view);
  const open = view.rows.filter(({ decision }) => decision === "open").length;
  const leaning = (direction: "overpaid" | "underpaid"): string =>
    countText(view.rows.filter((line) => line.direction === direction && line.result !== "withdrawn").length);
  return (
    <Pane number={3} title="Effect" summary={open > 0 ? "so far" : undefined}>
      <Facts
        facts={[
          { label: "Confirmed", value: countText(counts.confirmed) },
          { label: "Missed", value: countText(counts.missed), note: "added or revised" },
          { label: "Not supported", value: countText(counts.unsupported), note: "removed or revised" },
          { label: "Accuracy by code", value: rateWords(codeAccuracy(counts)), note: "AHIMA code over code" },
          {
            label: "This case",
            value: open > 0 ? "not decided" : isRightCase(counts) ? "right" : "not right",
          },
          { label: FINDING_DIRECTION_WORDS.overpaid, value: leaning("overpaid") },
          { label: FINDING_DIRECTION_WORDS.underpaid, value: leaning("underpaid") },
        ]}
      />
    </Pane>
  );
}
