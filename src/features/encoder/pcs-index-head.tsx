import { Button } from "@/components/ui/button";
import { IndexWay } from "@/features/encoder/index-way";
import type { Outputs } from "@/trpc/client";

interface PcsIndexHeadProps {
  readonly place: Outputs["encoder"]["pcsIndex"]["place"];
  readonly onTerm: (path: readonly string[], words?: string) => void;
  readonly onBuild: (stem: string) => void;
}

/** Where one stands in the index of procedures: the way back up, the own table, where it refers to. */
export function PcsIndexHead({ place, onTerm, onBuild }: PcsIndexHeadProps) {
  if (!place) return null;
  const { path, stems, see } = place;
  const target = see?.path;
  return (
    <div className="index-head">
      <IndexWay path={path} onTerm={onTerm}>
        {stems.map((stem) => (
          <Button key={stem} look="plain" onPress={() => onBuild(stem)}>
            <span className="code">{stem}</span>
          </Button>
        ))}
      </IndexWay>
      {see && target && stems.length === 0 ? (
        <p className="row">
          <i className="quiet">see</i>
          <Button look="plain" onPress={() => onTerm(target, see.look)}>
            {see.words}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
