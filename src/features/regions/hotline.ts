/** The national government hotline (国办发〔2020〕53号: one number, 24 hours). */
export const hotline = "12345";
