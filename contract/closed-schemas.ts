type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function mapSchema(node: unknown, visit: (schema: Json) => Json): unknown {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, visit));
  if (!isObject(node)) return node;
  return visit(
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapSchema(value, visit)])),
  );
}

const repoint = (target: string) => (schema: Json) =>
  typeof schema.$ref === "string" && schema.$ref.startsWith("#/")
    ? { ...schema, $ref: `${target}${schema.$ref}` }
    : schema;

/** The same schema with its references pointed at the contract's components as they are written. */
export function openSchema(schema: Json): Json {
  return mapSchema(schema, repoint("open")) as Json;
}

/**
 * The same schema, but a property that it does not name is an error. Parts of an `allOf` stay open, since each part
 * alone does not know the others' properties; the whole is closed instead.
 */
export function closeSchema(schema: Json): Json {
  if (Array.isArray(schema.allOf)) {
    return {
      ...schema,
      allOf: schema.allOf.map((part) => openSchema(part as Json)),
      unevaluatedProperties: false,
    };
  }
  if (typeof schema.$ref === "string") return repoint("closed")(schema);
  const closed: Json = { ...schema };
  if (isObject(schema.items)) closed.items = closeSchema(schema.items);
  if (isObject(schema.properties)) {
    closed.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, closeSchema(property as Json)]),
    );
    closed.additionalProperties = false;
  }
  return closed;
}
