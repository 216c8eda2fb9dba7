import { t } from "@/shared/i18n/translate";

/** Bytes as people say them: 180 KB, 2.4 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return t("upload.kilobytes", { size: Math.max(1, Math.round(bytes / 1000)) });
  return t("upload.megabytes", { size: (bytes / 1_000_000).toFixed(1) });
}
