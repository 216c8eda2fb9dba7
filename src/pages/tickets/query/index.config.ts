export default definePageConfig({ navigationBarTitleText: "查诉求" });
