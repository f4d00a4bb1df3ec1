/** One thing that must not leave, and where it came from. */
export type Secret = {
  kind: 'name' | 'code' | 'contact' | 'address' | 'date' | 'age' | 'document' | 'special' | 'company';
  text: string;
};
export type SyntheticCv = { text: string; secrets: Secret[]; work: string[] };

/** A small generator of numbers (mulberry32), so that the same seed gives the same CVs on every machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Written for this test: about a third are on no list of the product.
const firsts =
  `Ornella Giacomo Piervincenzo Ermengarda Fiordaliso Debora Ludovica Assia Nicolina Calogera Tarcisio Zefferino Marzia Edvige Gaudenzio Oriana
Qendresa Flutura Bujar Vjosa Ionela Crenguta Petrisor Viorel Youssra Abdelhak Rkia Mbacke Ndiaga Fatimetou Babatunde Oluwaseun Chiamaka Nnamdi Wioletta Zdzislaw
Bozhena Lyudmila Oleksandra Volodymyr Xiaoping Zhihao Meiling Harmanpreet Gurbachan Sukhjeet Shahanaz Mizanur Thilanka Chamari Rosalinda Anahi Yesenia Washington
Marisela Jhonatan Aparecida Kwaku Adjoa Selam Mihret Thuy Kenza Giulia Marco Francesca Luca Sara Andrea Paola Stefano Monica Roberto`.split(
    /\s+/,
  );
const lasts =
  `Brambillaschi Pedrazzoli Cattaneo Scaramuzza Tagliaferri Zanardelli Quarenghi Locatelli Bonomelli Ghirardelli Mangiagalli Invernizzi Cortinovis Facchinetti
Hoxhaj Gjoka Dervishi Popescu Ungureanu Cojocaru Benkirane ElMansouri Ouedraogo Diallo Adeyemi Okonkwo Kowalczyk Wisniewska Tkachenko Shevchuk Zhang Huang Dhillon Sandhu
Chowdhury Perera Quispe Huamani Zambrano Nascimento Mensah Gebremedhin Nguyen Lopresti Cusimano Esposito Marchegiani Sanna Piras Melis Cocco`.split(
    /\s+/,
  );
const towns = [
  'Treviglio',
  'Caravaggio',
  'Romano di Lombardia',
  'Vimercate',
  'Codogno',
  'Suzzara',
  'Clusone',
  'Tirano',
  'Gallarate',
  'Abbiategrasso',
];
const streets = [
  'via Garibaldi',
  'Via XX Settembre',
  'piazza della Libertà',
  'viale dei Tigli',
  "Via dell'Artigianato",
  'Corso Matteotti',
  'vicolo San Rocco',
  'Via Aldo Moro',
  'V.le Europa',
  'P.zza Cavour',
];
const companies = [
  'Meccanica Orobica S.r.l.',
  'Tessitura Valserio S.p.A.',
  'F.lli Bonetti snc',
  'Soc. Coop. Il Girasole',
  'Panificio Ghezzi',
  'LogiNord Srl',
  'Ristorante Da Piero',
  'Officine Carminati S.a.s.',
];
const monthNames =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');

/** Every one holds the word that must disappear in brackets. */
const specials = [
  'Sono [invalida] civile al 67%',
  'Iscritto alla [legge 68/99] dal 2019',
  'Appartengo alle [categorie protette]',
  'Ho la diagnosi di [sclerosi] multipla',
  'Soffro di [depressione] da due anni',
  'Sono [incinta] al quinto mese',
  'Tesserato [CGIL] dal 2015',
  'Sono [musulmana] e porto il velo',
  'Sono [richiedente asilo] dal 2021',
  'Ho la protezione [sussidiaria]',
  'Ho scontato due anni di [carcere] a Bollate',
  'Sono in [affidamento in prova] fino a maggio',
  'Sono [omosessuale] e vivo con il mio compagno',
  'Sono seguito dai [servizi sociali] del comune',
  'Sono in cura al [SerD] di zona',
  'Ho il [permesso di soggiorno] per motivi umanitari',
  'Ho avuto un [infarto] nel 2018',
  'Sono di [etnia] rom',
  'Percepisco il [reddito di cittadinanza]',
  'Ho la [104] per il ginocchio, L. 104/92',
  'Sono [testimone di Geova]',
  'Ho problemi di [salute] alla schiena',
  'Sono [diabetica]',
  'Sono [ipovedente] da un occhio',
  'Sono vittima di [violenza domestica]',
];

