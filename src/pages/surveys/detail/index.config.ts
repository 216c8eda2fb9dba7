export default definePageConfig({ navigationBarTitleText: "调查征集", enableShareAppMessage: true });
