export default definePageConfig({ navigationBarTitleText: "收藏的指南" });
