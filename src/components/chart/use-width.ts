"use client";

import { useEffect, useRef, useState } from "react";

/** Charts are drawn in real pixels, so that their words stay 12 px at any width. */
export function useWidth(initial = 380) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
