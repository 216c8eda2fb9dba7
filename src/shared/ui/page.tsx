import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { useRefreshOnShow } from "@/shared/api/refresh-on-show";
import { classNames } from "@/shared/lib/class-names";
import { usePageTitle } from "@/shared/platform/page-title";
import { useStatusBar } from "@/shared/platform/status-bar";
import { spoken } from "./a11y";
import { NavBar } from "./nav-bar";
import { useDark, useSkinClass } from "./skin";
import "./page.scss";

interface PageProps {
  title: string;
  /** What the page is called outside itself, in the browser's tab and WeChat's task list; the title unless given. */
  name?: string;
  /** Stands between the navigation bar and the body, for example a search field. */
  top?: ReactNode;
  /** Replaces the navigation bar: the lake band of a tab page. */
  band?: ReactNode;
  /** Stays at the bottom: the tab bar, or the primary action. */
  bottom?: ReactNode;
  children: ReactNode;
}

/** The outermost view of every page: skin, bar, body. */
export function Page({ title, name = title, top, band, bottom, children }: PageProps) {
  usePageTitle(name);
  useStatusBar(useDark(), band !== undefined);
  useRefreshOnShow();
  return (
    <View className={classNames("page", useSkinClass())}>
      {band ?? <NavBar title={title} />}
      {top}
      <View className="page-body" {...spoken({ role: "main" })}>
        {children}
      </View>
      {bottom}
    </View>
  );
}
