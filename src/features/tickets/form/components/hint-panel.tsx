import { View } from "@tarojs/components";
import { spoken } from "@/shared/ui/a11y";
import type { TicketForm } from "../shape";
import { useHints } from "../use-hints";
import { DoorNote } from "./door-note";
import { EmergencyNote } from "./emergency-note";
import { AskedBefore, JoinedNote, NearbyTickets, OwnAlike } from "./near-hints";
import { UrgentNote } from "./urgent-note";
import "./hint-panel.scss";

/** Live help under the text: whom to call first, a better door, what is answered or under way already. */
export function HintPanel({ form }: { form: TicketForm }) {
  const { hints, text } = useHints(form);
  return (
    <View className="hints" {...spoken({ role: "status", live: "polite" })}>
      {hints?.emergency && <EmergencyNote emergency={hints.emergency} />}
      {hints?.door && <DoorNote door={hints.door} text={text} />}
      {hints && <AskedBefore answers={hints.answers} />}
      {hints && <NearbyTickets form={form} nearby={hints.nearby} />}
      <JoinedNote form={form} />
      {hints && <OwnAlike mine={hints.mine} />}
      {form.fields.text.trim() !== "" && !hints?.emergency && (
        <UrgentNote form={form} urgent={hints?.urgent} />
      )}
    </View>
  );
}
