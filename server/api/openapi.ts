import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../http/env.ts';
import { version } from './status.ts';

/** The contract as OpenAPI 3.1, made from the schemas that validate the requests. */
export function openApiDocument(app: OpenAPIHono<Env>, origin: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Colma',
      version,
      description:
        'API di Colma per i servizi pubblici per il lavoro. Ogni errore è application/problem+json. Si entra con POST /api/auth/sign-in/email e il cookie di sessione.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: origin, description: 'Questa installazione' }],
    tags: [
      { name: 'analisi', description: 'Analisi del divario di competenze' },
      { name: 'conoscenza', description: 'Lavori, competenze, catalogo' },
      { name: 'risposte', description: 'Domande sul programma, con le fonti' },
      { name: 'documenti', description: 'Le fonti delle risposte, con la loro validità' },
      { name: 'credenziali', description: 'Badge e credenziali digitali' },
      { name: 'catalogo', description: 'Moduli formativi come micro-credenziali' },
      { name: 'fabbisogni', description: 'Che cosa chiedono gli annunci di lavoro' },
      { name: 'verifica dei moduli', description: 'Moduli a confronto con i fabbisogni' },
      { name: 'telegram', description: 'Gli aggiornamenti che Telegram consegna' },
      { name: 'controllo', description: 'Registro, interruttori, diritti delle persone' },
    ],
  });
}
