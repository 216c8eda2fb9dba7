export default definePageConfig({ navigationBarTitleText: "答复", enableShareAppMessage: true });
