// A service that takes in directives as JSON. Its API document, its validation and its types have one source.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { documentNumberKey } from 'vanban/number';
import { validateDirective } from 'vanban/validate';
import { openapi } from './openapi.mjs';

const stored = new Map();

export const app = new Hono();

app.get('/openapi.json', (context) => context.json(openapi));

app.post('/directives', bodyLimit({ maxSize: 8 * 1024 * 1024 }), async (context) => {
  const language = context.req.header('accept-language')?.startsWith('en') ? 'en' : 'vi';
  const json = await context.req.json().catch(() => undefined);
  const result = validateDirective(json, { language });
  if (!result.ok) return context.json(result.issues, 422);
  const { number, issuedOn } = result.value;
  const key = number ? `${documentNumberKey(number)}@${issuedOn ?? ''}` : crypto.randomUUID();
  stored.set(key, result.value);
  return context.json({ key }, 201);
});

app.get('/directives/:key', (context) => {
  const directive = stored.get(context.req.param('key'));
  return directive ? context.json(directive) : context.notFound();
});
