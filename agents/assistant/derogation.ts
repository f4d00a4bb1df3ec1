import type { RuleCheck } from '../../knowledge/rules/check.ts';
import { contentRoots } from '../../knowledge/text/italian.ts';
import { figuresOf } from '../grounding/italian-figures.ts';
import { plain } from './slots.ts';

/** What a motivation says and does not say, against one check. Never whether the derogation is admitted: a person decides. */
export type DerogationPoint = { found: boolean; text: string };

/** A motivation shorter than this gives no reason anybody could follow. */
const wordsMin = 8;

/**
 * Holds a motivation against the rule it departs from: does it name the limit and the figures as they are, give a reason,
 * say what the person gains and what else was weighed, and does it lean on a proposal as if it were an act. Pure.
 */
export function readMotivation(motivation: string, check: RuleCheck): DerogationPoint[] {
  const said = plain(motivation);
  const words = motivation.match(/\p{L}{2,}/gu)?.length ?? 0;
  const known = new Set(figuresOf(`${check.message} ${check.citation.quote}`));
  const foreign = [...new Set(figuresOf(motivation))].filter((figure) => !known.has(figure));
  const subject = new Set(contentRoots(`${check.message} ${check.citation.quote}`));
  const touches = contentRoots(motivation).filter((root) => subject.has(root)).length;
  const points: DerogationPoint[] = [
    touches >= 2 || figuresOf(motivation).some((figure) => known.has(figure))
      ? { found: true, text: 'Parla della regola da cui ti allontani.' }
      : { found: false, text: 'Non nomina il limite superato: scrivi quale e di quanto.' },
    /\b(?:perche|poiche|in quanto|dato che|visto che|per (?:poter|riuscire|ottenere|completare|consentire|evitare)|serve|servono|necessari\w+|occorr\w+|richied\w+|e l'unic\w+|altrimenti)\b/.test(
      said,
    ) && words >= wordsMin
      ? { found: true, text: 'Dà una ragione.' }
      : { found: false, text: 'Manca il perché: che cosa non si otterrebbe restando nel limite?' },
    /\b(?:person\w+|signor\w+|lavorator\w+|competenz\w+|obiettiv\w+|mestiere|qualific\w+|attestat\w+|patentin\w+|certificat\w+|assun\w+|inseriment\w+)\b/.test(
      said,
    )
      ? { found: true, text: 'Dice a che cosa serve per la persona.' }
      : { found: false, text: 'Non dice che cosa ne ha la persona: una competenza, un titolo, un obiettivo.' },
    /\b(?:alternativ\w+|altr[aoie] (?:soluzion\w+|modul\w+|cors\w+|piano)|non (?:esist\w+|ci sono|c'e|bast\w+|copr\w+)|unic\w+|piu brev\w+|entro il limite)\b/.test(
      said,
    )
      ? { found: true, text: 'Dice che cos’altro è stato considerato.' }
      : { found: false, text: 'Non dice se è stata guardata un’alternativa entro il limite.' },
  ];
  if (foreign.length > 0)
    points.push({
      found: false,
      text: `${foreign.length === 1 ? 'Questa cifra non è' : 'Queste cifre non sono'} né nella regola né nel piano: ${foreign.join(', ')}. Controlla.`,
    });
  if (/\b(?:propost\w+|2 luglio 2025|superament\w+ del vincolo|nuove politiche)\b/.test(said))
    points.push({
      found: false,
      text: 'Si appoggia a una proposta: non è un atto in vigore e da sola non basta.',
    });
  return points;
}
