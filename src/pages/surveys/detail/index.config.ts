export default definePageConfig({ navigationBarTitleText: "网上调查和征集", enableShareAppMessage: true });
