import { carryTo } from "@/shared/lib/carried-case";
import { openPage } from "@/shared/platform/navigation";

/** Goes on to a ticket with the person's words. */
export function fileInstead(text: string): void {
  if (text !== "") carryTo("tickets", { text });
  openPage("tickets/file");
}
