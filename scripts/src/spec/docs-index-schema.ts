const text = { type: "string", minLength: 1 };
const pathOrigin = { enum: ["docs", "client", "inferred"] };

/** A page or form is covered by an operation or says that it is not. */
const coverage = {
  oneOf: [{ required: ["operation"] }, { required: ["covered"] }],
  properties: {
    operation: { type: "string", pattern: "^[a-z]+/[a-z][A-Za-z0-9]*$" },
    covered: { const: false },
    note: text,
  },
};

const call = {
  title: text,
  provider: { type: "string", pattern: "^[a-z]+$" },
  method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
  pathOrigin,
};

const pageId = { type: ["string", "null"], pattern: "^\\d+[a-z]\\d$" };
const pathText = { type: "string", pattern: "^/" };

const form = {
  type: "object",
  allOf: [coverage],
  required: ["title", "provider", "method", "path", "pathOrigin"],
  properties: { ...call, path: pathText },
  unevaluatedProperties: false,
};

const guide = {
  type: "object",
  required: ["title", "page"],
  properties: { title: text, page: pageId, forms: { type: "array", items: form } },
  additionalProperties: false,
};

const page = {
  type: "object",
  allOf: [coverage],
  required: ["title", "page", "provider", "method", "path"],
  // A path that is known says where it is known from.
  anyOf: [{ properties: { path: { type: "null" } } }, { required: ["pathOrigin"] }],
  properties: {
    ...call,
    page: pageId,
    pageOrigin: { const: "inferred" },
    path: { ...pathText, type: ["string", "null"] },
  },
  unevaluatedProperties: false,
};

const schemaName = {
  type: "object",
  required: ["name"],
  oneOf: [{ required: ["file"] }, { required: ["covered"] }],
  properties: {
    name: text,
    file: { type: "string", pattern: "\\.yaml$" },
    covered: { const: false },
    note: text,
  },
  additionalProperties: false,
};

/** The form of `spec/docs-index.yaml`. */
export const docsIndexSchema = {
  type: "object",
  required: ["site", "guides", "pages", "schemas"],
  properties: {
    site: text,
    guides: { type: "array", items: guide },
    pages: { type: "array", items: page },
    schemas: { type: "array", items: schemaName },
  },
  additionalProperties: false,
};
