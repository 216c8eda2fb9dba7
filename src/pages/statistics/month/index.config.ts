export default definePageConfig({ navigationBarTitleText: "月统计", enableShareAppMessage: true });
