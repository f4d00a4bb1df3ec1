import { OpenAPIHono, z } from '@hono/zod-openapi';
import { record } from '../../db/audit/record.ts';
import { Fault } from '../../db/fault.ts';
import { verdictNames } from '../../knowledge/credentials/credential.ts';
import { type CredentialReading, examineCredential } from '../../knowledge/credentials/credential-source.ts';
import type { AppDeps } from '../deps.ts';
import { type Env, requireRole } from '../http/env.ts';
import { jsonRoute } from './route.ts';

const tags = ['credenziali'];

const fileSchema = z
  .strictObject({ name: z.string().min(1).max(200), contentBase64: z.base64() })
  .openapi('CredentialFile');

/** Checked by hand in the handler: a multipart field is text or a file, and the sentence should say which was expected. */
const uploadSchema = z
  .object({ file: z.unknown().openapi({ type: 'string', format: 'binary' }) })
  .openapi('CredentialUpload');

const verdictSchema = z.object({
  outcome: z.enum(['ok', 'warn', 'fail', 'unknown', 'not_checked']),
  message: z.string(),
});

const readingSchema = z
  .object({
    digest: z.string(),
    name: z.string(),
    format: z.enum(['open_badge_json', 'open_badge_jwt', 'edc_json', 'edc_jades']),
    container: z.enum(['file', 'png', 'svg']),
    verdicts: z.object(
      Object.fromEntries(verdictNames.map((name) => [name, verdictSchema])) as Record<
        (typeof verdictNames)[number],
        typeof verdictSchema
      >,
    ),
    achievements: z.array(z.looseObject({ title: z.string(), hours: z.number().nullable() })),
    skills: z.array(
      z.object({
        uri: z.string(),
        label: z.string(),
        how: z.enum(['uri', 'text']),
        words: z.string(),
        confidence: z.number(),
      }),
    ),
  })
  .openapi('CredentialReading');

/** Badges and credentials from a wallet: six verdicts and what they say was learned. The file is not kept. */
export function credentialRoutes(deps: AppDeps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();

  app.openapi(
    jsonRoute(
      {
        method: 'post',
        path: '/credentials',
        tags,
        summary: 'Legge e verifica un badge o una credenziale digitale, senza conservarli',
        // Not "required": two kinds of body stand here, and each is checked when it is the one that was sent.
        request: {
          body: {
            content: { 'application/json': { schema: fileSchema }, 'multipart/form-data': { schema: uploadSchema } },
          },
        },
      },
      200,
      'I sei giudizi, separati, e ciò che l’attestato dice.',
      readingSchema,
    ),
    async (c) => {
      const { actor } = requireRole(c, 'consultant');
      const type = c.req.header('content-type') ?? '';
      const file = type.startsWith('multipart/form-data')
        ? await uploadedFile(uploadSchema.safeParse(c.req.valid('form')).data?.file)
        : jsonFile(fileSchema.safeParse(c.req.valid('json')).data);
      const reading = await examine(deps, file);
      await deps.database.db.transaction((tx) =>
        record(
          tx,
          {
            action: 'credential.read',
            actor,
            object: null,
            requestId: c.get('requestId'),
            detail: {
              digest: reading.credential.digest,
              format: reading.credential.format,
              verdicts: Object.fromEntries(verdictNames.map((name) => [name, reading.verdicts[name].outcome])),
              achievements: reading.achievements.length,
              skills: reading.skills.length,
            },
          },
          deps.clock(),
        ),
      );
      return c.json(readingView(reading) as never, 200);
    },
  );

  return app;
}

type NamedBytes = { name: string; bytes: Uint8Array };

/** Reads a credential that a consultant hands in, with today's date and nothing fetched. */
export async function examine(deps: AppDeps, { name, bytes }: NamedBytes): Promise<CredentialReading> {
  const { skillIndex } = await deps.knowledge.get();
  return examineCredential(skillIndex, bytes, name, { now: deps.clock() });
}

async function uploadedFile(value: unknown): Promise<NamedBytes> {
  if (!(value instanceof File)) {
    throw new Fault('invalid_input', 'Manca il file dell’attestato: caricalo nel campo «file».', {
      details: { field: 'file' },
    });
  }
  return { name: value.name.slice(0, 200), bytes: new Uint8Array(await value.arrayBuffer()) };
}

function jsonFile(file: z.infer<typeof fileSchema> | undefined): NamedBytes {
  if (file === undefined) {
    throw new Fault('invalid_input', 'Manca l’attestato: invia il file, oppure il suo nome e il contenuto in base64.', {
      details: { field: 'contentBase64' },
    });
  }
  return { name: file.name, bytes: Buffer.from(file.contentBase64, 'base64') };
}

function readingView({ credential, verdicts, achievements, skills }: CredentialReading) {
  const { digest, fileName, format, container } = credential;
  return {
    digest,
    name: fileName,
    format,
    container,
    verdicts,
    achievements,
    skills: skills.map(({ uri, label, how, words, confidence }) => ({ uri, label, how, words, confidence })),
  };
}
