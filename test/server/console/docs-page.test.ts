import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApi } from '../../../server/console/docs/api-reference.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';
import { getPage } from './console-client.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('the page of the API', () => {
  it('names every route of the OpenAPI document with its method and summary, without an account', async () => {
    const { status, html } = await getPage(app, '/docs');
    expect(status).toBe(200);
    const document = (await (await app.request('GET', '/openapi.json')).json()) as {
      paths: Record<string, Record<string, { summary: string }>>;
    };
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    let routes = 0;
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { summary }] of Object.entries(methods)) {
        routes++;
        expect(text).toContain(`${method.toUpperCase()} ${path} ${summary.replaceAll('&', '&amp;')}`);
      }
    }
    expect(routes).toBeGreaterThan(15);
  });

  it('is linked from the foot of every page', async () => {
    expect((await getPage(app, '/accesso')).html).toContain('href="/docs"');
  });
});

describe('reading an OpenAPI document', () => {
  const body = (schema: object, schemas: Record<string, object> = {}) =>
    readApi({
      info: { title: 'Prova', version: '1' },
      paths: { '/cose': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
      components: { schemas },
    })[0]!.routes[0]!.bodies[0]!;

  it('shows fields of objects within objects and lists by their path', () => {
    const person = {
      type: 'object',
      required: ['alias'],
      properties: { alias: { type: 'string' }, texts: { type: 'array', items: { $ref: '#/components/schemas/Text' } } },
    };
    const { fields } = body(
      { type: 'object', required: ['person'], properties: { person } },
      { Text: { type: 'object', properties: { name: { type: 'string', maxLength: 20 } } } },
    );
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ['person', true],
      ['person.alias', true],
      ['person.texts', false],
      ['person.texts[].name', false],
    ]);
    expect(fields.at(-1)!.note).toBe('al massimo 20 caratteri');
  });

  it('requires no field that only one of several forms has', () => {
    const form = (name: string) => ({ type: 'object', required: [name], properties: { [name]: { type: 'string' } } });
    expect(body({ anyOf: [form('a'), form('b')] }).fields.map(({ name, required }) => [name, required])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('ends on a schema that holds itself', () => {
    const node = { type: 'object', properties: { child: { $ref: '#/components/schemas/Node' } } };
    expect(body({ $ref: '#/components/schemas/Node' }, { Node: node }).fields.length).toBeLessThan(10);
  });
});
