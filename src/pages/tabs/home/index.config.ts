export default definePageConfig({ navigationBarTitleText: "为民办", navigationBarTextStyle: "white" });
