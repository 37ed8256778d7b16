/** A code in a column: bold because it is scanned, regular while it is only proposed. Never wraps. */
export const CodeText = ({ code, proposed }: { readonly code: string; readonly proposed?: boolean }) => (
  <span className="code" data-state={proposed ? "proposed" : undefined}>
    {code}
  </span>
);
