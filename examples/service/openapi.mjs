// The API document: the published components of vanban, and the paths of this service.
import { createRequire } from 'node:module';

const components = createRequire(import.meta.url)('vanban/schemas/1.0/openapi/components.json');

const json = (name) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
const refused = { description: 'Refused, with every reason', content: json('Issues') };

export const openapi = {
  ...components,
  info: { ...components.info, title: 'Directives', description: 'Takes in and gives out directives.' },
  servers: [{ url: '/' }],
  security: [],
  paths: {
    '/directives': {
      post: {
        operationId: 'storeDirective',
        summary: 'Stores a directive',
        requestBody: { required: true, content: json('Directive') },
        responses: { 201: { description: 'Stored', content: json('Stored') }, 422: refused },
      },
    },
    '/directives/{key}': {
      get: {
        operationId: 'getDirective',
        summary: 'Gives a stored directive',
        parameters: [{ name: 'key', in: 'path', required: true, schema: { type: 'string', maxLength: 200 } }],
        responses: {
          200: { description: 'The directive', content: json('Directive') },
          404: { description: 'No such directive' },
        },
      },
    },
  },
  components: {
    schemas: {
      ...components.components.schemas,
      Issues: { type: 'array', maxItems: 1001, items: { $ref: '#/components/schemas/Issue' } },
      Stored: {
        type: 'object',
        required: ['key'],
        additionalProperties: false,
        properties: { key: { type: 'string', maxLength: 200 } },
      },
    },
  },
};
