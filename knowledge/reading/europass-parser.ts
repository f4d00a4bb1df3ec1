import { XMLParser } from 'fast-xml-parser';
import { Fault } from '../../db/fault.ts';
import { parseHtml } from './html-parser.ts';
import { MAX_DEPTH } from './limits.ts';
import type { ParsedText } from './parsed-text.ts';
import { asList, joinPresent, type Tree, treeOf } from './tree.ts';

/**
 * Europass XML version 3 (SkillsPassport) as readable sections in the person's own words. Name, contacts, birth date,
 * nationality, gender and photograph are not copied: the analysis does not need them (data minimisation).
 * @throws Fault `unreadable_document` when the XML is not well formed or carries a DOCTYPE (entity expansion)
 */
export function parseEuropass(xml: string): ParsedText {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    throw new Fault(
      'unreadable_document',
      'Il file XML contiene definizioni non ammesse (DOCTYPE): scarica di nuovo il CV da Europass.',
    );
  }
  const passport = parsePassport(xml);
  const learner = passport.at('LearnerInfo');
  const skills = learner.at('Skills');
  const sections: [string, string[]][] = [
    [
      '',
      learner
        .list('Headline')
        .map((headline) => joinPresent([headline.text('Type'), headline.text('Description')], ': ')),
    ],
    ['Esperienze di lavoro', learner.at('WorkExperienceList').list('WorkExperience').map(renderWork)],
    ['Istruzione e formazione', learner.at('EducationList').list('Education').map(renderEducation)],
    ['Lingue', renderLanguages(skills.at('Linguistic'))],
    ['Competenze', renderSkills(skills)],
    [
      'Altre informazioni',
      learner
        .at('AchievementList')
        .list('Achievement')
        .map((item) => joinPresent([item.text('Title'), prose(item.text('Description'))], ': ')),
    ],
    ['Lettera di presentazione', renderLetter(passport.at('CoverLetter'))],
  ];
  const text = sections
    .map(([title, entries]) => ({ title, entries: entries.filter((entry) => entry.trim() !== '') }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) => joinPresent([title, entries.join('\n\n')], '\n\n'))
    .join('\n\n');
  const language = passport.text('@_locale').slice(0, 2).toLowerCase();
  return { text, ...(/^[a-z]{2}$/.test(language) ? { language } : {}), notes: describeLosses(passport, learner) };
}

function parsePassport(xml: string): Tree {
  const parser = new XMLParser({
    ignoreAttributes: false,
    removeNSPrefix: true,
    parseTagValue: false,
    maxNestedTags: MAX_DEPTH,
    processEntities: true,
    htmlEntities: false,
  });
  try {
    return treeOf(parser.parse(xml, true)).at('SkillsPassport');
  } catch (cause) {
    throw new Fault(
      'unreadable_document',
      'Il file Europass XML è danneggiato o incompleto: scaricalo di nuovo e riprova.',
      { cause },
    );
  }
}

function renderWork(work: Tree): string {
  const employer = work.at('Employer');
  return joinPresent(
    [
      joinPresent([renderPeriod(work.at('Period')), work.text('Position'), employer.text('Name')], ' — '),
      employer.text('Sector') === '' ? '' : `Settore: ${employer.text('Sector')}`,
      prose(work.text('Activities')),
    ],
    '\n',
  );
}

function renderEducation(education: Tree): string {
  return joinPresent(
    [
      joinPresent(
        [renderPeriod(education.at('Period')), education.text('Title'), education.at('Organisation').text('Name')],
        ' — ',
      ),
      joinPresent([education.text('Field'), education.text('Level')], ', '),
      prose(education.text('Activities')),
    ],
    '\n',
  );
}

