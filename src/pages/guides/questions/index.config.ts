export default definePageConfig({ navigationBarTitleText: "我该办哪一件" });
