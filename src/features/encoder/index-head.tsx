import { Button } from "@/components/ui/button";
import { CodeLink } from "@/features/encoder/encoder-walk";
import { type IndexTarget, stepTo } from "@/features/encoder/index-steps";
import { IndexWay } from "@/features/encoder/index-way";
import type { Outputs } from "@/trpc/client";

interface IndexHeadProps {
  readonly place: Outputs["encoder"]["index"]["place"];
  readonly onTerm: (path: readonly string[]) => void;
  readonly onFollow: (target: IndexTarget) => void;
}

/** Where one stands in the index: the way back up, the own code, see and see also. */
export function IndexHead({ place, onTerm, onFollow }: IndexHeadProps) {
  if (!place) return null;
  return (
    <div className="index-head">
      <IndexWay path={place.path} onTerm={onTerm}>
        {place.nonessential ? <span className="quiet">{place.nonessential}</span> : null}
        {place.code ? <CodeLink code={place.code} set="icd10cm" /> : null}
      </IndexWay>
      {place.references.map(({ relation, words, target }) => (
        <p className="row" key={`${relation} ${words}`}>
          <i className="quiet">{relation === "see" ? "see" : "see also"}</i>
          {stepTo(target) ? (
            <Button look="plain" onPress={() => onFollow(target)}>
              {words}
            </Button>
          ) : (
            <span>{words}</span>
          )}
        </p>
      ))}
    </div>
  );
}