/** Work, in words that say nothing of who did it: they must survive. */
const works = [
  'scaricavo i bancali con il muletto e controllavo la bolla di consegna',
  'preparavo gli antipasti e tenevo pulita la postazione di cucina',
  'montavo quadri elettrici seguendo lo schema',
  'rispondevo al telefono e inserivo gli ordini a computer',
  'pulivo le camere, rifacevo i letti e contavo la biancheria',
  'accompagnavo gli ospiti al bagno e li aiutavo a vestirsi',
  'potavo le siepi e curavo i prati dei condomini',
  'cucivo le fodere con la macchina lineare',
  'facevo le registrazioni di prima nota e i solleciti',
  'posavo le piastrelle e facevo le fughe',
  'saldavo a filo le strutture in ferro',
  'servivo ai tavoli e facevo il conto alla cassa',
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function syntheticCvs(count: number, seed: number): SyntheticCv[] {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const digits = (n: number) => Array.from({ length: n }, () => Math.floor(next() * 10)).join('');
  const letter = () => letters.charAt(Math.floor(next() * 26));
  return Array.from({ length: count }, (_, n) => {
    const secrets: Secret[] = [];
    const keep = (kind: Secret['kind'], text: string, ...parts: string[]) => {
      for (const part of parts.length > 0 ? parts : [text]) secrets.push({ kind, text: part });
      return text;
    };
    const first = pick(firsts);
    const last = pick(lasts);
    const other = `${pick(firsts)} ${pick(lasts)}`;
    const age = 19 + Math.floor(next() * 44);
    const birth = { day: 1 + Math.floor(next() * 28), month: 1 + Math.floor(next() * 12), year: 2026 - age };
    const fiscal = `${letter()}${letter()}${letter()}${letter()}${letter()}${letter()}${String(birth.year % 100).padStart(2, '0')}${pick([...'ABCDEHLMPRST'])}${String(birth.day).padStart(2, '0')}${letter()}${digits(3)}${letter()}`;
    const phone = pick([
      `3${pick(['2', '3', '4', '8'])}${digits(1)} ${digits(7)}`,
      `+39 3${digits(2)} ${digits(3)} ${digits(4)}`,
      `0${digits(2)}/${digits(6)}`,
      `3${digits(2)}.${digits(3)}.${digits(4)}`,
      `3${digits(9)}`,
      `02 ${digits(4)} ${digits(4)}`,
    ]);
    const mail =
      `${first}.${last}${digits(2)}@${pick(['esempio.it', 'posta.example.com', 'libero.test'])}`.toLowerCase();
    const day = pick([
      `${String(birth.day).padStart(2, '0')}/${String(birth.month).padStart(2, '0')}/${birth.year}`,
      `${birth.day}.${birth.month}.${birth.year}`,
      `${birth.day} ${monthNames[birth.month - 1]} ${birth.year}`,
      `${birth.year}-${String(birth.month).padStart(2, '0')}-${String(birth.day).padStart(2, '0')}`,
    ]);
    const street = `${pick(streets)} ${1 + Math.floor(next() * 90)}${pick(['', '/A', ' bis'])}`;
    const town = pick(towns);
    const iban = `IT${digits(2)}${letter()}${digits(10)}${digits(12)}`;
    const document = pick([
      `CA${digits(5)}${letter()}${letter()}`,
      `AX ${digits(7)}`,
      `U1${digits(7)}${letter()}`,
      `YA${digits(7)}`,
    ]);
    const company = pick(companies);
    const special = pick(specials);
    const [before = '', hidden = '', after = ''] = special.split(/[[\]]/);
    const work = [pick(works), pick(works)];
    const name = (text: string) => keep('name', text, ...text.split(' ').filter((part) => part.length > 2));
    const written = (text: string) => keep('address', text, text.split(/\s+/).slice(1).join(' '));
    const opening = [
      () =>
        `Mi chiamo ${name(`${first} ${last}`)}, ho ${keep('age', `${age} anni`)} e abito in ${written(street)} a ${keep('address', town)}.`,
      () =>
        `CURRICULUM VITAE\n${name(`${first} ${last}`)}\nNato a ${keep('address', town)} il ${keep('date', day)}\nResidenza: ${written(street)}, ${keep('address', digits(5))} ${keep('address', town)} (BG)`,
      () =>
        `Nome e cognome: ${name(`${first} ${last}`)}\nData di nascita: ${keep('date', day)}\nIndirizzo: ${written(street)}\nEtà: ${keep('age', `${age}`)}`,
      () => `Colloquio con ${name(first)}, ${keep('age', `${age} anni`)}. Vive a ${keep('address', town)}.`,
      () =>
        `COGNOME ${keep('name', last.toUpperCase())} NOME ${keep('name', first.toUpperCase())}\nnata il ${keep('date', day)}`,
      () =>
        `mi chiamo ${keep('name', `${first} ${last}`.toLowerCase(), first.toLowerCase(), last.toLowerCase())}, ho ${keep('age', `${age} anni`)}, sto a ${town.toLowerCase()}.`,
      () => `La sig.ra ${name(last)}, ${keep('age', `${age}enne`)}, si presenta allo sportello.`,
    ][n % 7] as () => string;
    const lines = [
      opening(),
      n % 2 === 0 ? `C.F. ${keep('code', fiscal)}` : `codice fiscale: ${keep('code', fiscal.toLowerCase())}`,
      `${pick(['Tel.', 'cell', 'Telefono:', 'Recapito'])} ${keep('contact', phone)} - ${pick(['e-mail', 'mail:', 'Email'])} ${keep('contact', mail)}`,
      ...(n % 3 === 0 ? [`IBAN ${keep('code', iban)}`] : []),
      ...(n % 3 === 1 ? [`Carta d'identità n. ${keep('document', document)}`] : []),
      ...(n % 4 === 0
        ? [`Profilo: https://www.linkedin.com/in/${keep('contact', `${first}-${last}-${digits(4)}`.toLowerCase())}`]
        : []),
      ...(n % 5 === 0 ? [`P.IVA ${keep('code', digits(11))}`] : []),
      `${before}${keep('special', hidden)}${after}.`,
      `${2005 + (n % 9)}-${2015 + (n % 9)} ${pick(['presso', 'alla'])} ${keep('company', company, ...company.split(' ').filter((word) => /^[A-Z][a-zA-Z]{4,}$/.test(word) && !/Meccanica|Tessitura|Panificio|Ristorante|Officine/.test(word)))}: ${work[0]}.`,
      `Per sei anni ${work[1]}.`,
      ...(n % 2 === 1 ? [`Referenze: ${name(other)}, capo reparto.`] : []),
      'Autorizzo il trattamento dei dati personali.',
      ...(n % 3 === 2 ? [`In fede, ${name(`${first} ${last}`)}`] : []),
    ];
    return { text: lines.join('\n'), secrets, work };
  });
}
