import { type Role, roles } from '../../db/schema/accounts.ts';

/** What a request is about: a case of the first organisation, with an event of its log. */
export type Case = {
  analysisId: string;
  itemId: string;
  personId: string;
  digest: string;
  seq: number;
  answerId: string;
  fitId: string;
  fitItemId: string;
  moduleId: string;
  handoffId: string;
  approvedId: string;
  profileId: string;
  /** What the profile says: saying it again changes nothing. */
  profile: Record<string, unknown>;
  talkId: string;
};
export type Row = {
  /** Who may; `null` stands for somebody without an account. */
  allowed: readonly (Role | null)[];
  /** The answer to those who may. */
  status: number;
  /** The answer to somebody without an account, where it is no 401: pages that send to the sign-in. */
  anonymous?: number;
  json?: (about: Case) => unknown;
  form?: (about: Case) => Record<string, string>;
  query?: string;
  /** What `:id` (or `:seq`) in the path, or the body, names; another organisation's people get 404 for it. */
  about?: 'analysis' | 'person' | 'event' | 'answer' | 'fit' | 'handoff' | 'approved' | 'profile' | 'talk';
  /** Where a role that may gets another answer: a colleague's conversation does not exist for anybody else. */
  statusOf?: Partial<Record<Role, number>>;
  upload?: () => FormData;
  /** Ends the session it is called with. */
  endsSession?: true;
};

const everyone = [null, ...roles] as const;
const signedIn = roles;
const reason = { reason: 'prova della tabella' };
const deskOn = (status: number, more: Partial<Row> = {}): Row => ({
  allowed: ['consultant'],
  status,
  about: 'handoff',
  ...more,
});
const consultantOn = (status: number, more: Partial<Row> = {}): Row => ({
  allowed: ['consultant'],
  status,
  about: 'analysis',
  ...more,
});

/** The conversation is the consultant's own; to a trainer of the same organisation it does not exist. */
const talkOf = (status: number, more: Partial<Row> = {}): Row => ({
  allowed: ['consultant', 'trainer'],
  status,
  statusOf: { trainer: 404 },
  about: 'talk',
  ...more,
});

