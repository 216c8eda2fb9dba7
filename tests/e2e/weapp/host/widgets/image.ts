/** <image>. Ours. */
import { takeFile } from "../api/files";
import type { WidgetKind } from "./widget";

const FITS: Readonly<Record<string, string>> = { aspectFit: "contain", aspectFill: "cover", center: "none" };

export const image: WidgetKind = {
  create({ element, emit }) {
    const picture = document.createElement("img");
    element.append(picture);
    picture.addEventListener("load", () =>
      emit("load", { width: picture.naturalWidth, height: picture.naturalHeight }),
    );
    picture.addEventListener("error", () => emit("error", { errMsg: `GET ${picture.src} failed` }));
  },
  update({ element }, name, value) {
    const picture = element.querySelector("img");
    if (!picture) return;
    if (name === "src") setSource(picture, String(value ?? ""));
    if (name === "mode") {
      element.setAttribute("data-host-mode", String(value));
      picture.style.objectFit = FITS[String(value)] ?? "fill";
    }
  },
};

function setSource(picture: HTMLImageElement, source: string) {
  const chosen = takeFile(source);
  if (chosen) picture.src = `data:image/png;base64,${chosen.base64}`;
  else if (source === "") picture.removeAttribute("src");
  else
    picture.src = /^(https?|data|blob):/.test(source) ? source : `/package/${source.replace(/^[./]+/, "")}`;
}
