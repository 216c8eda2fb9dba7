import type { components } from "@contract/schema";
import { Image, View } from "@tarojs/components";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "@/shared/ui/a11y";
import "./drawn-picture.scss";

/** The pictures that drawn-picture.scss draws. */
const drawn = new Set([
  "grassland",
  "herd",
  "lake",
  "poplar",
  "road",
  "hall",
  "school",
  "forest",
  "wetland",
  "clinic",
  "market",
]);

interface DrawnPictureProps {
  picture: components["schemas"]["Drawing"];
  /** Beside a title, where the title says it all. */
  small?: boolean;
}

/** A picture: a file of the backend where there is one, else drawn from its name. */
export function DrawnPicture({ picture, small = false }: DrawnPictureProps) {
  const { name, alt, address } = picture;
  const className = classNames("picture", small && "picture-small");
  const speech = small ? spoken({ hidden: true }) : spoken({ role: "img", label: alt });
  if (address) {
    return (
      <View className={className} {...speech}>
        <Image className="picture-file" src={address} mode="aspectFill" lazyLoad />
      </View>
    );
  }
  return (
    <View className={className} {...speech}>
      <View className={`picture-lines picture-${drawn.has(name) ? name : "grassland"}`} />
    </View>
  );
}
