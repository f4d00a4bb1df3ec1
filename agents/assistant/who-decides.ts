import type { Role } from '../../db/schema/accounts.ts';
import { offer, type Part, say } from './parts.ts';
import type { Act } from './request.ts';

/**
 * The answer to a request that only a person may carry out: who can, and the page where it is done. There is no tool
 * behind any of these words.
 */
export function whoDecides(act: Act, role: Role, analysisId: string | null): Part[] {
  if (role === 'trainer')
    return [
      say(
        act === 'rank'
          ? 'Non confronto e non ordino le persone.'
          : 'Questo non lo faccio io. Le proposte su un modulo le decidi tu, una per una, nella pagina della verifica.',
      ),
      offer({ label: 'Verifiche dei moduli', href: '/verifica-modulo' }),
    ];
  const draft =
    analysisId === null
      ? { label: 'Le analisi', href: '/analisi' }
      : { label: 'Apri la bozza', href: `/analisi/${analysisId}` };
  const texts: Record<Act, string> = {
    approve: 'Non posso approvare: lo fai tu, con il tuo nome, quando ogni riga è decisa.',
    sign: 'Non firmo per nessuno. Firma chi ha la responsabilità del caso, sul documento approvato.',
    send: 'Non invio nulla. Dopo l’approvazione il rapporto si scarica dalla sua pagina e lo consegni tu.',
    decide: 'Le righe le decide una persona: accetta, modifica o respingi dalla pagina della bozza.',
    rank: 'Non ordino le persone, non do punteggi e non dico chi è più adatto. Posso mostrarti, per una persona alla volta, che cosa dice il testo e che cosa chiedere.',
    enrol: 'Non iscrivo e non prenoto. Lo fa chi segue la persona, con l’ente che tiene il corso.',
  };
  const choices = {
    approve:
      analysisId === null
        ? [draft]
        : [{ label: 'Vai all’approvazione', href: `/analisi/${analysisId}/approvazione` }, draft],
    sign: [draft],
    send: analysisId === null ? [draft] : [{ label: 'Pagina del rapporto', href: `/analisi/${analysisId}/rapporto` }],
    decide: [draft],
    rank: [draft],
    enrol: [{ label: 'Catalogo dei moduli', href: '/catalogo' }],
  } satisfies Record<Act, { label: string; href: string }[]>;
  return [say(texts[act]), offer(...choices[act])];
}
