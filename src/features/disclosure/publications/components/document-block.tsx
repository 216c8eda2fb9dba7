import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { keyed } from "@/shared/lib/keyed";
import { spoken } from "@/shared/ui/a11y";
import { BarChart } from "@/shared/ui/bar-chart";
import { DataTable } from "@/shared/ui/data-table";
import { Heading } from "@/shared/ui/heading";
import { AnnualFigures } from "./annual-figures";
import { DrawnPicture } from "./drawn-picture";
import "./document-block.scss";

type Block = components["schemas"]["Block"];

function ItemList({ items }: { items: string[] }) {
  return (
    <View className="block-list" {...spoken({ role: "list" })}>
      {keyed(items).map(({ key, item }) => (
        <View key={key} className="block-item" {...spoken({ role: "listitem" })}>
          {item}
        </View>
      ))}
    </View>
  );
}

function Content({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={3} className="title">
          {block.text}
        </Heading>
      );
    case "paragraph":
      return <View>{block.text}</View>;
    case "list":
      return <ItemList items={block.items} />;
    case "table":
      return <DataTable {...block.table} />;
    case "chart":
      return <BarChart {...block.chart} />;
    case "picture":
      return (
        <>
          <DrawnPicture picture={block.picture} />
          {block.caption && <View className="small t2 block-caption">{block.caption}</View>}
        </>
      );
    case "annual-table":
      return <AnnualFigures table={block.annualTable} />;
  }
}

/** A part of a publication's text. */
export function DocumentBlock({ block }: { block: Block }) {
  return (
    <View className={`block block-${block.kind}`}>
      <Content block={block} />
    </View>
  );
}
