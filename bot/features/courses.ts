import { Composer } from 'grammy';
import type { Module } from '../../knowledge/catalogue/module.ts';
import { findProvince, lombardProvinces, provinceName } from '../../knowledge/plan/lombardy-provinces.ts';
import type { BotContext } from '../context.ts';
import type { Button, CourseFilter } from '../deps.ts';
import { bold, joinTexts, type MessageText, plain } from '../message-text.ts';
import { italian, setDirection } from '../right-to-left.ts';
import { sayDate } from '../say-date.ts';

/** What fits a telephone's screen; the rest is found by asking more precisely. */
const coursesShown = 5;
const hoursOffered = [16, 40, 80, 150];
const hoursMax = 5_000;

/** /corsi: modules of the catalogue by topic, province and hours, in one line or step by step. */
export const coursesFeature = new Composer<BotContext>();

coursesFeature.command('corsi', async (ctx) => {
  const line = ctx.match.trim();
  if (line !== '') return sayCourses(ctx, readLine(line));
  ctx.state.dialog = { kind: 'courses', step: 'topic', topic: '', province: null };
  ctx.say(ctx.t('courses-ask-topic'), {
    buttons: [[ctx.button('button-any-topic', 'courses:topic:any')], cancel(ctx)],
  });
});

coursesFeature.callbackQuery(/^courses:(topic|province|hours):(\w+)$/, async (ctx, next) => {
  const [, step, value] = ctx.match as RegExpMatchArray;
  const { dialog } = ctx.state;
  // A button of a step that is over, or of another search, must not answer this one.
  if (dialog?.kind !== 'courses' || dialog.step !== step) return next();
  await answerStep(ctx, value === 'any' ? null : value!);
});

coursesFeature.on('message:text', async (ctx, next) => {
  if (ctx.state.dialog?.kind !== 'courses' || ctx.message.text.startsWith('/')) return next();
  await answerStep(ctx, ctx.message.text.trim());
});

/** `null` is "any". */
async function answerStep(ctx: BotContext, value: string | null): Promise<void> {
  const { dialog } = ctx.state;
  if (dialog?.kind !== 'courses') return;
  if (dialog.step === 'topic') {
    ctx.state.dialog = { ...dialog, step: 'province', topic: (value ?? '').slice(0, 100) };
    return ctx.say(ctx.t('courses-ask-province'), { buttons: provinceButtons(ctx) });
  }
  if (dialog.step === 'province') {
    const province = value === null ? null : findProvince(value);
    if (value !== null && province === null)
      return ctx.say(ctx.t('courses-not-province'), { buttons: provinceButtons(ctx) });
    ctx.state.dialog = { ...dialog, step: 'hours', province };
    return ctx.say(ctx.t('courses-ask-hours'), { buttons: hoursButtons(ctx) });
  }
  const maxHours = value === null ? null : readHours(value);
  if (value !== null && maxHours === null) return ctx.say(ctx.t('courses-not-hours'), { buttons: hoursButtons(ctx) });
  await sayCourses(ctx, { topic: dialog.topic, province: dialog.province, maxHours });
}

/** "magazzino Bergamo 40": the number is hours, the province is recognised by name or letters, the rest is the topic. */
export function readLine(line: string): CourseFilter {
  const filter: CourseFilter = { topic: '', province: null, maxHours: null };
  const topic: string[] = [];
  // Longest name first, so that "Monza e Brianza" is not taken for three words.
  let rest = line;
  for (const { code, name } of lombardProvinces) {
    const found = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').exec(rest);
    if (found === null) continue;
    filter.province = code;
    rest = rest.replace(found[0], ' ');
    break;
  }
  for (const word of rest.split(/[\s,;]+/).filter((part) => part !== '')) {
    const hours = readHours(word);
    if (hours !== null && filter.maxHours === null) filter.maxHours = hours;
    else if (filter.province === null && /^[A-Z]{2}$/.test(word) && findProvince(word) !== null)
      filter.province = findProvince(word);
    else if (!/^(?:ore|ora|h|hours?|max)$/i.test(word)) topic.push(word);
  }
  return { ...filter, topic: topic.join(' ').slice(0, 100) };
}

function readHours(text: string): number | null {
  const found = /^(\d{1,4})(?:\s*(?:h|ore|ora|hours?|год\p{L}*|horas?|heures?|ساعة|ساعات|de ore))?$/iu.exec(
    text.trim(),
  );
  const hours = found === null ? 0 : Number(found[1]);
  return hours >= 1 && hours <= hoursMax ? hours : null;
}

async function sayCourses(ctx: BotContext, filter: CourseFilter): Promise<void> {
  ctx.state.dialog = null;
  const found = await ctx.deps.findModules(filter, coursesShown + 1);
  if (found.length === 0) return ctx.say(ctx.t('courses-none'));
  const shown = found.slice(0, coursesShown);
  const note = (key: string) => plain(setDirection(ctx.t(key), ctx.lang));
  ctx.say(
    joinTexts(
      [
        plain(setDirection(ctx.t('courses-found', { count: shown.length }), ctx.lang)),
        ...shown.map((module) => courseText(ctx, module)),
        ...(found.length > shown.length ? [note('courses-more')] : []),
        ...(shown.some(({ demo }) => demo) ? [note('course-demo')] : []),
        note('courses-decide'),
      ],
      '\n\n',
    ),
  );
}

function courseText(ctx: BotContext, module: Module): MessageText {
  const place = module.province === null ? ctx.t('course-online') : italian(provinceName(module.province), ctx.lang);
  const facts = [
    ctx.t('course-hours', { hours: module.hours }),
    place,
    module.start === null ? ctx.t('course-no-date') : ctx.t('course-starts', { date: sayDate(module.start, ctx.lang) }),
  ];
  if (module.costEur !== null)
    facts.push(module.costEur === 0 ? ctx.t('course-free') : ctx.t('course-cost', { euro: module.costEur }));
  return joinTexts(
    [
      bold(italian(module.title, ctx.lang)),
      plain(italian(module.provider, ctx.lang)),
      plain(setDirection(facts.join(' · '), ctx.lang)),
    ],
    '\n',
  );
}

function provinceButtons(ctx: BotContext): Button[][] {
  const provinces = lombardProvinces.map(({ code, name }) => ({ label: name, data: `courses:province:${code}` }));
  const rows = [ctx.button('button-any-province', 'courses:province:any')].map((button) => [button]);
  for (let at = 0; at < provinces.length; at += 3) rows.push(provinces.slice(at, at + 3));
  return [...rows, cancel(ctx)];
}

function hoursButtons(ctx: BotContext): Button[][] {
  const buttons = hoursOffered.map((hours) => ctx.button('button-hours', `courses:hours:${hours}`, { hours }));
  return [buttons.slice(0, 2), buttons.slice(2), [ctx.button('button-any-hours', 'courses:hours:any')], cancel(ctx)];
}

function cancel(ctx: BotContext): Button[] {
  return [ctx.button('button-cancel', 'cancel:courses')];
}
