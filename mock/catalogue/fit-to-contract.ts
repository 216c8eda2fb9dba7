// Cuts what is longer than the contract allows. The limits are read from the contract, so they stand once.

/** The part of JSON schema that the contract's guides use. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  enum?: unknown[];
  format?: string;
}

/** Finds the schema that a `$ref` names. */
export type Resolve = (ref: string) => Schema;

/** Called with the path of each text or list that was cut, such as `materials[].fill`. */
export type OnCut = (path: string) => void;

function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, most * 2 + 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/**
 * The value with every free text and list within its limit. Texts that must match a pattern, a format or an enum
 * stay as they are: cut, they would mean something else.
 */
export function fitToContract<T>(value: T, schema: Schema, resolve: Resolve, onCut: OnCut): T {
  return limit(value, schema, "") as T;

  function limit(part: unknown, rule: Schema, path: string): unknown {
    if (rule.$ref !== undefined) return limit(part, resolve(rule.$ref), path);
    let fitted = (rule.allOf ?? []).reduce((whole, one) => limit(whole, one, path), part);
    if (typeof fitted === "string") fitted = fitText(fitted, rule, path);
    else if (Array.isArray(fitted)) fitted = fitList(fitted, rule, path);
    else if (typeof fitted === "object" && fitted !== null) fitted = fitFields(fitted, rule, path);
    return fitted;
  }

  function fitText(text: string, { maxLength, pattern, format, enum: values }: Schema, path: string) {
    if (maxLength === undefined || pattern !== undefined || format !== undefined || values) return text;
    const cut = cutText(text, maxLength);
    if (cut !== text) onCut(path);
    return cut;
  }

  function fitList(list: unknown[], { items, maxItems = list.length }: Schema, path: string) {
    if (list.length > maxItems) onCut(path);
    const kept = list.slice(0, maxItems).map((item) => (items ? limit(item, items, `${path}[]`) : item));
    return kept.length === list.length && kept.every((item, index) => item === list[index]) ? list : kept;
  }

  function fitFields(fields: object, { properties = {} }: Schema, path: string) {
    const changed: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const rule = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const fitted = rule ? limit(field, rule, path === "" ? name : `${path}.${name}`) : field;
      if (fitted !== field) changed[name] = fitted;
    }
    return Object.keys(changed).length > 0 ? { ...fields, ...changed } : fields;
  }
}
