module.exports = (api) => {
  const test = api.env("test");
  const taro = { framework: "react", ts: true, compiler: "webpack5", useBuiltIns: false, hot: false };
  return {
    presets: [["taro", test ? { ...taro, targets: { node: "current" } } : taro]],
    // HACK(private-methods): the preset knows private fields but not private methods, which packages under test use.
    plugins: test ? ["@babel/plugin-transform-private-methods"] : [],
  };
};
