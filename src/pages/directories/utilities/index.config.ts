export default definePageConfig({ navigationBarTitleText: "水电暖气" });
