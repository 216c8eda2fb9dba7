/** How bare widgets look before the app's styles. The button's rules follow WeChat's look; all are ours to keep. */

const STYLES = `
html { height: 100%; }
body { margin: 0; min-height: 100%; font-family: -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; line-height: 1.4; }
host-page, wx-page { display: contents; }
host-page[hidden] { display: none; }
wx-view, wx-form, wx-swiper-item, wx-radio-group, wx-checkbox-group, wx-picker-view, wx-picker-view-column, wx-cover-view,
wx-root-portal, wx-progress { display: block; }
wx-swiper { display: flex; height: 150px; overflow: auto; scroll-snap-type: both mandatory; scrollbar-width: none; }
wx-swiper-item { flex: 0 0 100%; height: 100%; scroll-snap-align: start; overflow: hidden; }
wx-scroll-view { display: block; overflow: hidden; scrollbar-width: none; -webkit-overflow-scrolling: touch; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image > img { display: block; width: 100%; height: 100%; }
wx-image > img:not([src]) { visibility: hidden; }
wx-image[data-host-mode="widthFix"], wx-image[data-host-mode="widthFix"] > img { height: auto !important; }
wx-image[data-host-mode="heightFix"], wx-image[data-host-mode="heightFix"] > img { width: auto !important; }
wx-input { display: block; min-height: 1.4rem; height: 1.4rem; overflow: hidden; }
wx-textarea { display: block; width: 300px; height: 150px; }
wx-input > input, wx-textarea > textarea { all: unset; display: block; width: 100%; height: 100%; box-sizing: border-box; }
wx-text { white-space: pre-line; }
wx-button { position: relative; display: block; margin: 0 auto; padding: 0 14px; box-sizing: border-box; font-size: 18px;
text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden; color: #000; background-color: #f8f8f8; }
wx-button::after { content: " "; width: 200%; height: 200%; position: absolute; top: 0; left: 0; pointer-events: none;
border: 1px solid rgba(0, 0, 0, .2); transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px; }
wx-button[type="primary"] { color: #fff; background-color: #07c160; }
wx-button[disabled] { color: rgba(0, 0, 0, .3); }
host-mark { display: inline-block; width: 18px; height: 18px; margin-right: 5px; border: 1px solid #d1d1d1; vertical-align: middle;
border-radius: 3px; }
wx-radio > host-mark, wx-switch > host-mark { border-radius: 50%; }
[data-host-checked] > host-mark { background: #09bb07; }
wx-canvas { display: block; width: 300px; height: 150px; }
wx-canvas > canvas { width: 100%; height: 100%; }
host-above { position: fixed; z-index: 2147483000; left: 10%; right: 10%; bottom: 20%; padding: 12px; border-radius: 8px;
font-size: 17px; color: #fff; background: rgba(17, 17, 17, .9); }
host-above input { color: #000; }
host-button { display: block; padding: 8px; }
`;

/** Puts the rules before all of the app's. */
export function addWidgetStyles() {
  const sheet = document.createElement("style");
  sheet.textContent = STYLES;
  document.head.prepend(sheet);
}
