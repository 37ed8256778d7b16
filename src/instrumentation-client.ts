import { pageChangeStarted } from "@/components/frame/page-change";

/** The router calls this as soon as somebody goes to another address. */
export const onRouterTransitionStart = (href: string): void => pageChangeStarted(href);
