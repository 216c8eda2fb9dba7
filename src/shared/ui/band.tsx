import { View } from "@tarojs/components";
import { type ReactNode, useState } from "react";
import { readTopRoom } from "@/shared/platform/screen";
import { spoken } from "./a11y";
import { Horizon, type HorizonName } from "./horizon";
import "./band.scss";

interface BandProps {
  /** The left of the first line: the page's title or the region. */
  lead: ReactNode;
  /** The right of the first line, beside WeChat's capsule. */
  aside?: ReactNode;
  /** Under the first line, for example the search field. */
  children?: ReactNode;
  horizon?: HorizonName | undefined;
}

/** The lake band of a tab's first page, with the drawn horizon of the region. */
export function Band({ lead, aside, children, horizon }: BandProps) {
  const [room] = useState(readTopRoom);
  return (
    <View className="band" style={{ paddingTop: `${room.statusBar}px` }} {...spoken({ role: "banner" })}>
      <View className="band-row" style={{ marginRight: `${room.capsule}px` }}>
        <View className="band-lead">{lead}</View>
        {aside}
      </View>
      {children}
      <Horizon name={horizon} />
    </View>
  );
}
