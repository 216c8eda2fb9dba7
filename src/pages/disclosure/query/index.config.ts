export default definePageConfig({ navigationBarTitleText: "查公开申请" });
