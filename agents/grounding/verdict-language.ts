import { fold } from '../../knowledge/text/italian.ts';

/**
 * Ways of speaking to the reader. The acts speak of everybody; a sentence that says "you" applies them to a person, which
 * only a person may do. Folded; Arabic and Ukrainian by their own words.
 */
const toReader: Record<string, RegExp> = {
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|vi|voi|vostr[oaie]|sei|hai|puoi|devi|avrai|sarai|potrai|dovrai|siete|avete|potete|dovete|rientri|appartieni|ricevi|riceverai|accedi|iscriviti|congratulazioni|benvenut[oaie])(?!\p{L})/u,
  en: /(?<!\p{L})(?:you|your|yours|you're|you'll|congratulations|welcome)(?!\p{L})/u,
  ro: /(?<!\p{L})(?:tu|tau|ta|tai|tale|dumneavoastra|dvs|esti|sunteti|poti|puteti|aveti|trebuie sa va|va puteti|iti|felicitari)(?!\p{L})/u,
  es: /(?<!\p{L})(?:tu|tus|ti|te|usted|ustedes|vosotros|os|eres|tienes|puedes|debes|tendras|podras|felicidades|enhorabuena)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes|vous|votre|vos|es|felicitations|bienvenue)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:ти|тебе|тобі|твій|твоя|твоє|твої|ви|вас|вам|ваш\p{L}*|можеш|можете|маєш|маєте|вітаємо)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:أنت|أنتم|انت|يمكنك|يحق لك|لك الحق|لديك|عليك|بإمكانك|تهانينا|مبروك|ستحصل|سوف تحصل|طلبك|حالتك)(?!\p{L})/u,
};

/** Words of a verdict or an approval, in every language of the service, and how the Italian acts say the same. */
const verdicts =
  /(?<!\p{L})(?:idone\p{L}+|inidone\p{L}+|ammess[oaie]|ammissibil\p{L}+|inammissibil\p{L}+|escluss?[oaie]|eleggibil\p{L}+|spetta(?:no)?|diritt[oi]|approv(?:o|iamo|at[oaie]|a|ano|azione)|accolt[oaie]|accettat[oaie]|respint[oaie]|autorizzat[oaie]|convalidat[oaie]|certificat[oaie]|assegnat[oaie]|iscritt[oaie]|eligib\p{L}+|entitled|qualif(?:y|ies|ied)|approved?|accepted|rejected|admitted|granted|enrolled|authori[sz]ed|elegibl\p{L}+|admitid\p{L}+|aprobad\p{L}+|aceptad\p{L}+|derecho|concedid\p{L}+|inscrit\p{L}*|eligibl\p{L}+|admis\p{L}*|approuv\p{L}+|accept[ee]\p{L}*|droit|accord[ee]\p{L}*|eligibil\p{L}*|admis\p{L}*|aprobat\p{L}*|acceptat\p{L}*|dreptul|indreptatit\p{L}*|схвален\p{L}*|прийнят\p{L}*|право|зарахован\p{L}*|مؤهل\p{L}*|مقبول\p{L}*|قبول\p{L}*|الحق|يحق|موافق\p{L}*|معتمد\p{L}*)(?!\p{L})/u;
const verdictsInActs =
  /(?:idone|ammess|ammissi|esclus|eleggib|spetta|diritt|approv|accol|accett|respin|autorizz|convalid|certific|assegn|iscri|beneficiar|destinatar|requisit|riconosc)/u;

export type VerdictFault = 'to_reader' | 'verdict';

/** Whether a sentence speaks to the reader, or passes a verdict that the words it rests on do not hold; null when neither. */
export function verdictIn(sentence: string, support: string, lang: string): VerdictFault | null {
  const plain = fold(sentence).replace(/[’‘`´]/g, "'");
  // A model may slip into another language than the one asked: Italian and English are always looked at.
  for (const language of new Set([lang, 'it', 'en'])) {
    if (language === 'it' && lang !== 'it') continue;
    // Folding takes marks away that are letters in Ukrainian and Arabic: both forms are looked at.
    if (toReader[language]?.test(plain) || toReader[language]?.test(sentence.toLowerCase())) return 'to_reader';
  }
  if ((verdicts.test(plain) || verdicts.test(sentence.toLowerCase())) && !verdictsInActs.test(fold(support)))
    return 'verdict';
  return null;
}
