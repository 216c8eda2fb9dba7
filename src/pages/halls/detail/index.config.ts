export default definePageConfig({ navigationBarTitleText: "政务大厅", enableShareAppMessage: true });
