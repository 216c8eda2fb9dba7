import { useShareAppMessage } from "@tarojs/taro";

/** What a shared card says and opens. No personal data: only a public title and id. */
export interface SharedCard {
  title: string;
  /** Page and parameters, for example `guides/detail` and the guide's id. */
  page: string;
  id: string;
}

/** WeChat's 转发 on this page. The page's config must say enableShareAppMessage. */
export function useShareCard({ title, page, id }: SharedCard): void {
  useShareAppMessage(() => ({ title, path: `/pages/${page}/index?id=${encodeURIComponent(id)}` }));
}
