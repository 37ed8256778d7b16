import { PageBody } from "@/components/frame/page-body";
import { FieldParts } from "@/features/showcase/field-parts";
import { FindingParts } from "@/features/showcase/finding-parts";
import { LayerParts } from "@/features/showcase/layer-parts";
import { TokenParts } from "@/features/showcase/token-parts";
import { WordParts } from "@/features/showcase/word-parts";

/** Every small part and state on one sheet. */
export const PartsSheet = () => (
  <PageBody>
    <div className="row">
      <h1 className="page-title">Components</h1>
      <p className="quiet">One grammar: a shape, a word, a key and a color mean the same on every screen.</p>
    </div>
    <div className="sheet">
      <TokenParts />
      <WordParts />
      <FieldParts />
      <FindingParts />
      <LayerParts />
    </div>
  </PageBody>
);
