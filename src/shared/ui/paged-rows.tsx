import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { inParts } from "@/shared/lib/in-parts";
import { keyed } from "@/shared/lib/keyed";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { Button } from "./button";
import { LinedRows } from "./card";
import { NearOnly } from "./near-only";

/** Pages of a part: WeChat advises at most 60 children an element. */
const partSize = 50;

/** How a list that comes in pages goes on. */
export interface MoreRead {
  hasMore: boolean;
  isLoadingMore: boolean;
  /** The last page asked for did not come. */
  moreFailed: boolean;
  more: () => void;
}

interface PagedRowsProps<T> {
  pages: readonly (readonly T[])[];
  read: MoreRead;
  /** A row; with a key. */
  row: (item: T) => ReactNode;
}

/** The rows so far, those far from the screen as room only, and how to see more. */
export function PagedRows<T>({ pages, read, row }: PagedRowsProps<T>) {
  const { hasMore, isLoadingMore, moreFailed, more } = read;
  useEndOfPage(() => {
    if (!moreFailed) more();
  });
  return (
    <>
      <View className="card stack-item">
        {keyed(inParts(keyed(pages), partSize)).map(({ key: part, item: some }) => (
          <View key={part}>
            {some.map(({ key, item }) => (
              <NearOnly key={key}>
                <LinedRows below={key !== "0"}>{item.map(row)}</LinedRows>
              </NearOnly>
            ))}
          </View>
        ))}
      </View>
      {moreFailed && <View className="small t2 stack-item">{t("list.loadFailed")}</View>}
      {hasMore && (
        <View className="stack-item">
          <Button text={t(isLoadingMore ? "list.loadingMore" : "list.more")} onPress={more} />
        </View>
      )}
    </>
  );
}
