// NutUI's popup with its styles, as one module that can be loaded when it is wanted.
import "@nutui/nutui-react-taro/dist/es/packages/popup/style/css";

export { default } from "@nutui/nutui-react-taro/dist/es/packages/popup";
