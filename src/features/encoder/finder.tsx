"use client";

import { useState } from "react";
import type { CodeRef, EncoderAddress } from "@/features/encoder/encoder-address";
import { WayChanged } from "@/features/encoder/finder-field";
import { IndexFinder } from "@/features/encoder/index-finder";
import { ListChecker, type TypedList } from "@/features/encoder/list-checker";
import { PcsFinder } from "@/features/encoder/pcs-finder";
import { PcsIndexFinder } from "@/features/encoder/pcs-index-finder";
import { SearchFinder } from "@/features/encoder/search-finder";
import { TableFinder } from "@/features/encoder/table-finder";
import type { useFavorites } from "@/trpc/use-favorites";

interface FinderProps {
  readonly address: EncoderAddress;
  readonly favorites: ReturnType<typeof useFavorites>;
  readonly onPreview: (code: CodeRef | undefined) => void;
  readonly onOpen: (code: CodeRef) => void;
}

/** The way to a code that is open. */
export function Finder(props: FinderProps) {
  const { view, keys } = props.address;
  const way = `${view} ${keys}`;
  const [first] = useState(way);
  return (
    <WayChanged value={way !== first}>
      <OpenWay {...props} />
    </WayChanged>
  );
}

/** What was typed to be checked outlives a look into the index. */
function OpenWay({ address, favorites, onPreview, onOpen }: FinderProps) {
  const [list, setList] = useState<TypedList>({ codes: "", setting: "practitioner" });
  switch (address.view) {
    case "index":
      return <IndexFinder {...{ address, onOpen }} />;
    case "tables":
      return <TableFinder {...{ address, onOpen }} />;
    case "pcs-index":
      return <PcsIndexFinder address={address} />;
    case "pcs":
      return <PcsFinder {...{ address, onPreview, onOpen }} />;
    case "check":
      return <ListChecker {...{ address, list, onOpen }} onList={setList} />;
    default:
      return <SearchFinder {...{ address, favorites, onPreview, onOpen }} />;
  }
}
