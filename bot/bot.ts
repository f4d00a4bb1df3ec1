import { Bot } from 'grammy';
import { phrasesOf } from '../agents/adviser/phrases.ts';
import { BotContext } from './context.ts';
import type { BotDeps, ChatState, Exchange } from './deps.ts';
import { appointmentFeature } from './features/appointment.ts';
import { cancelFeature } from './features/cancel.ts';
import { coursesFeature } from './features/courses.ts';
import { eraseFeature } from './features/erase.ts';
import { helpFeature } from './features/help.ts';
import { languageFeature } from './features/language.ts';
import { officesFeature } from './features/offices.ts';
import { personFeature } from './features/person.ts';
import { privacyFeature } from './features/privacy.ts';
import { followLanguage, questionFeature } from './features/question.ts';
import { refusedContentFeature } from './features/refused-content.ts';
import { silenceFeature } from './features/silence.ts';
import { sourcesFeature } from './features/sources.ts';
import { staleButtonFeature } from './features/stale-button.ts';
import { startFeature } from './features/start.ts';
import { plain } from './message-text.ts';
import { pressedLabel } from './pressed-label.ts';
import { setDirection } from './right-to-left.ts';
import { readTexts } from './texts/texts.ts';

/** Where the Bot API is, for tests and for a server of one's own; null is Telegram's. */
export type BotOptions = { apiRoot: string | null };

/**
 * The bot: one feature a file, in the order in which they are asked. It handles one stored update at a time and sends
 * nothing itself; what it says is written with the update's end and leaves through the outbox.
 */
export function createBot(token: string, deps: BotDeps, options: BotOptions): Bot<BotContext> {
  const texts = readTexts(deps.texts);
  const bot = new Bot<BotContext>(token, {
    ContextConstructor: BotContext,
    client: options.apiRoot === null ? {} : { apiRoot: options.apiRoot },
    // Known without asking: updates are handled also while Telegram cannot be reached.
    botInfo: botInfoOf(token),
  });

  bot.use(async (ctx, next) => {
    const exchange = await deps.begin(ctx.update, (state) => pressedLabel(texts, state.lang, ctx.callbackQuery?.data));
    const state = structuredClone(exchange.state);
    ctx.deps = deps;
    ctx.texts = texts;
    ctx.exchange = exchange;
    ctx.outcome = { state, replies: [], handoff: null, erase: false };
    if (isFreeText(exchange)) followLanguage(state, exchange.incoming.text);
    await next();
    addWarnings(ctx, exchange.state);
    await deps.finish(ctx.update, ctx.outcome);
  });
  bot.use(silenceFeature);
  bot.use(refusedContentFeature);
  bot.use(startFeature, helpFeature, privacyFeature, languageFeature, eraseFeature);
  bot.use(personFeature, sourcesFeature, officesFeature);
  bot.use(coursesFeature, appointmentFeature, cancelFeature);
  bot.use(staleButtonFeature);
  bot.use(questionFeature);
  return bot;
}

function isFreeText(exchange: Exchange): exchange is Exchange & { incoming: { kind: 'text'; text: string } } {
  const { incoming, state } = exchange;
  return incoming.kind === 'text' && !incoming.text.startsWith('/') && state.dialog === null;
}

/** Before anything else is said: that a machine answers, once; and that personal data does not belong here, each time. */
function addWarnings(ctx: BotContext, before: ChatState): void {
  const { outcome, exchange } = ctx;
  const { incoming, held } = exchange;
  if (outcome.erase) return;
  const warnings: string[] = [];
  const answers = outcome.replies.length > 0 || outcome.handoff !== null;
  if (answers && !held && !before.noticed && !outcome.state.noticed) {
    warnings.push(ctx.t('notice'));
    outcome.state.noticed = true;
  }
  // Also while a person holds the conversation: what was taken out did not reach that person.
  if ('redactions' in incoming && incoming.redactions.length > 0) warnings.push(phrasesOf(ctx.lang).privacy);
  outcome.replies.unshift(...warnings.map((text) => plain(setDirection(text, ctx.lang))));
}

function botInfoOf(token: string) {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true as const,
    first_name: 'Colma',
    username: 'colma_bot',
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
