/** Toasts, dialogs and sheets, which WeChat draws itself above the page. Ours, as plain elements tests can tap. */
import type { ApiTable, CallOptions } from "../types";
import { asyncApis, Refusal } from "./call";

/** Shows an element above all pages; a kind shows once at a time. */
export function showAbove(kind: string, ...content: (Node | string)[]): HTMLElement {
  closeAbove(kind);
  const element = document.createElement("host-above");
  element.dataset.kind = kind;
  element.append(...content);
  document.body.append(element);
  return element;
}

/** Takes that element away. */
export function closeAbove(kind: string) {
  document.querySelector(`host-above[data-kind="${kind}"]`)?.remove();
}

/** A button for such an element. */
export function hostButton(label: string, onTap: () => void): HTMLElement {
  const button = document.createElement("host-button");
  button.textContent = label;
  button.addEventListener("click", onTap);
  return button;
}

function line(text: unknown): HTMLElement {
  const element = document.createElement("div");
  element.textContent = String(text ?? "");
  return element;
}

let toastTimer = 0;

function showToast({ title, duration = 1500 }: CallOptions) {
  showAbove("toast", line(title));
  clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => closeAbove("toast"), Number(duration));
}

function showModal(options: CallOptions) {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.placeholder = String(options.placeholderText ?? "");
    const close = (confirm: boolean) => {
      closeAbove("modal");
      resolve({ confirm, cancel: !confirm, content: options.editable && confirm ? input.value : null });
    };
    const confirm = hostButton(String(options.confirmText ?? "确定"), () => close(true));
    const cancel = hostButton(String(options.cancelText ?? "取消"), () => close(false));
    const body = options.editable ? [input] : [line(options.content)];
    showAbove(
      "modal",
      line(options.title),
      ...body,
      ...(options.showCancel === false ? [] : [cancel]),
      confirm,
    );
  });
}

function showActionSheet({ itemList }: CallOptions) {
  return new Promise((resolve, reject) => {
    const close = (settle: () => void) => () => {
      closeAbove("sheet");
      settle();
    };
    const items = (itemList as string[]).map((label, tapIndex) =>
      hostButton(
        label,
        close(() => resolve({ tapIndex })),
      ),
    );
    showAbove(
      "sheet",
      ...items,
      hostButton(
        "取消",
        close(() => reject(new Refusal("cancel"))),
      ),
    );
  });
}

export const dialogApi: ApiTable = asyncApis({
  showToast,
  hideToast: () => closeAbove("toast"),
  showLoading: ({ title }) => void showAbove("loading", line(title)),
  hideLoading: () => closeAbove("loading"),
  showModal,
  showActionSheet,
});
