import type { CSSProperties } from "react";
import type { QueueGroup } from "@/components/work-queue/queue-items";

interface QueueGroupHeadProps {
  readonly group: QueueGroup;
  readonly index: number;
  readonly columnCount: number;
  readonly style: CSSProperties;
}

/** Why its rows are here and what makes them leave, said once. */
export const QueueGroupHead = ({ group, index, columnCount, style }: QueueGroupHeadProps) => (
  <div
    role="row"
    className="queue-group"
    aria-rowindex={index + 2}
    data-single={group.leavesWhen ? undefined : ""}
    style={style}
  >
    <div role="gridcell" aria-colindex={1} aria-colspan={columnCount}>
      <div className="sum">
        <b>{group.title}</b>
        {group.count ? <span>{group.count}</span> : null}
        {group.amount ? <span>{group.amount}</span> : null}
      </div>
      {group.leavesWhen ? <small title={group.leavesWhen}>{group.leavesWhen}</small> : null}
    </div>
  </div>
);
