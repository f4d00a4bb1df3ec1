import type { QuestionLanguage } from '../../agents/adviser/language.ts';
import ar from '../../bot/texts/ar.ftl';
import en from '../../bot/texts/en.ftl';
import es from '../../bot/texts/es.ftl';
import fr from '../../bot/texts/fr.ftl';
import it from '../../bot/texts/it.ftl';
import ro from '../../bot/texts/ro.ftl';
import uk from '../../bot/texts/uk.ftl';

/** The bot's Fluent files, bundled at deployment because a Worker has no files. */
export const bundledTexts: Record<QuestionLanguage, string> = { it, en, ro, ar, es, uk, fr };
