/** The types of one form: what stands in it, its questions, their headings, and the case that comes of it. */
export interface Shape {
  /** Flat, one value a field, empty while nothing is given. */
  fields: object;
  /** Fields that one types text into. */
  text: string;
  question: string;
  section: string;
  answer: {
    id: string;
    /** Filed without a name: what is kept here is the only receipt. */
    anonymous?: boolean;
    allowedActions: readonly { action: string; secondsLeft?: number }[];
  };
}

export type FieldOf<T extends Shape> = keyof T["fields"] & string;