function renderLanguages(linguistic: Tree): string[] {
  const mother = linguistic
    .at('MotherTongueList')
    .list('MotherTongue')
    .map((tongue) => tongue.text('Description'));
  const foreign = linguistic
    .at('ForeignLanguageList')
    .list('ForeignLanguage')
    .map((tongue) => {
      const level = tongue.at('ProficiencyLevel');
      const grid: [string, string][] = [
        ['ascolto', level.text('Listening')],
        ['lettura', level.text('Reading')],
        ['interazione orale', level.text('SpokenInteraction')],
        ['produzione orale', level.text('SpokenProduction')],
        ['scrittura', level.text('Writing')],
      ];
      const levels = grid
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
      const experience = tongue
        .at('AcquiredDuring')
        .list('Experience')
        .map((item) => prose(item.text('Description')));
      return joinPresent(
        [joinPresent([tongue.text('Description'), levels], ': '), ...experience, renderCertificates(tongue)],
        '\n',
      );
    });
  return [mother.length === 0 ? '' : `Madrelingua: ${mother.join(', ')}`, ...foreign];
}

const SKILL_TITLES: [string, string][] = [
  ['Communication', 'Competenze comunicative'],
  ['Organisational', 'Competenze organizzative e gestionali'],
  ['JobRelated', 'Competenze professionali'],
  ['Computer', 'Competenze digitali'],
  ['Other', 'Altre competenze'],
];

function renderSkills(skills: Tree): string[] {
  const described = SKILL_TITLES.map(([tag, title]) => {
    const skill = skills.at(tag);
    const words = joinPresent([prose(skill.text('Description')), renderCertificates(skill)], '\n');
    return words === '' ? '' : `${title}: ${words}`;
  });
  const licences = skills
    .at('Driving')
    .at('Description')
    .list('Licence')
    .map((licence) => licence.text());
  return [...described, licences.length === 0 ? '' : `Patente di guida: ${licences.join(', ')}`];
}

function renderCertificates(skill: Tree): string {
  const titles = skill
    .at('VerifiedBy')
    .list('Certificate')
    .map((item) => joinPresent([item.text('Title'), item.text('AwardingBody'), item.at('Date').text('@_year')], ', '));
  return titles.length === 0 ? '' : `Certificati: ${titles.join('; ')}`;
}

/** Addressee and salutation name third parties and say nothing about the person's work. */
function renderLetter(letter: Tree): string[] {
  const body = letter.at('Letter').at('Body');
  return [
    letter.at('Letter').text('SubjectLine'),
    ...['Opening', 'MainBody', 'Closing'].map((part) => prose(body.text(part))),
  ];
}

function renderPeriod(period: Tree): string {
  const from = renderDate(period.at('From'));
  const to = period.text('Current') === 'true' ? 'in corso' : renderDate(period.at('To'));
  return joinPresent([from, to], ' – ');
}

/** Europass writes months and days as `--03` and `---10`. */
function renderDate(date: Tree): string {
  return joinPresent(
    [date.text('@_day').replace(/^-+/, ''), date.text('@_month').replace(/^-+/, ''), date.text('@_year')],
    '/',
  );
}

/** Free text fields hold HTML written by the Europass editor, escaped once; it writes its own indentation as `<br />` and spaces. */
function prose(field: string): string {
  return isMarkup(field) ? parseHtml(field.replace(/<br\s*\/?>\s{4,}/gi, ' ')).text : field;
}

function isMarkup(field: string): boolean {
  return /<[a-z/][^>]*>/i.test(field);
}

/** Every text of the tree; its depth is bounded by the XML parser. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function describeLosses(passport: Tree, learner: Tree): string[] {
  const notes: string[] = [];
  if (asList(learner.at('Identification').value).length > 0) {
    notes.push('Nome, recapiti, dati anagrafici e foto del CV non sono stati copiati: all’analisi non servono.');
  }
  const hidden = new Set(leaves(passport.value).flatMap((field) => (isMarkup(field) ? parseHtml(field).notes : [])));
  notes.push(...hidden);
  const attachments = passport.at('AttachmentList').list('Attachment').length;
  if (attachments > 0)
    notes.push(
      `Il file contiene ${attachments === 1 ? 'un allegato, che non è stato letto' : `${attachments} allegati, che non sono stati letti`}.`,
    );
  return notes;
}
