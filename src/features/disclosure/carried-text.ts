import { create } from "zustand";

/** What a person looked for in vain, on its way into a request. It goes with the app, and stands in no address. */
const useCarriedText = create<{ text: string }>(() => ({ text: "" }));

/** Takes a text along to the request that follows. */
export function carryText(text: string): void {
  useCarriedText.setState({ text: text.trim() });
}

/** The text that was taken along; empty when there is none, and from the second time on. */
export function takeCarriedText(): string {
  const { text } = useCarriedText.getState();
  useCarriedText.setState({ text: "" });
  return text;
}
