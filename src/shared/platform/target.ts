/** Which target this build is for; replaced at build time, so the other branch is dropped from the bundle. */
export const isWeapp = process.env.TARO_ENV === "weapp";
