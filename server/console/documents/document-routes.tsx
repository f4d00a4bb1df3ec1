import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Actor } from '../../../db/audit/record.ts';
import { Fault } from '../../../db/fault.ts';
import { ingestBytes } from '../../../knowledge/sources/ingest-paths.ts';
import { parseSideCar } from '../../../knowledge/sources/side-car.ts';
import { retireDocument } from '../../../knowledge/sources/store-document.ts';
import type { AppDeps } from '../../deps.ts';
import { type Env, requireRole } from '../../http/env.ts';
import { page } from '../layout.tsx';
import { findDocument, listDocuments } from './document-list.ts';
import { documentPage, passagePage } from './document-page.tsx';
import { documentsPage } from './documents-page.tsx';
import { type UploadForm, UploadPage, uploadFields } from './upload-page.tsx';

/** Faults an administrator can put right on the form itself. */
const shownCodes = new Set(['invalid_input', 'unreadable_document', 'unsupported_media']);
const outcomeNames = { added: 'caricato', changed: 'sostituito', unchanged: 'uguale' } as const;
const choicesMax = 500;

/** The sources of the answers: everybody signed in reads them, an administrator uploads and retires. */
export function documentPages(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', (c) => documentsPage(deps, c));

  app.get('/carica', (c) => {
    requireRole(c, 'admin');
    return showUpload(deps, c, 200, emptyForm(), null);
  });

  app.post('/carica', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const body = await c.req.parseBody();
    const form = readForm(body);
    try {
      const { documentId, outcome } = await upload(deps, actor, form, body.file);
      return c.redirect(`/documenti/${documentId}?esito=${outcomeNames[outcome]}`, 303);
    } catch (error) {
      if (!(error instanceof Fault) || !shownCodes.has(error.code)) throw error;
      return showUpload(deps, c, 422, form, error.safeMessage);
    }
  });

  app.get('/passaggi/:id', (c) => passagePage(deps, c));

  app.get('/:id', (c) => documentPage(deps, c, c.req.param('id')));

  app.post('/:id/ritiro', async (c) => {
    const { actor } = requireRole(c, 'admin');
    const id = c.req.param('id');
    const line = await findDocument(deps.database.db, id, deps.clock().toISOString().slice(0, 10));
    if (line === null || line.kind === 'sheet') throw new Fault('not_found', 'Questo documento non esiste.');
    const typed = (await c.req.parseBody()).reason;
    const reason = typeof typed === 'string' ? typed.trim().slice(0, 500) : '';
    if (reason.length < 3)
      return documentPage(deps, c, id, { reason, message: 'Scrivi il motivo: resta nel registro.' });
    const done = await deps.database.db.transaction((tx) => retireDocument(tx, id, actor, deps.clock(), reason));
    if (!done) throw new Fault('conflict', 'Questo documento era già stato ritirato.');
    return c.redirect(`/documenti/${id}?esito=ritirato`, 303);
  });

  return app;
}

async function upload(deps: AppDeps, actor: Actor, form: UploadForm, file: unknown) {
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    throw new Fault('invalid_input', 'Scegli il file da caricare.');
  const sideCar = parseSideCar(Object.fromEntries(Object.entries(form).filter(([, value]) => value !== '')), file.name);
  if (form.supersedes !== '') {
    const old = await findDocument(deps.database.db, form.supersedes, deps.clock().toISOString().slice(0, 10));
    if (old === null || old.state === 'retired')
      throw new Fault('invalid_input', 'Il documento da sostituire non è più in uso: sceglilo di nuovo.');
  }
  return ingestBytes(
    deps.database,
    {
      origin: 'upload',
      file: (file.name.split(/[/\\]/).at(-1) ?? 'documento').slice(0, 200),
      bytes: new Uint8Array(await file.arrayBuffer()),
      mediaType: file.type,
      sideCar: Object.keys(sideCar).length === 0 ? null : sideCar,
    },
    { actor, now: deps.clock },
  );
}

async function showUpload(deps: AppDeps, c: Context<Env>, status: number, form: UploadForm, problem: string | null) {
  const today = deps.clock().toISOString().slice(0, 10);
  const query = { sheets: false, state: 'current', limit: choicesMax, offset: 0 } as const;
  const current = await listDocuments(deps.database.db, query, today);
  return page(
    c,
    { title: 'Carica un documento', status },
    <UploadPage form={form} problem={problem} current={current} />,
  );
}

function emptyForm(): UploadForm {
  return readForm({});
}

function readForm(body: Record<string, unknown>): UploadForm {
  return Object.fromEntries(
    uploadFields.map((name) => {
      const value = body[name];
      return [name, typeof value === 'string' ? value.trim().slice(0, 400) : ''];
    }),
  ) as UploadForm;
}
