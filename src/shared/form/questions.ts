// The one definition of a form: its questions in order, under which heading each stands, which fields it asks for and
// when. 长辈版 shows one question a screen, the page shows them all.

/** One question. */
export interface QuestionDefinition<Fields extends object, Section extends string> {
  section: Section;
  fields: readonly (keyof Fields & string)[];
  /** Whether it is asked, given what stands in the form; always, unless said. */
  asked?: (fields: Fields) => boolean;
}

/** What is known of the questions of a form. */
export interface Questions<Fields extends object, Name extends string, Section extends string> {
  /** Those that are asked just now, in order. */
  asked: (fields: Fields) => Name[];
  sectionOf: (name: Name) => Section;
  fieldsOf: (name: Name) => readonly (keyof Fields & string)[];
  /** The fields that are asked for just now, in order. */
  askedFields: (fields: Fields) => (keyof Fields & string)[];
  questionOf: (field: keyof Fields & string) => Name;
}

/**
 * The questions of a form out of their definitions.
 * @param first the question that a field belongs to which no question asks for
 */
export function questionsOf<Fields extends object, Name extends string, Section extends string>(
  definitions: Record<Name, QuestionDefinition<Fields, Section>>,
  first: Name,
): Questions<Fields, Name, Section> {
  const names = Object.keys(definitions) as Name[];
  const asked = (fields: Fields) => names.filter((name) => definitions[name].asked?.(fields) ?? true);
  const fieldsOf = (name: Name) => definitions[name].fields;
  return {
    asked,
    fieldsOf,
    sectionOf: (name) => definitions[name].section,
    askedFields: (fields) => asked(fields).flatMap(fieldsOf),
    questionOf: (field) => names.find((name) => fieldsOf(name).includes(field)) ?? first,
  };
}
