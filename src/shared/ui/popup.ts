// NutUI's popup with what it needs of styles, as one module that can be loaded when it is wanted.
import "./popup.scss";

export { default } from "@nutui/nutui-react-taro/dist/es/packages/popup";
