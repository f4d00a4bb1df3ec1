/** The part of an OpenAPI 3.1 document that the readable page shows. The document is ours, made from our schemas. */
export type ApiDocument = {
  info: { title: string; version: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths?: Record<string, object>;
  components?: { schemas?: Record<string, object> };
};

export type ApiField = { name: string; type: string; required: boolean; note: string };
export type ApiBody = { mediaType: string; fields: ApiField[]; type: string };
export type ApiRoute = {
  id: string;
  method: string;
  path: string;
  summary: string;
  parameters: (ApiField & { place: string })[];
  bodies: ApiBody[];
  answers: { status: string; description: string; bodies: ApiBody[] }[];
};
export type ApiGroup = { name: string; description: string; routes: ApiRoute[] };

type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
};
type Content = Record<string, { schema?: Schema }>;
type Operation = {
  tags?: string[];
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content?: Content };
  responses?: Record<string, { description?: string; content?: Content }>;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const untagged = 'altro';
/** Deeper fields are left to the document itself, which the page links. */
const depthMax = 3;

/** The routes of the document by tag, in the order of its tags; a tag nobody described comes last. */
export function readApi(document: ApiDocument): ApiGroup[] {
  const groups = new Map<string, ApiGroup>(
    (document.tags ?? []).map(({ name, description }) => [name, { name, description: description ?? '', routes: [] }]),
  );
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = (item as Partial<Record<(typeof methods)[number], Operation>>)[method];
      if (operation === undefined) continue;
      const tag = operation.tags?.[0] ?? untagged;
      const group = groups.get(tag) ?? { name: tag, description: '', routes: [] };
      groups.set(tag, group);
      group.routes.push(readRoute(document, method, path, operation));
    }
  }
  return [...groups.values()].filter(({ routes }) => routes.length > 0);
}

function readRoute(document: ApiDocument, method: string, path: string, operation: Operation): ApiRoute {
  return {
    id: `${method}-${path.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '')}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? '',
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      place: parameter.in,
      required: parameter.required ?? false,
      type: typeOf(document, parameter.schema),
      note: noteOf(parameter.schema, parameter.description),
    })),
    bodies: bodiesOf(document, operation.requestBody?.content),
    answers: Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => ({
      status,
      description: description ?? '',
      bodies: bodiesOf(document, content),
    })),
  };
}

function bodiesOf(document: ApiDocument, content: Content | undefined): ApiBody[] {
  return Object.entries(content ?? {}).map(([mediaType, { schema }]) => ({
    mediaType,
    type: typeOf(document, schema),
    fields: fieldsOf(document, schema, '', 0),
  }));
}

function resolve(document: ApiDocument, schema: Schema | undefined): Schema {
  let found = schema ?? {};
  for (let hops = 0; found.$ref !== undefined && hops < 10; hops++) {
    found = (document.components?.schemas?.[found.$ref.split('/').at(-1)!] ?? {}) as Schema;
  }
  return found;
}

/** The fields of an object, those of objects within it with their path: `person.alias`, `gaps[].uri`. */
function fieldsOf(document: ApiDocument, schema: Schema | undefined, prefix: string, depth: number): ApiField[] {
  if (depth >= depthMax) return [];
  const found = resolve(document, schema);
  const alternatives = found.anyOf ?? found.oneOf ?? found.allOf;
  if (found.properties === undefined && alternatives !== undefined) {
    const fields = alternatives.flatMap((each) => fieldsOf(document, each, prefix, depth));
    const named = new Map(fields.map((field) => [field.name, field]));
    // What only one of the alternatives has is not required of all.
    return [...named.values()].map((field) => (found.allOf === undefined ? { ...field, required: false } : field));
  }
  if (found.type === 'array') return fieldsOf(document, found.items, `${prefix}[]`, depth);
  return Object.entries(found.properties ?? {}).flatMap(([name, property]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const field: ApiField = {
      name: path,
      type: typeOf(document, property),
      required: (found.required ?? []).includes(name),
      note: noteOf(resolve(document, property), undefined),
    };
    return [field, ...fieldsOf(document, property, path, depth + 1)];
  });
}

const typeWords: Record<string, string> = {
  string: 'testo',
  integer: 'intero',
  number: 'numero',
  boolean: 'vero o falso',
  object: 'oggetto',
  array: 'elenco',
  null: 'null',
};

function typeOf(document: ApiDocument, schema: Schema | undefined): string {
  const found = resolve(document, schema);
  if (found.const !== undefined) return `«${String(found.const)}»`;
  if (found.enum !== undefined) return found.enum.map((value) => `«${String(value)}»`).join(' | ');
  const alternatives = found.anyOf ?? found.oneOf;
  if (alternatives !== undefined) return [...new Set(alternatives.map((each) => typeOf(document, each)))].join(' | ');
  const types = typeof found.type === 'string' ? [found.type] : (found.type ?? []);
  if (types.length === 0) return found.properties === undefined ? 'qualsiasi' : 'oggetto';
  return types
    .map((type) => {
      if (type === 'array') return `elenco di ${typeOf(document, found.items)}`;
      if (type === 'string' && found.format !== undefined)
        return found.format === 'binary' ? 'file' : `testo (${found.format})`;
      return typeWords[type] ?? type;
    })
    .join(' | ');
}

/** Limits the schema states, in words. The largest safe integer is no limit anybody set. */
function noteOf(schema: Schema | undefined, description: string | undefined): string {
  if (schema === undefined) return description ?? '';
  const parts = [
    description ?? schema.description ?? '',
    schema.minLength !== undefined && schema.minLength > 0 ? `almeno ${schema.minLength} caratteri` : '',
    schema.maxLength !== undefined ? `al massimo ${schema.maxLength} caratteri` : '',
    schema.minimum !== undefined && schema.minimum > Number.MIN_SAFE_INTEGER ? `da ${schema.minimum}` : '',
    schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER ? `fino a ${schema.maximum}` : '',
    schema.maxItems !== undefined ? `al massimo ${schema.maxItems}` : '',
    schema.default !== undefined ? `se manca: ${JSON.stringify(schema.default)}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
