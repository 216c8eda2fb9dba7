export default definePageConfig({ navigationBarTitleText: "查事项", onReachBottomDistance: 900 });
