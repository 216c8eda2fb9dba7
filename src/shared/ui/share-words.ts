import type { MessageKey } from "@/shared/i18n/translate";
import type { Shared } from "@/shared/platform/share";

/** What is said after sharing; nothing when the person closed it. */
export const shareWords: Record<Shared, MessageKey | undefined> = {
  shared: "share.shared",
  copied: "share.copied",
  closed: undefined,
  failed: "share.failed",
};
