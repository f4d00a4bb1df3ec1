import { type Rule, rulesFrom } from './rule.ts';

const SLIDES = '000_ae3e7c8fad42ec6d.txt';
const GUIDELINES = '004_d036087bc07a2475.txt';
const PATHWAY_FIVE = 'Livelli Essenziali di Prestazioni di GOL, 5 Ricollocazione collettiva';
const NODES = 'Ulteriori punti nodali';

/** Networks, recipients, incompatibilities and who is paid for what (R-22… …R-44). */
export const NETWORK_RULES: Rule[] = [
  ...rulesFrom(SLIDES, 'in_force', [
    {
      id: 'R-22',
      statement:
        'La rete del percorso 5 ha come capofila un centro per l’impiego, o un ente accreditato insieme a un centro per l’impiego, e almeno altri due soggetti.',
      quotes: ['Capofila: CPI o ente accreditato in partenariato con CPI', 'almeno altri due soggetti tra'],
      locator: PATHWAY_FIVE,
      params: { otherMembers: 2 },
      severity: 'warn',
      scope: 'networks',
      toVerify:
        '«(almeno una)» sembra riferirsi alle istituzioni scolastiche, formative e universitarie; le linee guida le elencano soltanto.',
    },
    {
      id: 'R-24',
      statement:
        'Il progetto sta nell’accordo sindacale oppure, se manca, in un protocollo tra sindacati e Comune colpito dalla crisi.',
      quotes: ['protocollo sottoscritto fra le OOSS e l’Amministrazione Comunale'],
      locator: PATHWAY_FIVE,
      severity: 'warn',
      scope: 'networks',
      toVerify: 'La fonte non dice che cosa accade quando i Comuni sono più d’uno.',
    },
    {
      id: 'R-25',
      statement:
        'Destinatari del percorso 5 secondo la presentazione: quattro gruppi, tra cui chi lavora in aziende che prevedono esuberi.',
      quotes: ['Lavoratori occupati in aziende con previsione di esuberi'],
      locator: `${PATHWAY_FIVE}, Destinatari`,
      params: { groups: 4 },
      severity: 'warn',
      scope: 'recipients',
      toVerify:
        'È più ampia delle linee guida (R-26), che sono un allegato di un atto e prevalgono su una presentazione.',
    },
  ]),
  ...rulesFrom(GUIDELINES, 'in_force', [
    {
      id: 'R-23',
      statement:
        'La rete ha almeno tre soggetti, capofila compreso; il capofila è un centro per l’impiego o un operatore accreditato al lavoro; ne fanno parte la Provincia e il centro per l’impiego competente.',
      quotes: [
        'composta da almeno tre soggetti (incluso il capofila',
        "dovrà comprendere la Provincia e il centro dell'impiego territoriale",
      ],
      locator: 'Attivazione dei percorsi',
      params: { members: 3 },
      severity: 'warn',
      scope: 'networks',
      toVerify: 'A Milano la Città metropolitana al posto della Provincia è una deduzione.',
    },
    {
      id: 'R-26',
      statement:
        'Secondo le linee guida partecipa chi, quando aderisce, riceve un ammortizzatore in costanza di rapporto, è sospeso con integrazione straordinaria e viene da un’unità produttiva in Lombardia.',
      quotes: [
        'percettori di un ammortizzatore sociale in costanza di rapporto di lavoro',
        'unità produttive/operative ubicate in Lombardia',
        "al momento dell'adesione al progetto",
      ],
      locator: 'Beneficiari',
      severity: 'warn',
      scope: 'recipients',
      toVerify: 'La fonte non parla di residenza né di chi perde la condizione dopo l’adesione.',
    },
    {
      id: 'R-27',
      statement:
        'Chi partecipa al progetto non può seguire nello stesso tempo un’altra politica attiva pagata con risorse pubbliche.',
      quotes: [
        'non possono partecipare contemporaneamente ad un altro intervento di politica attiva',
        'prorogare gli strumenti esistenti',
      ],
      locator: 'Beneficiari',
      severity: 'warn',
      scope: 'incompatibility',
      toVerify: 'Gli esempi non sono un elenco chiuso; lo stesso documento proroga la Dote Unica Lavoro.',
    },
    {
      id: 'R-28',
      statement: 'Ogni operatore della rete può rendicontare da solo i servizi che eroga.',
      quotes: ['singolarmente la rendicontazione dei servizi che eroga'],
      locator: 'Principi e caratteristiche della misura',
      scope: 'accountability',
    },
    {
      id: 'R-42',
      statement:
        'Per il 2022 le risorse erano 10.901.148 euro (6.520.000 + 4.381.148), utilizzabili per tutto il 2023; una parte è per chi ha l’orario ridotto di oltre il 30%.',
      quotes: ["riduzione dell'orario di oltre il 30%"],
      locator: 'Fonti finanziarie',
      params: { totalEur: 10_901_148, fundEur: 6_520_000, golEur: 4_381_148, reductionAbove: 0.3 },
      scope: 'accountability',
    },
  ]),
  ...rulesFrom(SLIDES, 'in_force', [
    {
      id: 'R-29',
      statement:
        'I centri per l’impiego non rendicontano, perché i servizi sono coperti dalle spese di funzionamento; gli operatori accreditati sono pagati a costi standard.',
      quotes: [
        'non rendicontano a RL in quanto i servizi sono coperti',
        'sono remunerati a costi standard per tutti i servizi erogati',
      ],
      locator: NODES,
      scope: 'accountability',
    },
    {
      id: 'R-30',
      statement: 'Compiti e funzioni si possono dividere solo dentro la rete di partenariato.',
      quotes: ['il frazionamento di compiti e funzioni è possibile solo all’interno della rete di partenariato'],
      locator: NODES,
      severity: 'warn',
      scope: 'networks',
    },
    {
      id: 'R-31',
      statement:
        'La formazione è erogata da enti accreditati sul piano definito da chi ha fatto l’assessment, al quale l’ente risponde dell’esito.',
      quotes: ['piano formativo definito dall’operatore che ha fatto l’assessment'],
      locator: NODES,
      scope: 'training',
      toVerify: 'La fonte non dice se chi valuta possa anche formare.',
    },
    {
      id: 'R-32',
      statement:
        'L’operatore che definisce il percorso segue la persona fino al lavoro: un passaggio ad altri va reso esplicito.',
      quotes: ['lo segue fino all’inserimento lavorativo'],
      locator: NODES,
      scope: 'service',
    },
    {
      id: 'R-33',
      statement:
        'Opinione dei sindacati: se chi profila la persona è anche chi viene pagato per i servizi, c’è il rischio che scelga i casi più facili.',
      quotes: ['rischio di selezione avversa e comportamenti opportunistici'],
      locator: 'Primi punti critici segnalati dalle OO.SS.',
      status: 'opinion',
      scope: 'service',
    },
    {
      id: 'R-34',
      statement: 'Opinione dei sindacati: il contratto di somministrazione non può avere contenuto formativo.',
      quotes: ['per definizione non può avere contenuto formativo'],
      locator: 'Primi punti critici segnalati dalle OO.SS.',
      status: 'opinion',
      scope: 'training',
    },
    {
      id: 'R-43',
      statement:
        'Solo il secondo livello sottoscrive un primo patto di servizio e individua il cluster; i punti informativi di primo livello informano e orientano.',
      quotes: ['sottoscrivere un primo Patto di Servizio', 'individuare il cluster'],
      locator: 'Organizzazione della rete, livello 2',
      severity: 'warn',
      scope: 'service',
    },
    {
      id: 'R-44',
      statement:
        'I punti informativi offrono servizi tracciabili, come prenotare appuntamenti con centri per l’impiego e operatori.',
      quotes: ['prenotazione appuntamenti con CPI e Operatori'],
      locator: 'Organizzazione del livello 1: punti informativi',
      scope: 'service',
    },
  ]),
];
