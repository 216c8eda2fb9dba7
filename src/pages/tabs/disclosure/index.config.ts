export default definePageConfig({ navigationBarTitleText: "公开", navigationBarTextStyle: "white" });
