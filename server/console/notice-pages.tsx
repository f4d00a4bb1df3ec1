import type { Context } from 'hono';
import type { Env } from '../http/env.ts';
import { page } from './layout.tsx';

/** What is processed and how. Who is responsible is for the adopting body to write: the software cannot know it. */
export function privacyPage(c: Context<Env>): Promise<Response> {
  return page(
    c,
    { title: 'Privacy' },
    <article class="console-narrow">
      <h1>Come sono trattati i dati</h1>
      <p class="console-note">
        Testo di base del programma. L’ente che lo usa deve completarlo con il titolare del trattamento, il responsabile
        della protezione dei dati, la base giuridica e i contatti: il programma non li può sapere.
      </p>
      <h2>Quali dati</h2>
      <ul>
        <li>
          Della persona in cerca di lavoro: una sigla, i testi che porta o racconta, il lavoro a cui punta, i vincoli,
          le risposte date nel colloquio, le decisioni prese sull’analisi.
        </li>
        <li>Di chi usa il programma: nome, indirizzo e-mail, ruolo, ente, e le azioni compiute, con data e ora.</li>
      </ul>
      <h2>Come sono protetti</h2>
      <ul>
        <li>
          I testi su ogni persona sono cifrati con una chiave solo sua. Cancellare la persona distrugge la chiave.
        </li>
        <li>
          Li vede solo chi è consulente nello stesso ente; ogni lettura è registrata. Il registro non contiene i testi.
        </li>
        <li>
          Le pagine non usano servizi di altri siti né strumenti di tracciamento. Ci sono solo cookie tecnici: quello
          che serve per restare collegati e, se usi la chat, quello che la ricorda per mezz’ora.
        </li>
        <li>
          Ciò che si scrive in una nuova analisi resta nella scheda del browser finché la bozza non è creata o la scheda
          non è chiusa, per non perderlo; non viene inviato altrove.
        </li>
      </ul>
      <h2 id="chat">La chat</h2>
      <p>
        Si usa senza accedere e senza dire chi sei. Nomi, codici fiscali, telefoni, indirizzi e notizie sulla salute
        riconosciuti in una domanda sono tolti prima di conservarla; il riconoscimento può sbagliare, quindi non
        scriverli. Di ogni risposta restano la domanda così ripulita, il testo e le fonti, per poterla rileggere e
        controllare; non resta l’indirizzo di chi chiede.
      </p>
      <h2 id="telegram">Il bot su Telegram</h2>
      <p>
        Vale ciò che è scritto per la chat. In più si conservano, cifrati con una chiave della sola conversazione, i
        messaggi già ripuliti e l’indirizzo della chat, che serve per rispondere; della persona resta un codice da cui
        non si risale a lei. Nome, foto, file e voce non si conservano. Il comando /cancella distrugge la chiave e
        cancella tutto; senza messaggi per sei mesi avviene da sé. Telegram tratta i messaggi secondo le sue regole.
      </p>
      <h2 id="sportello">Se chiedi una persona</h2>
      <p>
        Quando chiedi una persona, la conversazione è conservata, cifrata con una chiave solo sua, e la leggono i
        consulenti dello sportello: ogni lettura è registrata. Non serve dire chi sei né lasciare un recapito: ti
        riconosce un codice casuale nel browser, che dura sette giorni (su Telegram, la chat stessa). La puoi cancellare
        quando vuoi, dalla pagina o con /cancella: la chiave è distrutta e nulla si può più leggere. Altrimenti si
        cancella da sola sei mesi dopo l’ultimo messaggio.
      </p>
      <h2>Uso dell’intelligenza artificiale</h2>
      <p>
        Le bozze sono preparate da un sistema automatico. Nessuna decisione su una persona è presa dal programma: ogni
        riga è decisa da una persona e solo dopo può uscire un rapporto. Come funziona e che limiti ha è scritto in{' '}
        <a href="/sistema">Il sistema</a>.
      </p>
      <h2>I tuoi diritti</h2>
      <p>
        Puoi chiedere all’ente copia dei tuoi dati, la correzione, la cancellazione, una spiegazione e la revisione da
        parte di una persona.
      </p>
    </article>,
  );
}

export function accessibilityPage(c: Context<Env>): Promise<Response> {
  return page(
    c,
    { title: 'Accessibilità' },
    <article class="console-narrow">
      <h1>Accessibilità</h1>
      <p>
        La dichiarazione di accessibilità la fa l’ente che usa il programma, dopo la propria verifica, con il modello di
        AgID. Questa pagina non la sostituisce: quando c’è, l’ente mette qui il collegamento e il modo per segnalare un
        problema.
      </p>
      <p>
        Il programma è costruito con Bootstrap Italia, si usa con la tastiera e con i lettori di schermo, funziona anche
        senza script e non affida mai un significato al solo colore. Nelle pagine dell’analisi le scorciatoie da
        tastiera si possono spegnere.
      </p>
    </article>,
  );
}
