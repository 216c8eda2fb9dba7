export default definePageConfig({ navigationBarTitleText: "这份指南有错" });
