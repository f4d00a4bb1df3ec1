import { aAgricultureForestryLexicon } from './a-agriculture-forestry.ts';
import { aArtsManagementLexicon } from './a-arts-management.ts';
import { aCareSocialLexicon } from './a-care-social.ts';
import { aCloseActivitiesLexicon } from './a-close-activities.ts';
import { aConstructionStoneLexicon } from './a-construction-stone.ts';
import { aDigitalLexicon } from './a-digital.ts';
import { aEnvironmentLexicon } from './a-environment.ts';
import { aFoodProductionLexicon } from './a-food-production.ts';
import { aFoodServiceLexicon } from './a-food-service.ts';
import { aLogisticsTransportLexicon } from './a-logistics-transport.ts';
import { aManufacturingLexicon } from './a-manufacturing.ts';
import { aOfficeTradeLexicon } from './a-office-trade.ts';
import { aTextileLeatherLexicon } from './a-textile-leather.ts';
import { aTransversalLexicon } from './a-transversal.ts';
import { agricolturaAlimentareLexiconB } from './b-agricoltura-alimentare.ts';
import { ambienteCantiereSicurezzaLexiconB } from './b-ambiente-cantiere-sicurezza.ts';
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
import { qualitaLaboratorioFarmacoLexiconB } from './b-qualita-laboratorio-farmaco.ts';
import { risorseUmaneLexiconB } from './b-risorse-umane.ts';
import { socialeEducazioneLexiconB } from './b-sociale-educazione.ts';
import { spettacoloAudiovisiviLexiconB } from './b-spettacolo-audiovisivi.ts';
import { turismoEventiLexiconB } from './b-turismo-eventi.ts';
import { agricolturaBoscoLexiconC } from './c-agricoltura-bosco.ts';
import { commercioBancaLexiconC } from './c-commercio-banca.ts';
import { culturaTurismoLexiconC } from './c-cultura-turismo.ts';
import { ediliziaPietraLexiconC } from './c-edilizia-pietra.ts';
import { informaticaAmbienteLexiconC } from './c-informatica-ambiente.ts';
import { logisticaTrasportiLexiconC } from './c-logistica-trasporti.ts';
import { meccanicaElettricoLexiconC } from './c-meccanica-elettrico.ts';
import { modaLegnoCartaLexiconC } from './c-moda-legno-carta.ts';
import { ristorazioneAlimentareLexiconC } from './c-ristorazione-alimentare.ts';
import { socialePersonaLexiconC } from './c-sociale-persona.ts';
import { ufficioGestioneLexiconC } from './c-ufficio-gestione.ts';
import { ALIMENTARE_SPETTACOLO_TURISMO_TOLD } from './d-alimentare-spettacolo-turismo.ts';
import { BOSCO_OFFICINA_EDILIZIA_TOLD } from './d-bosco-officina-edilizia.ts';
import { COMMERCIO_BANCA_VENDITA_TOLD } from './d-commercio-banca-vendita.ts';
import { INFORMATICA_AMBIENTE_SOCIALE_TOLD } from './d-informatica-ambiente-sociale.ts';
import { MAGAZZINO_UFFICIO_GESTIONE_TOLD } from './d-magazzino-ufficio-gestione.ts';
import { MODA_LABORATORIO_VETRO_PIETRA_TOLD } from './d-moda-laboratorio-vetro-pietra.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { readTold } from './read-told.ts';

/** Every workplace activity known, in one list; the order does not matter. */
export const lexicon: LexiconEntry[] = [
  ...aAgricultureForestryLexicon,
  ...aArtsManagementLexicon,
  ...aCareSocialLexicon,
  ...aCloseActivitiesLexicon,
  ...aConstructionStoneLexicon,
  ...aDigitalLexicon,
  ...aEnvironmentLexicon,
  ...aFoodProductionLexicon,
  ...aFoodServiceLexicon,
  ...aLogisticsTransportLexicon,
  ...aManufacturingLexicon,
  ...aOfficeTradeLexicon,
  ...aTextileLeatherLexicon,
  ...aTransversalLexicon,
  ...agricolturaAlimentareLexiconB,
  ...ambienteCantiereSicurezzaLexiconB,
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
  ...qualitaLaboratorioFarmacoLexiconB,
  ...risorseUmaneLexiconB,
  ...socialeEducazioneLexiconB,
  ...spettacoloAudiovisiviLexiconB,
  ...turismoEventiLexiconB,
  ...agricolturaBoscoLexiconC,
  ...commercioBancaLexiconC,
  ...culturaTurismoLexiconC,
  ...ediliziaPietraLexiconC,
  ...informaticaAmbienteLexiconC,
  ...logisticaTrasportiLexiconC,
  ...meccanicaElettricoLexiconC,
  ...modaLegnoCartaLexiconC,
  ...ristorazioneAlimentareLexiconC,
  ...socialePersonaLexiconC,
  ...ufficioGestioneLexiconC,
  ...[
    ALIMENTARE_SPETTACOLO_TURISMO_TOLD,
    BOSCO_OFFICINA_EDILIZIA_TOLD,
    COMMERCIO_BANCA_VENDITA_TOLD,
    INFORMATICA_AMBIENTE_SOCIALE_TOLD,
    MAGAZZINO_UFFICIO_GESTIONE_TOLD,
    MODA_LABORATORIO_VETRO_PIETRA_TOLD,
  ].flatMap(readTold),
];
