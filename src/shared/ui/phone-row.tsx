import { Text, View } from "@tarojs/components";
import { dial } from "@/shared/platform/phone";
import { Row } from "./row";

/** A number that dials: whom one calls, when somebody answers, and the number itself. */
export function PhoneRow({
  text,
  hours,
  phone,
}: {
  text: string;
  hours?: string | undefined;
  phone: string;
}) {
  return (
    <Row icon="phone" opens="act" onPress={() => dial(phone)} aside={<Text className="strong">{phone}</Text>}>
      <View>{text}</View>
      {hours && <View className="small t2">{hours}</View>}
    </Row>
  );
}
