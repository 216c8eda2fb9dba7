export default definePageConfig({ navigationBarTitleText: "公开的评价" });
