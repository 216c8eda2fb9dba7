export default definePageConfig({ navigationBarTitleText: "关于为民办" });
