// By hand: Taro's own brings an icon font and 6 KB (gzip) to the first page.
import "./toast.scss";

/** Milliseconds. */
const patience = 3000;

/** Says a few words over the page for three seconds; screen readers say them at once. */
export function showToast(text: string): void {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.setAttribute("role", "alert");
  toast.textContent = text;
  document.body.appendChild(toast);
  setTimeout(() => toast.remove(), patience);
}
