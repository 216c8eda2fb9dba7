export default definePageConfig({ navigationBarTitleText: "公开申请" });
