"use client";

import type { ShownFinding } from "@/components/finding-list/finding";
import type { KeyAction } from "@/components/keyboard/key-table";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SeverityMark, severityWord } from "@/components/ui/severity-mark";

export interface FindingActs {
  /** To the field or passage it speaks of. */
  readonly onOpen?: ((finding: ShownFinding) => void) | undefined;
  readonly onFix?: ((finding: ShownFinding) => void) | undefined;
  readonly onOverride?: ((finding: ShownFinding) => void) | undefined;
}

interface FindingRowProps extends FindingActs {
  readonly finding: ShownFinding;
  readonly size: "line" | "tall";
  readonly current: boolean;
  readonly rowProps: {
    readonly tabIndex: number;
    readonly onFocus: () => void;
    readonly "data-roving": string;
  };
}

/** Shape, word and place; sentence; authority small; keys right. */
export function FindingRow({ finding, size, current, rowProps, ...acts }: FindingRowProps) {
  const { severity, message, overridden } = finding;
  const small = [finding.authority, overridden ?? finding.record].filter(Boolean).join(" · ");
  return (
    <li
      {...rowProps}
      className="finding"
      data-size={size}
      aria-current={current ? "true" : undefined}
      onDoubleClick={() => acts.onOpen?.(finding)}
    >
      <SeverityMark severity={overridden ? "settled" : severity} says="" />
      <span>
        <b data-severity={overridden ? "settled" : severity}>
          {overridden ? "Overridden" : severityWord[severity]}
        </b>
        {size === "line" ? <> · {message}</> : finding.place ? ` · ${finding.place}` : null}
      </span>
      {size === "tall" && showsChange(finding) ? <span /> : <FindingKeys finding={finding} {...acts} />}
      {size === "tall" ? <TallMessage finding={finding} current={current} onFix={acts.onFix} /> : null}
      {small ? (
        <small>
          {small}
          {finding.reads?.map(({ label, href }) => (
            <span key={href}>
              {" · "}
              <a className="nowrap" href={href}>
                {label}
              </a>
            </span>
          ))}
        </small>
      ) : null}
    </li>
  );
}

interface TallMessageProps extends Pick<FindingActs, "onFix"> {
  readonly finding: ShownFinding;
  readonly current: boolean;
}

const TallMessage = ({ finding, current, onFix }: TallMessageProps) => (
  <>
    <p className="wide">{finding.message}</p>
    {finding.fix?.before ? (
      <p className="wide swap">
        <span className="quiet">Now</span>
        <span>{finding.fix.before}</span>
        <span className="quiet">Then</span>
        <span>{finding.fix.after}</span>
      </p>
    ) : null}
    {showsChange(finding) && onFix ? (
      <p className="wide">
        <Button look={current ? "primary" : "regular"} hint="fix" onPress={() => onFix(finding)}>
          {finding.fix?.label}
        </Button>
      </p>
    ) : null}
  </>
);

/** A fix that shows what it changes has a button of its own beneath. */
const showsChange = (finding: ShownFinding): boolean => finding.fix?.before !== undefined;

interface FindingKeysProps extends FindingActs {
  readonly finding: ShownFinding;
}

function FindingKeys({ finding, onOpen, onFix, onOverride }: FindingKeysProps) {
  const { fix, overridable, overridden } = finding;
  const offers: readonly (LinkActProps | false | undefined)[] = [
    fix && onFix && { action: "fix", label: fix.label, onPress: () => onFix(finding) },
    overridable &&
      !overridden &&
      onOverride && { action: "override", label: "override", onPress: () => onOverride(finding) },
    !fix && !overridable && onOpen && { action: "open", label: "open", onPress: () => onOpen(finding) },
  ];
  return (
    <span className="acts">
      {offers.map((offer) => (offer ? <LinkAct key={offer.action} {...offer} /> : null))}
    </span>
  );
}

interface LinkActProps {
  readonly action: KeyAction;
  readonly label: string;
  readonly onPress: () => void;
}

const LinkAct = ({ action, label, onPress }: LinkActProps) => (
  <button type="button" tabIndex={-1} className="link-act" onClick={onPress}>
    <Kbd action={action} /> {label}
  </button>
);
