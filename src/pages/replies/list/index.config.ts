export default definePageConfig({ navigationBarTitleText: "公开的答复", onReachBottomDistance: 900 });
