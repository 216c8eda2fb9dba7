import type { components } from "@contract/schema";
import { useRef, useState } from "react";
import { write } from "@/shared/api/request";
import { enterSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { newKey } from "@/shared/lib/new-key";
import { goToField } from "@/shared/platform/part-of-page";
import { weChatCode } from "@/shared/platform/wechat-login";
import { useSignInDraft } from "./sign-in-store";
import { isMobile, isWhole, notSentWords, refusedWords } from "./sign-in-words";

type Request = components["schemas"]["SessionRequest"];

/** What is on its way. */
export type Going = "code" | "session" | undefined;

type SignInField = "agrees" | "phone" | "code" | "wechat";

/** The key of an attempt: what goes again unchanged goes under the same. */
function useKeys() {
  const last = useRef({ about: "", key: "" });
  return (about: string) => {
    if (last.current.about !== about) last.current = { about, key: newKey() };
    return last.current.key;
  };
}

/** Signing in: what stands on the page, what is wrong with it, and what is on its way. */
export function useSignIn() {
  const draft = useSignInDraft();
  const [going, setGoing] = useState<Going>();
  const [wrong, setWrong] = useState<Partial<Record<SignInField, string>>>({});
  const busy = useRef(false);
  const codeKey = useKeys();
  const sessionKey = useKeys();

  const run = async (
    what: Going,
    field: SignInField,
    work: () => Promise<void>,
    say: typeof refusedWords,
  ) => {
    if (busy.current) return;
    busy.current = true;
    setGoing(what);
    setWrong({});
    await work().catch((error: unknown) => {
      setWrong({ [field]: say(error) });
      goToField(`sign-in-${field}`);
    });
    busy.current = false;
    setGoing(undefined);
  };

  /** Nothing about a person is sent before the person agreed (个人信息保护法第十三条). */
  const mayGo = (found: Partial<Record<SignInField, string>>) => {
    const all = { ...found, ...(draft.agrees ? {} : { agrees: t("session.agree.first") }) };
    const first = (["phone", "code", "agrees"] as const).find((field) => all[field]);
    setWrong(all);
    if (first) goToField(`sign-in-${first}`);
    return first === undefined;
  };

  const phoneFault = isMobile(draft.phone) ? {} : { phone: t("session.phone.wrong") };

  const sendCode = () => {
    const { phone } = draft;
    if (draft.againAt > Date.now() || !mayGo(phoneFault)) return;
    const work = async () => {
      const { againAfter } = await write("/v1/login-codes", { phone }, codeKey(`${phone} ${draft.againAt}`));
      draft.sent(phone, Date.now() + againAfter * 1000);
    };
    void run("code", "phone", work, (error) => {
      const { retryAfter = 0 } = error as { retryAfter?: number };
      if (retryAfter > 0) draft.mustWait(Date.now() + retryAfter * 1000);
      return notSentWords(error);
    });
  };

  const enter = async (request: Request) => {
    enterSession(await write("/v1/session", request, sessionKey(JSON.stringify(request))));
    draft.clear();
  };

  const signIn = () => {
    const { phone, code } = draft;
    if (!mayGo({ ...phoneFault, ...(isWhole(code) ? {} : { code: t("session.code.short") }) })) return;
    void run("session", "code", () => enter({ provider: "phone", phone, code }), refusedWords);
  };

  const signInByWeChat = () => {
    if (!mayGo({})) return;
    const work = async () => enter({ provider: "wechat", code: await weChatCode() });
    void run("session", "wechat", work, refusedWords);
  };

  const change = (part: Parameters<typeof draft.fill>[0]) => {
    draft.fill(part);
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };

  return {
    draft,
    going,
    errorOf: (field: SignInField) => wrong[field] ?? "",
    change,
    sendCode,
    signIn,
    signInByWeChat,
  };
}
