import { Fault } from '../../db/fault.ts';
import { MAX_DEPTH } from './limits.ts';
import type { ParsedText } from './parsed-text.ts';
import { joinPresent, type Tree, treeOf } from './tree.ts';

const KNOWN = [
  '$schema',
  'meta',
  'basics',
  'work',
  'volunteer',
  'education',
  'certificates',
  'awards',
  'publications',
  'projects',
  'skills',
  'languages',
  'interests',
  'references',
];

/**
 * JSON Resume (schema 1.0.0) as readable sections in the person's own words. Name, contacts, address, photograph and the
 * references' names are not copied: the analysis does not need them (data minimisation).
 * @throws Fault `unreadable_document` for broken or too deeply nested JSON, `unsupported_media` for JSON that is no resume
 */
export function parseJsonResume(json: string): ParsedText {
  const resume = treeOf(parseBounded(json));
  const record = resume.value as Record<string, unknown>;
  const sections: [string, string[]][] = [
    ['', [resume.at('basics').text('label'), resume.at('basics').text('summary')]],
    [
      'Esperienze di lavoro',
      resume.list('work').map((item) => renderExperience(item, item.text('name') || item.text('company'))),
    ],
    ['Volontariato', resume.list('volunteer').map((item) => renderExperience(item, item.text('organization')))],
    ['Progetti', resume.list('projects').map((item) => renderExperience(item, item.text('entity')))],
    ['Istruzione e formazione', resume.list('education').map(renderEducation)],
    ['Certificati e riconoscimenti', [...resume.list('certificates'), ...resume.list('awards')].map(renderAward)],
    [
      'Pubblicazioni',
      resume
        .list('publications')
        .map((item) =>
          joinPresent(
            [
              joinPresent([item.text('releaseDate'), item.text('name'), item.text('publisher')], ' — '),
              item.text('summary'),
            ],
            '\n',
          ),
        ),
    ],
    [
      'Lingue',
      resume.list('languages').map((item) => joinPresent([item.text('language'), item.text('fluency')], ': ')),
    ],
    ['Competenze', resume.list('skills').map(renderKeywords)],
    ['Interessi', resume.list('interests').map(renderKeywords)],
    ['Referenze', resume.list('references').map((item) => item.text('reference'))],
  ];
  const text = sections
    .map(([title, entries]) => ({ title, entries: entries.filter((entry) => entry !== '') }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => joinPresent([title, entries.join('\n\n')], '\n\n'))
    .join('\n\n');
  const notes: string[] = [];
  if (resume.at('basics').text('name') !== '')
    notes.push('Nome, recapiti e foto del CV non sono stati copiati: all’analisi non servono.');
  const unknown = Object.keys(record).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0)
    notes.push(`Sezioni del file non riconosciute e non lette: ${unknown.slice(0, 10).join(', ')}.`);
  return {
    text,
    notes,
    emptyMessage: 'Il file JSON Resume non contiene esperienze, studi o competenze: incolla il testo qui.',
  };
}

function parseBounded(json: string): unknown {
  if (nestingDepth(json) > MAX_DEPTH)
    throw new Fault('unreadable_document', 'Il file JSON è annidato in modo anomalo: incolla il testo qui.');
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new Fault('unreadable_document', 'Il file JSON è danneggiato o incompleto: salvalo di nuovo e riprova.', {
      cause,
    });
  }
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  if (!keys.some((key) => ['basics', 'work', 'education', 'skills', 'volunteer'].includes(key))) {
    throw new Fault(
      'unsupported_media',
      'Il file JSON non è un CV in formato JSON Resume: usa PDF, DOCX o incolla il testo qui.',
    );
  }
  return value;
}

/** Counted before parsing, outside strings, so that depth costs no stack. */
function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{[]|[\]}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function renderExperience(item: Tree, organisation: string): string {
  const title = item.text('position') || item.text('name');
  const head = joinPresent([renderPeriod(item), title, organisation === title ? '' : organisation], ' — ');
  return joinPresent([head, item.text('description'), item.text('summary'), ...bullets(item, 'highlights')], '\n');
}

function renderEducation(item: Tree): string {
  const head = joinPresent(
    [renderPeriod(item), joinPresent([item.text('studyType'), item.text('area')], ', '), item.text('institution')],
    ' — ',
  );
  return joinPresent([head, ...bullets(item, 'courses')], '\n');
}

function renderAward(item: Tree): string {
  const issuer = item.text('issuer') || item.text('awarder');
  return joinPresent(
    [joinPresent([item.text('date'), item.text('name') || item.text('title'), issuer], ' — '), item.text('summary')],
    '\n',
  );
}

function renderKeywords(item: Tree): string {
  const keywords = item
    .list('keywords')
    .map((keyword) => keyword.text())
    .join(', ');
  return joinPresent([joinPresent([item.text('name'), item.text('level')], ', '), keywords], ': ');
}

function renderPeriod(item: Tree): string {
  const from = item.text('startDate');
  const to = item.text('endDate');
  return from === '' && to === '' ? '' : `${from || '…'} – ${to || 'in corso'}`;
}

function bullets(item: Tree, key: string): string[] {
  return item.list(key).map((line) => `- ${line.text()}`);
}