/** Every route and what each role gets there. A new route is added here first: the test fails until it is. */
export const table: Record<string, Row> = {
  'GET /status': { allowed: everyone, status: 200 },
  'GET /api/v1/status': { allowed: everyone, status: 200 },
  // No bot is configured here: the address does not exist for anybody.
  'POST /telegram/webhook': { allowed: everyone, status: 404, json: () => ({ update_id: 1 }) },
  'GET /openapi.json': { allowed: everyone, status: 200 },
  // A wrong password: the same sentence whoever asks.
  'POST /api/auth/sign-in/email': {
    allowed: everyone,
    status: 401,
    json: () => ({ email: 'nessuno@prova.test', password: 'sbagliata' }),
  },
  'POST /api/auth/sign-out': { allowed: everyone, status: 200, endsSession: true },
  'GET /api/auth/get-session': { allowed: everyone, status: 200 },

  'POST /api/v1/analyses': {
    allowed: ['consultant'],
    status: 202,
    json: () => ({
      person: { alias: 'B.', narrative: 'Ho servito ai tavoli e preparato caffè per due anni.' },
      target: { vacancyText: 'Cerchiamo barista che prepari caffè e serva ai tavoli.' },
    }),
  },
  'GET /api/v1/analyses': { allowed: ['consultant'], status: 200 },
  'GET /api/v1/analyses/:id': consultantOn(200),
  'GET /api/v1/analyses/:id/events': consultantOn(200),
  'GET /api/v1/analyses/:id/report': consultantOn(409, { query: '?format=json' }),
  'POST /api/v1/analyses/:id/decisions': consultantOn(200, { json: ({ itemId }) => ({ itemId, state: 'accepted' }) }),
  'POST /api/v1/analyses/:id/answers': consultantOn(200, {
    json: ({ itemId }) => ({ itemId, text: 'Sì, per due anni.' }),
  }),
  'POST /api/v1/analyses/:id/approval': consultantOn(409, { json: ({ digest }) => ({ digest }) }),
  'POST /api/v1/analyses/:id/reopening': consultantOn(409, { json: () => reason }),
  'POST /api/v1/analyses/:id/stop': consultantOn(200, { json: () => reason }),

  'GET /api/v1/occupations': { allowed: signedIn, status: 200, query: '?q=barista' },
  'GET /api/v1/skills': { allowed: signedIn, status: 200, query: '?q=servire' },
  'POST /api/v1/skill-mentions': {
    allowed: ['consultant', 'trainer'],
    status: 200,
    json: () => ({ text: 'Ho servito ai tavoli.' }),
  },
  // An empty file is no credential.
  'POST /api/v1/credentials': {
    allowed: ['consultant'],
    status: 415,
    json: () => ({ name: 'vuoto.json', contentBase64: 'e30=' }),
  },
  'GET /api/v1/modules': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/audit-events': { allowed: ['auditor'], status: 200 },
  'GET /api/v1/audit-checkpoints': { allowed: ['auditor', 'admin'], status: 200 },
  'GET /api/v1/switches': { allowed: signedIn, status: 200 },
  'PUT /api/v1/switches': {
    allowed: ['admin'],
    status: 200,
    json: () => ({ feature: 'telegram', on: true, ...reason }),
  },
  'POST /api/v1/people/:id/erasure': { allowed: ['admin'], status: 200, about: 'person', json: () => reason },
  'GET /api/v1/people/:id/export': { allowed: ['admin', 'consultant'], status: 200, about: 'person' },

  // Anybody may ask; what an organisation asked stays its own.
  'POST /api/v1/answers': {
    allowed: everyone,
    status: 200,
    json: () => ({ question: 'Quante ore dura il Percorso 2?' }),
  },
  'GET /api/v1/answers/:id': { allowed: signedIn, status: 200, about: 'answer' },
  'GET /api/v1/passages': { allowed: signedIn, status: 200, query: '?q=percorso' },
  'GET /api/v1/documents': { allowed: signedIn, status: 200 },
  'POST /api/v1/documents': { allowed: ['admin'], status: 201, upload: smallDocument },
  // The id is no document's: whoever may not delete learns nothing from that.
  'DELETE /api/v1/documents/:id': { allowed: ['admin'], status: 404 },
  'GET /api/v1/catalogue': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/modules/:id': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/modules/:id/rating-editions': { allowed: ['trainer', 'admin'], status: 200 },
  'POST /api/v1/modules/:id/rating-editions': {
    allowed: ['trainer', 'admin'],
    status: 422,
    json: () => ({ label: 'Al contrario', from: '2027-02-01', to: '2027-01-01', codes: 1 }),
  },
  // Nobody has this code.
  'POST /api/v1/module-ratings': { allowed: everyone, status: 404, json: () => ({ code: 'AAAA-AAAA-AAAA', value: 3 }) },
  'GET /api/v1/demand-profiles': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/demand-groups': { allowed: ['consultant', 'trainer', 'admin'], status: 200, query: '?by=province' },
  'GET /api/v1/demand-trends': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /api/v1/module-matrix': { allowed: ['trainer'], status: 200 },
  'POST /api/v1/module-fits': {
    allowed: ['trainer'],
    status: 200,
    json: ({ moduleId }) => ({ moduleId, demand: { vacancies: [advert] } }),
  },
  'GET /api/v1/module-fits': { allowed: ['trainer'], status: 200 },
  'GET /api/v1/module-fits/:id': { allowed: ['trainer'], status: 200, about: 'fit' },
  'GET /api/v1/module-fits/:id/report': { allowed: ['trainer'], status: 200, about: 'fit', query: '?format=csv' },
  'GET /api/v1/company-profiles': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  // The repertory does not have this skill, so nothing is stored.
  'POST /api/v1/company-profiles': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 422,
    json: () => ({ name: 'Prova', company: 'Prova', from: '2027-01-01', skills: [{ skillUri: 'urn:nessuna' }] }),
  },
  'GET /api/v1/company-profiles/:id': { allowed: ['consultant', 'trainer', 'admin'], status: 200, about: 'profile' },
  'PUT /api/v1/company-profiles/:id': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 200,
    about: 'profile',
    json: ({ profile }) => ({ ...profile, version: 1 }),
  },
  // The test says the same again for each role: the first withdraws, the others change nothing.
  'POST /api/v1/company-profiles/:id/withdrawal': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 200,
    about: 'profile',
    json: () => reason,
  },
  'POST /api/v1/module-fits/:id/decisions': {
    allowed: ['trainer'],
    status: 200,
    about: 'fit',
    json: ({ fitItemId }) => ({ itemId: fitItemId, state: 'accepted' }),
  },

  // Nobody's secret opens nothing.
  'GET /api/v1/conversation': { allowed: everyone, status: 404 },
  'DELETE /api/v1/conversation': { allowed: everyone, status: 404 },
  'GET /api/v1/handoffs': { allowed: ['consultant'], status: 200 },
  'GET /api/v1/handoffs/:id': deskOn(200),
  'POST /api/v1/handoffs/:id/claim': deskOn(200),
  'POST /api/v1/handoffs/:id/release': deskOn(200),
  // Nobody has claimed it: replying, returning and closing are for who has.
  'POST /api/v1/handoffs/:id/return': deskOn(409),
  'POST /api/v1/handoffs/:id/reply': deskOn(409, { json: () => ({ text: 'Buongiorno.' }) }),
  'POST /api/v1/handoffs/:id/note': deskOn(200, { json: () => ({ note: 'Richiamare domani.' }) }),
  'POST /api/v1/handoffs/:id/close': deskOn(409, { json: () => ({ outcome: 'answered' }) }),

  'GET /api/v1/unanswered-questions': { allowed: ['consultant', 'admin'], status: 200 },
  'GET /api/v1/approved-answers': { allowed: ['consultant', 'admin'], status: 200 },
  // Without a text nothing is proposed.
  'POST /api/v1/approved-answers': {
    allowed: ['consultant'],
    status: 422,
    json: () => ({ questions: ['Una prova?'], text: '', expiresOn: '2026-12-01' }),
  },
  'POST /api/v1/approved-answers/:id/decision': {
    allowed: ['consultant', 'admin'],
    status: 200,
    about: 'approved',
    json: () => ({ state: 'refused', ...reason }),
  },
  'GET /sportello/risposte-approvate': { allowed: ['consultant', 'admin'], status: 200 },
  'GET /sportello/risposte-approvate/nuova': { allowed: ['consultant'], status: 200 },
  'POST /sportello/risposte-approvate/nuova': { allowed: ['consultant'], status: 422, form: () => ({ text: '' }) },
  'POST /sportello/risposte-approvate/:id/decisione': {
    allowed: ['consultant', 'admin'],
    status: 303,
    about: 'approved',
    form: () => ({ state: 'refused', ...reason }),
  },

  'GET /sportello': { allowed: ['consultant'], status: 200 },
  'GET /sportello/coda': { allowed: ['consultant'], status: 200 },
  'GET /sportello/risposte-pronte': { allowed: ['consultant', 'admin'], status: 200 },
  'POST /sportello/risposte-pronte': {
    allowed: ['consultant', 'admin'],
    status: 422,
    form: () => ({ at: '99', title: '', text: '' }),
  },
  'GET /sportello/:id': deskOn(200),
  'GET /sportello/:id/vivo': deskOn(200),
  'POST /sportello/:id/presa': deskOn(303),
  'POST /sportello/:id/rilascio': deskOn(303),
  'POST /sportello/:id/restituzione': deskOn(409),
  'POST /sportello/:id/risposta': deskOn(409, { form: () => ({ text: 'Buongiorno.', lastSeq: '9' }) }),
  'POST /sportello/:id/chiusura': deskOn(409, { form: () => ({ outcome: 'answered' }) }),
  'POST /sportello/:id/nota': deskOn(303, { form: () => ({ note: 'Richiamare domani.' }) }),
  'GET /api/v1/assistant/conversations': { allowed: ['consultant', 'trainer'], status: 200 },
  'POST /api/v1/assistant/conversations': {
    allowed: ['consultant', 'trainer'],
    status: 202,
    json: () => ({ text: 'ciao' }),
  },
  'GET /api/v1/assistant/conversations/:id': talkOf(200),
  'PATCH /api/v1/assistant/conversations/:id': talkOf(200, { json: () => ({ title: 'Altro titolo' }) }),
  'DELETE /api/v1/assistant/conversations/:id': talkOf(200),
  'POST /api/v1/assistant/conversations/:id/messages': talkOf(202, { json: () => ({ text: 'ciao' }) }),
  'POST /api/v1/assistant/conversations/:id/stop': talkOf(200),
  'GET /api/v1/assistant/conversations/:id/events': talkOf(200),
  'GET /api/v1/assistant/usage': { allowed: ['admin'], status: 200 },
  'POST /sistema/lettura': { allowed: ['admin'], status: 303, form: () => ({ firstReader: 'model' }) },
  'POST /sistema/assistente': {
    allowed: ['admin'],
    status: 303,
    form: () => ({ tokensPerMonth: '1.000.000', euroPerMillion: '2,5' }),
  },
  // Without a conversation the page is an empty one; with some it leads to the last.
  'GET /assistente': { allowed: ['consultant', 'trainer'], status: 200, query: '?cerca=nulla' },
  'GET /assistente/nuova': { allowed: ['consultant', 'trainer'], status: 200 },
  'GET /assistente/pannello': { allowed: ['consultant', 'trainer'], status: 200, query: '?da=/catalogo' },
  'POST /assistente': { allowed: ['consultant', 'trainer'], status: 303, form: () => ({ text: 'ciao' }) },
  'GET /assistente/:id': talkOf(200),
  // No such answer in the conversation.
  'GET /assistente/:id/flusso': talkOf(404, { query: '?turno=trn_nessuno' }),
  'POST /assistente/:id/ferma': talkOf(303, { form: () => ({}) }),
  'POST /assistente/:id/titolo': talkOf(303, { form: () => ({ title: 'Altro titolo' }) }),
  'POST /assistente/:id/elimina': talkOf(303, { form: () => ({}) }),

  'GET /': { allowed: signedIn, status: 200, anonymous: 303 },
  'GET /accesso': { allowed: signedIn, status: 303, anonymous: 200 },
  'POST /accesso': {
    allowed: everyone,
    status: 422,
    form: () => ({ email: 'nessuno@prova.test', password: 'sbagliata' }),
  },
  'POST /esci': { allowed: everyone, status: 303, endsSession: true },
  'GET /privacy': { allowed: everyone, status: 200 },
  'GET /accessibilita': { allowed: everyone, status: 200 },
  'GET /chat': { allowed: everyone, status: 200 },
  'POST /chat': { allowed: everyone, status: 303, form: () => ({ question: 'Che cosa è GOL?' }) },
  // The desk is for citizens: staff ask a colleague.
  'POST /chat/persona': { allowed: [null], status: 303, form: () => ({}) },
  'POST /chat/persona/appuntamento': { allowed: [null], status: 422, form: () => ({ topic: '' }) },
  'GET /chat/persona/novita': { allowed: everyone, status: 204, query: '?dopo=0' },
  'POST /chat/persona/cancellazione': { allowed: everyone, status: 303, form: () => ({}) },
  // A passage that does not exist: nobody is sent to the sign-in for it.
  'GET /chat/fonti/:id': { allowed: everyone, status: 404 },
  'POST /chat/nuova': { allowed: everyone, status: 303, form: () => ({}) },
  'GET /documenti': { allowed: signedIn, status: 200 },
  'GET /documenti/:id': { allowed: signedIn, status: 404 },
  'GET /documenti/passaggi/:id': { allowed: signedIn, status: 404 },
  'GET /documenti/carica': { allowed: ['admin'], status: 200 },
  // Without a file nothing is stored.
  'POST /documenti/carica': { allowed: ['admin'], status: 422, form: () => ({ title: 'Senza file' }) },
  'POST /documenti/:id/ritiro': { allowed: ['admin'], status: 404, form: () => reason },
  'GET /docs': { allowed: everyone, status: 200 },
  'GET /sistema': { allowed: everyone, status: 200 },
  'GET /assets/:name': { allowed: everyone, status: 200 },
  'GET /catalogo': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /catalogo/:id': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /catalogo/:id/giudizi': { allowed: ['trainer', 'admin'], status: 200 },
  'POST /catalogo/:id/giudizi': { allowed: ['trainer', 'admin'], status: 422, form: () => ({ label: '' }) },
  'GET /valutazione': { allowed: everyone, status: 200 },
  'POST /valutazione': { allowed: everyone, status: 404, form: () => ({ codice: 'AAAA-AAAA-AAAA', voto: '3' }) },
  'GET /valutazione/grazie': { allowed: everyone, status: 200 },
  'GET /fabbisogni': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /fabbisogni/aziende': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'GET /fabbisogni/aziende/nuovo': { allowed: ['consultant', 'trainer', 'admin'], status: 200 },
  'POST /fabbisogni/aziende/nuovo': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 422,
    form: () => ({ company: '' }),
  },
  'GET /fabbisogni/aziende/:id': { allowed: ['consultant', 'trainer', 'admin'], status: 200, about: 'profile' },
  'GET /fabbisogni/aziende/:id/modifica': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 200,
    about: 'profile',
  },
  'POST /fabbisogni/aziende/:id/modifica': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 422,
    about: 'profile',
    form: () => ({ company: '' }),
  },
  'POST /fabbisogni/aziende/:id/ritiro': {
    allowed: ['consultant', 'trainer', 'admin'],
    status: 303,
    about: 'profile',
    form: () => reason,
  },
  'GET /verifica-modulo/matrice': { allowed: ['trainer'], status: 200 },
  'GET /verifica-modulo': { allowed: ['trainer'], status: 200 },
  'POST /verifica-modulo': { allowed: ['trainer'], status: 422, form: () => ({ moduleId: '' }) },
  'GET /verifica-modulo/:id': { allowed: ['trainer'], status: 200, about: 'fit' },
  // The API's row has accepted it before: saying the same again changes nothing.
  'POST /verifica-modulo/:id/proposte/:itemId': {
    allowed: ['trainer'],
    status: 303,
    about: 'fit',
    form: () => ({ state: 'accepted' }),
  },
  'GET /analisi': { allowed: ['consultant'], status: 200 },
  'GET /analisi/nuova': { allowed: ['consultant'], status: 200 },
  'GET /analisi/nuova/obiettivi': { allowed: ['consultant'], status: 200, query: '?targetQuery=barista' },
  'POST /analisi/nuova': { allowed: ['consultant'], status: 422, form: () => ({ alias: '' }) },
  'GET /analisi/:id': consultantOn(200),
  'GET /analisi/:id/contenuto': consultantOn(200),
  'GET /analisi/:id/approvazione': consultantOn(200),
  'GET /analisi/:id/rapporto': consultantOn(200),
  'GET /analisi/:id/storia': consultantOn(200),
  'POST /analisi/:id/righe/:itemId/decisione': consultantOn(303, {
    form: () => ({ state: 'accepted', kind: 'gap', version: '0' }),
  }),
  'POST /analisi/:id/righe/:itemId/risposta': consultantOn(303, { form: () => ({ text: 'Sì, per due anni.' }) }),
  'POST /analisi/:id/approvazione': consultantOn(409, { form: ({ digest }) => ({ digest, confirmed: 'si' }) }),
  'POST /analisi/:id/riapertura': consultantOn(409, { form: () => reason }),
  'POST /analisi/:id/interruzione': consultantOn(303, { form: () => reason }),
  'GET /registro': { allowed: ['auditor'], status: 200 },
  'GET /registro/esportazione': { allowed: ['auditor'], status: 200 },
  'GET /registro/punti-di-controllo': { allowed: ['auditor'], status: 200 },
  'GET /registro/chiave-pubblica': { allowed: ['auditor'], status: 200 },
  'GET /registro/:seq{[0-9]{1,15}}': { allowed: ['auditor'], status: 200, about: 'event' },
  'POST /sistema/funzioni/:feature': { allowed: ['admin'], status: 303, form: () => ({ on: 'si', ...reason }) },
  'POST /sistema/sportello': { allowed: ['admin'], status: 303, form: () => ({}) },
  'POST /sistema/contatto': { allowed: ['admin'], status: 303, form: () => ({ contact: 'lo sportello di prova' }) },
  'POST /sistema/persone/cancellazione': {
    allowed: ['admin'],
    status: 303,
    about: 'person',
    form: ({ personId }) => ({ person: personId, confirmed: 'si', ...reason }),
  },
  'POST /sistema/persone/esportazione': {
    allowed: ['admin'],
    status: 200,
    about: 'person',
    form: ({ personId }) => ({ person: personId }),
  },
};

/** Asks for what hardly any module teaches all of, so that there is something to suggest. */
export const advert =
  'Magazziniere. Cerchiamo una persona che prepari gli ordini, guidi il carrello elevatore, controlli la merce in arrivo, tenga l’inventario e usi il gestionale di magazzino.';

function smallDocument(): FormData {
  const form = new FormData();
  form.set('file', new File(['# Prova\n\nIl percorso di prova dura tre ore.'], 'prova.md', { type: 'text/markdown' }));
  return form;
}
