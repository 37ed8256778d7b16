"use client";

import { useEffect, useState } from "react";
import type { FileProgress } from "@/features/submissions/viewer/file-row";
import { type OpenFile, openFile } from "@/features/submissions/viewer/open-file";

interface Opened {
  readonly open: OpenFile | undefined;
  readonly progress: FileProgress | undefined;
  /** Why it could not be read to its end. */
  readonly failure: string | undefined;
}
const NOTHING: Opened = { open: undefined, progress: undefined, failure: undefined };

/** A file open in its worker as long as the screen shows it. */
export function useOpenFile(file: Blob): Opened {
  const [opened, setOpened] = useState(NOTHING);
  useEffect(() => {
    const open = openFile(file, {
      onProgress: (progress) => setOpened((before) => ({ ...before, progress })),
      onFailure: (failure) => setOpened((before) => ({ ...before, failure })),
    });
    setOpened({ ...NOTHING, open });
    return () => open.close();
  }, [file]);
  return opened;
}
