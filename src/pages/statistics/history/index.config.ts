export default definePageConfig({ navigationBarTitleText: "各地历年对比", enableShareAppMessage: true });
