/** px of the longer side: a notice on a wall can still be read in it. */
export const longestPictureSide = 1600;

/** Of JPEG, from 0 to 1. */
export const pictureQuality = 0.8;

/** A name that ends as a JPEG's does. */
export const asJpeg = (name: string) => `${name.replace(/\.\w{1,5}$/, "")}.jpg`;
