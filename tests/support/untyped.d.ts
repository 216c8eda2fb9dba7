declare module "@tarojs/components-react/dist/components/*";
