import type { Role } from '../../db/schema/accounts.ts';
import type { ToolInput, ToolName, ToolResult } from './doors.ts';
import { nearRequest } from './near-request.ts';
import { type Choice, offer, type Part, reply, say } from './parts.ts';
import { type Request, readRequest } from './request.ts';
import { plain, readSlots } from './slots.ts';
import type { HeldText, TalkState } from './talk-state.ts';
import { whoDecides } from './who-decides.ts';

/** One turn as the assistant sees it. `use` shows the tool at work, records it, and shows what it gave. */
export type Talk = {
  role: Role;
  state: TalkState;
  emit: (part: Part) => Promise<void>;
  use: <Name extends ToolName>(name: Name, input: ToolInput<Name>) => Promise<ToolResult>;
};

/** What reached the assistant: the request without pasted texts, a pressed choice, texts set aside just now. */
export type Heard = { request: string; choice: Choice['value'] | null; taken: HeldText[] };

export function requestOf(talk: Talk, heard: Heard): Request {
  const read = readRequest(heard.request, talk.state.analysisId !== null);
  if (read.kind !== 'question') return read;
  // Words around a story that was just given, with no case in hand, are about a draft.
  const told = heard.taken.some(({ kind }) => kind === 'narrative' || kind === 'document');
  if (
    told &&
    talk.role === 'consultant' &&
    talk.state.analysisId === null &&
    !heard.request.trim().endsWith('?') &&
    heard.request.trim() !== ''
  )
    return { kind: 'draft', slots: readSlots(heard.request) };
  const near = nearRequest(heard.request);
  if (near === null) return read;
  return near === 'left_out' ? { kind: 'left_out', query: '' } : { kind: near };
}

/** Whether rules answer this turn by themselves, also where a model is configured: replies to what was asked, and acts nobody's tool does. */
export function isForRules(talk: Talk, heard: Heard): boolean {
  if (heard.choice !== null || (heard.request === '' && heard.taken.length > 0)) return true;
  const { kind } = requestOf(talk, heard);
  if (kind === 'act' || kind === 'help' || kind === 'cancel' || kind === 'greeting' || kind === 'case') return true;
  return talk.state.awaiting !== null && kind === 'question' && !heard.request.trim().endsWith('?');
}

/** Answers one turn without a model: a reply fills the slot that was asked for, a recognised request reaches its tool, the rest is asked of the documents. */
export async function answerBuiltIn(talk: Talk, heard: Heard): Promise<void> {
  const { state } = talk;
  const request = requestOf(talk, heard);
  const isReply =
    heard.choice !== null ||
    (heard.request === '' && heard.taken.length > 0) ||
    (state.awaiting !== null && request.kind === 'question' && !heard.request.trim().endsWith('?'));
  if (isReply && (await takeReply(talk, heard))) return;
  await carryOut(talk, request, heard);
  if (request.kind === 'question' && state.slots !== null && state.awaiting !== null) {
    await talk.emit(say('Torniamo alla bozza.'));
    await talk.use('startDraft', {});
  }
}

