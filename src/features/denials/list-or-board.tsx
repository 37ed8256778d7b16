import { Kbd } from "@/components/ui/kbd";

/** The same denials in two forms. */
export const ListOrBoard = () => (
  <>
    <Kbd action="next-view" /> list or board
  </>
);
