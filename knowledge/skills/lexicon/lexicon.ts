import { aEnvironmentLexicon } from './a-environment.ts';
import { aFoodProductionLexicon } from './a-food-production.ts';
import { aFoodServiceLexicon } from './a-food-service.ts';
import { aLogisticsTransportLexicon } from './a-logistics-transport.ts';
import { aTransversalLexicon } from './a-transversal.ts';
import { bancaAssicurazioniLexiconB } from './b-banca-assicurazioni.ts';
import { commercialeVenditeLexiconB } from './b-commerciale-vendite.ts';
import { contabilitaFinanzaLexiconB } from './b-contabilita-finanza.ts';
import { graficaEditoriaWebLexiconB } from './b-grafica-editoria-web.ts';
import { informaticaRetiLexiconB } from './b-informatica-reti.ts';
import { marketingPubblicitaLexiconB } from './b-marketing-pubblicita.ts';
import { risorseUmaneLexiconB } from './b-risorse-umane.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Every workplace activity known, in one list; the order does not matter. */
export const lexicon: LexiconEntry[] = [
  ...aEnvironmentLexicon,
  ...aFoodProductionLexicon,
  ...aFoodServiceLexicon,
  ...aLogisticsTransportLexicon,
  ...aTransversalLexicon,
  ...bancaAssicurazioniLexiconB,
  ...commercialeVenditeLexiconB,
  ...contabilitaFinanzaLexiconB,
  ...graficaEditoriaWebLexiconB,
  ...informaticaRetiLexiconB,
  ...marketingPubblicitaLexiconB,
  ...risorseUmaneLexiconB,
];
