import { useRouter } from "@tarojs/taro";

/** The parameter that the page was opened with, decoded; empty when it is missing. */
export function usePageParam(name: string): string {
  const value = useRouter().params[name] ?? "";
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
