import type { DetailElement } from "@/features/submissions/viewer/file-row";

/** So many codes are listed; a longer list stands in the guide's page. */
const LISTED = 24;

/** What the guide says about an element, in our words. */
export const ElementReference = ({ element }: { readonly element: DetailElement }) => (
  <div className="x12-reference">
    {element.words ? <p>{element.words}</p> : null}
    <p className="quiet">{[element.use, element.form, ...element.boxes].filter(Boolean).join(" · ")}</p>
    {element.codes.length > 0 ? (
      <ul>
        {element.codes.slice(0, LISTED).map(({ code, words }) => (
          <li key={code}>
            <span className="mono">{code}</span> {words}
          </li>
        ))}
        {element.codes.length > LISTED ? (
          <li className="quiet">and {element.codes.length - LISTED} more codes</li>
        ) : null}
      </ul>
    ) : null}
  </div>
);
