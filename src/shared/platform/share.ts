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

/** What became of the address that one wanted to pass on. */
export type Shared = "shared" | "copied" | "closed" | "failed";

/** The address of this page; with an id that of what it shows, when that is not what it was opened with. */
function addressWith(id: string | undefined): string {
  const url = new URL(window.location.href);
  if (id !== undefined) url.searchParams.set("id", id);
  return url.href;
}

/** On the web: the phone's own sheet for sharing, or the address into the clipboard where there is none. */
export async function shareLink(title: string, id?: string): Promise<Shared> {
  const url = addressWith(id);
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return "shared";
    }
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch (reason) {
    return (reason as { name?: string } | null)?.name === "AbortError" ? "closed" : "failed";
  }
}
