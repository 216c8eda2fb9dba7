export default definePageConfig({ navigationBarTitleText: "申请和答复的数字" });
