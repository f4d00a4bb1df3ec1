import { plain, type ReportBlock, strong } from './report-blocks.ts';
import { type ReportModel, verificationCode } from './report-model.ts';
import { formatInstant } from './report-words.ts';

/** Shown on every page that rests on demonstration data. */
export const demoNotice: ReportBlock = {
  type: 'notice',
  prose: [
    strong('Dati dimostrativi. '),
    { text: 'Corsi, imprese o persone di questo rapporto sono inventati: serve solo per provare il programma.' },
  ],
};

/** What the program did and did not do, and how to contest it (AI Act, articles 26(11), 50 and 86). */
export function composeNotice(model: ReportModel): ReportBlock[] {
  const wording =
    model.drafting.mode === 'model'
      ? `Alcune frasi della bozza sono state scritte da un modello linguistico (${model.drafting.model ?? 'nome non registrato'}) e ammesse solo dopo il controllo sulle fonti citate.`
      : 'Nessun modello linguistico è stato usato: i testi della bozza sono composti da regole.';
  return [
    {
      type: 'notice',
      prose: [
        strong('Il programma propone, le persone decidono. '),
        {
          text: `Colma confronta i testi consegnati con le competenze richieste e propone righe con le loro prove. ${wording} Non dà punteggi, non mette in ordine le persone, non stima probabilità. Può sbagliare: una frase detta in altro modo può sfuggirgli.`,
        },
      ],
    },
    {
      type: 'paragraph',
      prose: plain(
        'La persona può chiedere come si è arrivati a ogni riga, farla correggere o contestarla, rivolgendosi all’ente indicato in prima pagina. La spiegazione si basa su quanto è registrato qui.',
      ),
    },
  ];
}

export function composeVerification(model: ReportModel): ReportBlock[] {
  return [
    {
      type: 'paragraph',
      prose: [
        strong(verificationCode(model.approval.digest)),
        { text: ` – impronta completa del contenuto approvato: ${model.approval.digest}` },
      ],
    },
    {
      type: 'paragraph',
      tone: 'small',
      prose: plain(
        `Documento generato il ${formatInstant(model.dates.generated)}. ${model.verificationUrl === null ? 'Il codice si verifica presso l’ente che ha rilasciato il documento.' : `Il codice si verifica su ${model.verificationUrl}`}`,
      ),
    },
  ];
}
