export default definePageConfig({ navigationBarTitleText: "诉求", navigationBarTextStyle: "white" });
