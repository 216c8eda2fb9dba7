export default definePageConfig({ navigationBarTitleText: "办事", navigationBarTextStyle: "white" });
