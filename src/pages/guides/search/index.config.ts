export default definePageConfig({ navigationBarTitleText: "查事项" });