async function takeReply(talk: Talk, heard: Heard): Promise<boolean> {
  const { state } = talk;
  const { choice, request } = heard;
  const bare = request.trim();
  if (choice?.slot === 'module') {
    state.fit = { ...state.fit, moduleId: choice.id };
    state.awaiting = null;
    await talk.use('checkModule', {});
    return true;
  }
  if (choice?.slot === 'target') {
    if (state.fit !== null && state.slots === null) {
      state.fit = { ...state.fit, occupationId: choice.id };
      await talk.use('checkModule', {});
      return true;
    }
    state.slots = { ...state.slots, occupationId: choice.id };
    await talk.use('startDraft', {});
    return true;
  }
  switch (state.awaiting) {
    case 'target':
      if (bare === '' && heard.taken.length === 0) return false;
      for (const held of heard.taken) await talk.emit(say(readText(held)));
      if (bare !== '') {
        const { occupationId: _chosen, ...slots } = state.slots ?? {};
        state.slots = {
          ...slots,
          targetQuery: bare.replace(/^(?:l['’]|(?:la|il|lo|una|uno|un)\s+)/i, '').slice(0, 200),
        };
      }
      await talk.use('startDraft', {});
      return true;
    case 'narrative':
      if (heard.taken.length === 0) return false;
      await talk.use('startDraft', {});
      return true;
    case 'alias':
      if (bare === '') return false;
      await talk.use('startDraft', { alias: bare.replace(/^(?:la |il )?sigla\s+/i, '').slice(0, 80) });
      return true;
    case 'motivation':
      state.awaiting = null;
      await talk.use('checkDerogation', { motivation: bare.slice(0, 4000) });
      return true;
    case 'note':
      state.awaiting = null;
      await talk.use('writeNote', { text: bare.slice(0, 5000) });
      return true;
    case 'competence':
      state.awaiting = null;
      await talk.use('explainVerdict', { competence: bare.slice(0, 400) });
      return true;
    case 'fit_module':
      await talk.use('checkModule', bare === '' ? {} : { module: bare.slice(0, 400) });
      return true;
    case 'fit_target':
      await talk.use('checkModule', { target: bare.slice(0, 200) });
      return true;
    default:
      return takeTexts(talk, heard);
  }
}

function readText({ kind, name }: HeldText): string {
  return kind === 'vacancy' ? `Ho letto «${name}»: sembra un annuncio. Lo uso come obiettivo.` : `Ho letto «${name}».`;
}

/** A file or a pasted text that came without a word: say what it looks like and what can be done with it. */
async function takeTexts(talk: Talk, heard: Heard): Promise<boolean> {
  const held = heard.taken.at(-1);
  if (held === undefined || heard.request !== '') return false;
  if (talk.role === 'trainer' || held.kind === 'syllabus') {
    if (talk.role !== 'trainer') {
      await talk.emit(
        say(
          `Ho letto «${held.name}»: sembra un programma di corso. La verifica di un modulo la fa chi lavora in un ente di formazione.`,
        ),
      );
      return true;
    }
    talk.state.fit = { ...talk.state.fit, syllabus: held.handle };
    await talk.use('checkModule', {});
    return true;
  }
  talk.state.slots ??= {};
  await talk.emit(say(readText(held)));
  await talk.use('startDraft', {});
  return true;
}

async function carryOut(talk: Talk, request: Request, heard: Heard): Promise<void> {
  const { state, role } = talk;
  const ofConsultant = [
    'draft',
    'revise',
    'difference',
    'verdict',
    'left_out',
    'compare',
    'questions',
    'derogation',
    'plain_text',
    'note',
    'case',
  ];
  if (role === 'trainer' && ofConsultant.includes(request.kind)) {
    await talk.emit(
      say(
        'Questo riguarda le persone e lo fa chi lavora nei servizi per il lavoro. Io qui ti aiuto con moduli, fabbisogni, regole e domande sul programma.',
      ),
    );
    await talk.emit(offer(...starters(role)));
    return;
  }
  switch (request.kind) {
    case 'act':
      for (const part of whoDecides(request.act, role, state.analysisId)) await talk.emit(part);
      return;
    case 'cancel':
      state.slots = null;
      state.awaiting = null;
      state.fit = null;
      await talk.emit(say('Va bene, lascio perdere. I testi restano in questa conversazione finché non la elimini.'));
      return;
    case 'greeting':
      await talk.emit(say('Eccomi. Da dove cominciamo?'));
      await talk.emit(offer(...starters(role)));
      return;
    case 'help':
      for (const part of helpParts(role)) await talk.emit(part);
      return;
    case 'draft': {
      state.slots = { ...state.slots };
      await talk.use('startDraft', request.slots);
      return;
    }
    case 'revise':
      await talk.use('reviseDraft', {
        ...request.changes,
        ...(request.targetQuery === null ? {} : { targetQuery: request.targetQuery }),
      } as ToolInput<'reviseDraft'>);
      return;
    case 'difference':
      await talk.use('showDifference', {});
      return;
    case 'verdict':
      await talk.use('explainVerdict', { competence: request.query.slice(0, 400) });
      return;
    case 'left_out':
      await talk.use('explainLeftOut', { module: request.query.slice(0, 400) });
      return;
    case 'compare': {
      const targets = request.queries.slice(0, 2).map((query) => query.slice(0, 200));
      if (targets.length === 2) await talk.use('compareTargets', { targets });
      else await talk.emit(say('Scrivi i due lavori, per esempio: confronta magazziniera e barista.'));
      return;
    }
    case 'questions':
      await talk.use('listQuestions', {});
      return;
    case 'modules': {
      const { province, maxHours } = request.limits;
      await talk.use('findModules', {
        query: request.query.slice(0, 400),
        ...(typeof province === 'string' ? { province } : {}),
        ...(typeof maxHours === 'number' ? { maxHours } : {}),
      });
      return;
    }
    case 'rules':
      await talk.use('findRules', {
        query: request.query.slice(0, 400),
        ...(request.ruleId === null ? {} : { ruleId: request.ruleId }),
      });
      return;
    case 'derogation':
      if (request.motivation === null) {
        state.awaiting = 'motivation';
        await talk.emit(say('Incolla la motivazione che vuoi scrivere.'));
      } else await talk.use('checkDerogation', { motivation: request.motivation.slice(0, 4000) });
      return;
    case 'plain_text':
      await talk.use('writePlainText', {});
      return;
    case 'note':
      await talk.use('writeNote', request.text === null ? {} : { text: request.text.slice(0, 5000) });
      return;
    case 'fit': {
      if (role !== 'trainer') {
        await talk.emit(
          say(
            'La verifica di un modulo la fa chi lavora in un ente di formazione. Tu puoi vedere che cosa chiedono le imprese.',
          ),
        );
        await talk.emit(offer({ label: 'Fabbisogni delle imprese', href: '/fabbisogni' }));
        return;
      }
      const held = heard.taken.at(-1);
      if (held !== undefined) state.fit = { ...state.fit, syllabus: held.handle };
      await talk.use('checkModule', {
        ...(request.module === null ? {} : { module: request.module.slice(0, 400) }),
        ...(request.target === null ? {} : { target: request.target.slice(0, 200) }),
        ...(request.province === null ? {} : { province: request.province }),
      });
      return;
    }
    case 'page':
      await talk.use('openPage', { page: request.page });
      return;
    case 'case':
      await talk.use('openCase', { query: request.query.slice(0, 400) });
      return;
    case 'next':
      await talk.use('whatNext', {});
      return;
    case 'question': {
      const bare = plain(heard.request);
      if (bare === '') {
        await talk.emit(say('Scrivi che cosa ti serve.'));
        await talk.emit(offer(...starters(role)));
        return;
      }
      await talk.use('askProgramme', { question: heard.request.slice(0, 4000) });
      return;
    }
  }
}

/** What a conversation can begin with, by role. */
export function starters(role: Role): Choice[] {
  return role === 'trainer'
    ? [
        reply('Verifica un modulo', 'Verifica un modulo rispetto agli annunci'),
        reply('Cerca moduli', 'Mostra i moduli'),
        reply('Che cosa sai fare?'),
      ]
    : [reply('Nuova bozza', 'Prepara una nuova bozza'), reply('Che cosa mi aspetta?'), reply('Che cosa sai fare?')];
}

function helpParts(role: Role): Part[] {
  const steps =
    role === 'trainer'
      ? [
          'Verifica un modulo: «verifica il modulo “Logistica di base” rispetto agli annunci per magazziniere a Bergamo». Puoi anche trascinare qui un programma.',
          'Cerca: «moduli di logistica a Bergamo sotto 60 ore», «regole sulle ore».',
          'Chiedi del programma: «quante ore dura il percorso 2?». Ogni risposta porta la fonte.',
        ]
      : [
          'Prepara una bozza: «prepara l’analisi per la signora del colloquio delle 10, vuole fare la magazziniera, massimo 80 ore, Bergamo». Il CV lo incolli o lo trascini qui.',
          'Cambia i vincoli: «massimo 60 ore», «solo a distanza». Ti mostro che cosa cambia.',
          'Chiedi perché: «perché “guidare il muletto” non risulta?», «perché non c’è il modulo X?».',
          'Confronta due obiettivi, elenca le domande del colloquio, scrivi in parole semplici, compila la nota.',
          'Cerca moduli e regole, controlla la motivazione di una deroga, chiedi del programma.',
        ];
  return [
    {
      type: 'card',
      card: { kind: 'steps', title: 'Che cosa posso fare', steps: steps.map((text) => ({ text, href: null })) },
    },
    say('Non decido, non approvo, non firmo e non invio nulla: lo fai tu.'),
    offer(...starters(role)),
  ];
}
