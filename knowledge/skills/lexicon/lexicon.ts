import { aAgricultureForestryLexicon } from './a-agriculture-forestry.ts';
import { aCareSocialLexicon } from './a-care-social.ts';
import { aConstructionStoneLexicon } from './a-construction-stone.ts';
import { aEnvironmentLexicon } from './a-environment.ts';
import { aFoodProductionLexicon } from './a-food-production.ts';
import { aFoodServiceLexicon } from './a-food-service.ts';
import { aLogisticsTransportLexicon } from './a-logistics-transport.ts';
import { aTextileLeatherLexicon } from './a-textile-leather.ts';
import { aTransversalLexicon } from './a-transversal.ts';
import { artigianatoVetroOroLexiconB } from './b-artigianato-vetro-oro.ts';
import { bancaAssicurazioniLexiconB } from './b-banca-assicurazioni.ts';
import { commercialeVenditeLexiconB } from './b-commerciale-vendite.ts';
import { contabilitaFinanzaLexiconB } from './b-contabilita-finanza.ts';
import { graficaEditoriaWebLexiconB } from './b-grafica-editoria-web.ts';
import { informaticaRetiLexiconB } from './b-informatica-reti.ts';
import { logisticaPortoLexiconB } from './b-logistica-porto.ts';
import { marketingPubblicitaLexiconB } from './b-marketing-pubblicita.ts';
import { modaCalzatureLexiconB } from './b-moda-calzature.ts';
import { produzioneImpiantiLexiconB } from './b-produzione-impianti.ts';
import { progettazioneMeccanicaLexiconB } from './b-progettazione-meccanica.ts';
import { risorseUmaneLexiconB } from './b-risorse-umane.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Every workplace activity known, in one list; the order does not matter. */
export const lexicon: LexiconEntry[] = [
  ...aAgricultureForestryLexicon,
  ...aCareSocialLexicon,
  ...aConstructionStoneLexicon,
  ...aEnvironmentLexicon,
  ...aFoodProductionLexicon,
  ...aFoodServiceLexicon,
  ...aLogisticsTransportLexicon,
  ...aTextileLeatherLexicon,
  ...aTransversalLexicon,
  ...artigianatoVetroOroLexiconB,
  ...bancaAssicurazioniLexiconB,
  ...commercialeVenditeLexiconB,
  ...contabilitaFinanzaLexiconB,
  ...graficaEditoriaWebLexiconB,
  ...informaticaRetiLexiconB,
  ...logisticaPortoLexiconB,
  ...marketingPubblicitaLexiconB,
  ...modaCalzatureLexiconB,
  ...produzioneImpiantiLexiconB,
  ...progettazioneMeccanicaLexiconB,
  ...risorseUmaneLexiconB,
];
