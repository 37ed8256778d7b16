const WIDTHS = ["62%", "48%", "71%", "55%", "66%", "40%", "58%", "69%"];

/** Shown only when loading takes longer than 300 ms. */
export const QueueSkeleton = () => (
  <div className="skeletons" role="status" aria-label="Loading">
    {WIDTHS.map((width) => (
      <div className="skeleton" key={width}>
        <i style={{ width }} />
      </div>
    ))}
  </div>
);
