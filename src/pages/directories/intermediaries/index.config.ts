export default definePageConfig({ navigationBarTitleText: "中介服务" });
