import Taro from "@tarojs/taro";
import { readStored, writeStored } from "./storage";

/** WeChat asks for so many at once. */
const most = 5;

const refusedKey = "subscribe-refused";

/** Templates that the person does not want: not asked for again on this phone. */
function refusedBefore(): string[] {
  return (readStored(refusedKey) ?? "").split(",").filter(Boolean);
}

function remember(templateIds: readonly string[], answers: Record<string, unknown>): void {
  const refused = templateIds.filter((id) => answers[id] === "reject" || answers[id] === "ban");
  if (refused.length > 0) writeStored(refusedKey, [...new Set([...refusedBefore(), ...refused])].join(","));
}

/**
 * Asks whether WeChat may send these messages. To be called in a tap, before anything is awaited: WeChat shows the
 * question only then. A refusal is fine, and is not asked about again; the promise never rejects.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<void> {
  const refused = refusedBefore();
  const wanted = templateIds.filter((id) => !refused.includes(id)).slice(0, most);
  if (wanted.length === 0) return;
  try {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: wanted, entityIds: [] });
    remember(wanted, answers as unknown as Record<string, unknown>);
  } catch {
    // The main switch is off, or WeChat is too old: the messages in the app tell the same.
  }
}
