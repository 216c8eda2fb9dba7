import { PagedRows } from "@/shared/ui/paged-rows";
import type { FoundGuides } from "../found-guides";
import type { GuidesRead } from "../use-guides";
import { GuideRow } from "./guide-row";

interface GuideListProps {
  found: FoundGuides;
  read: GuidesRead;
  onOpen?: () => void;
}

/** The guides so far, and how to see more. */
export function GuideList({ found, read, onOpen }: GuideListProps) {
  return (
    <PagedRows
      pages={found.pages}
      read={read}
      row={(guide) => <GuideRow key={guide.id} guide={guide} onOpen={onOpen} />}
    />
  );
}
