/** More ways people ask about the region's proposal of 2025: by fact of `../proposal-facts.ts`, then by language, ` / ` between them. */
export const PROPOSAL_WAYS = `
= n_author
it di chi è la presentazione del 2025? / quando e dove l'hanno presentato il nuovo modello? / chi e Paolo Mora / ho visto un video di un dirigente regionale a luglio, chi era? / le slide sul futuro dei servizi chi le ha fatte, un politico o un tecnico? / DG istruzione formazione lavoro: chi ha firmato le slide / chi era quel sigonre che parlava alla regione a inizio estate 2025? / Chi firma le slide del nuovo modello? / Presentazione 2025: autore e data / Voglio attribuire correttamente le slide sul nuovo modello: relatore, struttura e giorno / Citazione bibliografica del documento di luglio, luogo compreso / È una presentazione di giunta o di un dirigente? / slide PAL lombarde – quando sono state illustrate? / Paolo Mora chi è? ha fatto lui le slide?
en Who gave the July 2025 presentation, and where?
es De quién es la presentación de 2025
fr qui a fait la présentation de juillet 2025 ?
ro Cine a făcut prezentarea din 2 iulie 2025?
uk Хто зробив презентацію від 2 липня 2025 року?
ar من صاحب عرض يوليو 2025 وأين؟
= n_purpose
it a cosa servono le politiche attive? / ma alla fine sta roba è per aiutare le imprese o la povera gente? / pensano anche ai più deboli o solo a far crescere il pil? / scopo politihce attive vulneabili / perché il pubblico si mette a spendere per farci trovare lavoro? / occupazione, sviluppo e inclusione... è questo il senso? / ma tutto sto spendere per chi e a spasso, che senso ha? aiuta i poveracci o i padroni? / A che servono le politiche attive secondo la Regione? / Perché spendere soldi pubblici in politiche del lavoro: quali tre scopi vengono indicati, e con attenzione a chi? / Inclusione e crescita economica rientrano fra gli scopi delle politiche del lavoro? / Nel discorso introduttivo voglio citare perché si fanno politiche attive / Gruppi vulnerabili: che posto hanno nelle finalità dichiarate / Mi chiedono se l'obiettivo sia far lavorare la gente e basta: come lo formula la DG? / a che servono le politiche attive?
en what are active policies meant to do?
es ¿Para qué sirven las políticas activas?
fr A quoi servent les politiques actives du travail ?
ro la ce folosesc politicile active?
uk Навіщо потрібна активна політика праці?
ar ما هدف السياسات النشيطة للتشغيل؟
= n_review
it perche vogliono cambiare i servizi per il lavoro? / Il mercato del lavoro richiede una revisione dei servizi? / non andava bene com'era prima? cosa li spinge a rifare tutto / tutto cambia la fuori e gli uffici sono fermi agli anni 80, se ne rendnoo conto? / revisione dei servizi e nuove tendenze / cambiano x i cittadini o per le ditte? / amettono che il sistema va rivisto si o no / Perché rivedere i servizi al lavoro? / Serve davvero una riforma? cosa la motiva / Un operatore brontola: «perché cambiare ciò che funziona?». Che ragione dà la Direzione? / Da cosa nasce l'esigenza di ripensare gli sportelli / I servizi attuali sono giudicati da aggiornare: alla luce di che cosa? / Il cambiamento è chiesto dal mercato o dalla politica? / perché la Regione dice che bisogna rivedere i servizi per il lavoro?
en Why do job services need rethinking?
es Por que hay que revisar los servicios de empleo
fr Pourquoi revoir les services pour l'emploi ?
ro De ce trebuie regândite serviciile pentru muncă?
uk Чому вважають, що послуги зайнятості треба переглянути?
ar لماذا يجب مراجعة خدمات العمل
= n_demography
it è vero che siamo sempre di meno e sempre piu vecchi? / le dinamiche demografiche sono una sfida per il lavoro? / nascono pochi bambini, cosa c'entra col collocamento? / ho 62 anni e mi dicono che servira chi e anziano perche mancano giovani. la regione lo dice? / calo della popolazione e popolazione attiva / la popolazione attiva cresce o cala in lombardia secondo le slide? / non si trovano lavoratori perché la gente invecchia? / Calo demografico: citato tra le sfide? / invecchiamento popolazione attiva in Lombardia, che dicono le slide / La forza lavoro cresce o diminuisce? / Perché è difficile reperire persone attivabili? / Fra le sfide c'è la questione delle nascite e dell'età dei lavoratori? / Le nostre imprese non trovano gente: la Regione lo collega all'età e al numero dei residenti? / l'invecchiamento è visto come un problema?
en The population is getting older and smaller: is that seen as a challenge?
es La población envejece y disminuye, la Región lo ve como un reto
fr Le vieillissement et la baisse de la population, c'est un défi cité ?
ro Îmbătrânirea populației e văzută ca o provocare?
uk Люди старіють, молоді мало. Чи визнає область це викликом?
ar هل يعتبرون شيخوخة السكان وتراجعهم تحدياً؟
= n_ai
it la regione vede l'intelligenza artificiale come una sfida? / sono impiegata in contabilita, con chatgpt mi sostituiscono? ne parano? / Innovazione digitale: effeti dirompenti di che tipo? / i robot e gli algoritmi, in quei documenti li nominano o fanno finta di niente? / al tg parlano sempre di macchine ke scrivono da sole, i nostri uffici ci pensano / ia tra le sfide del merato del lavoro / mio fgilio fa il grafico e ha paura della tecnologia nuova, tra i problemi lo mettono / IA e mercato del lavoro: la DG la vede come una sfida? / digitale dirompente: dove compare / L'automazione intelligente è menzionata solo come aiuto o pure come problema? / Sindacato: la Regione riconosce l'impatto degli algoritmi sull'occupazione? / Ai nostri iscritti preoccupa ChatGPT: la Direzione lavoro mette il tema fra i problemi da affrontare? / quali effetti vengono attribuiti alla rivoluzione tecnologica in corso / l'intelligenza artificiale nelle slide è vista come opportunità o tra le sfide?
en Will robots and AI take our jobs? What does the Region say about it / Does the Region mention artificial intelligence among the challenges?
es la inteligencia artificial me preocupa: ¿la Región la menciona? / ¿Dice la Región que los robots nos quitan el trabajo?
fr L'intelligence artificielle est-elle citée comme un défi ? / Les machines vont nous prendre le boulot, la Region en parle ?
ro Inteligența artificială e pomenită printre provocări / Robotii ne iau locul? ce zice regiunea
uk Чи згадується штучний інтелект серед викликів? / Чи заберуть наші місця роботи зі штучним інтелектом? Що про це каже область?
ar هل يُذكر الذكاء الاصطناعي بين التحديات؟ / هل ستأخذ الآلات عملنا؟ وهل يتكلم الإقليم عن ذلك؟
= n_crisis
it le crisi delle fabbrice sono tra le sfide indicate? / chiudono stabilimenti dappertutto, lo considerano un problema nelle slide? / crisi da riposizoinamento che vuol dire / l'auto elettrica sta ammazzando il nostro indotto, la regione parla di queste trasformazioni? / instabilità e sistmea produttivo nelle sfide / tutta sta instabilita nelle industrie la vedono o no? / l indotto dell'auto sta morendo, almeno se ne sono accorti in regione? / Crisi da riposizionamento: che cosa si intende segnalare? / Tra le sfide si parla di aziende che cambiano assetto? / instabilità – menzionata? / Le ristrutturazioni industriali sono riconosciute come un problema di contesto? / La trasformazione del tessuto produttivo ha conseguenze negative secondo la Regione? / Le filiere che si riconvertono lasciano a terra persone: la presentazione lo riconosce tra i problemi? / le crisi industriali sono tra le sfide?
en Are company crises of the production system among the challenges?
es ¿Las crisis de las empresas están entre los desafíos?
fr Les crises des entreprises sont-elles parmi les défis ?
ro Crizele firmelor sunt printre provocări?
uk Чи названо серед викликів кризи підприємств і нестабільність?
ar هل أزمات المنظومة الإنتاجية من التحديات؟
= n_uncertainty
it le imprese non sanno dove andranno tra un anno, lo dice anche la regione? / Incertezza economica: come pesa sulle imprese? / il capo mi fa contratti di un mese perché dice che non può programmare. è un problema riconosciuto? / perché le aziende non fanno piani a lungo termine / incapacita di programmare delle imprese / nessuno ti assume fisso perchè non sanno cosa succede domani... è tra le difficoltà segnalate? / si vive alla giornata anche nelle ditte, ne tengono conto? / Le aziende sanno pianificare a lungo? / Incertezza: la sfida riguarda anche la programmazione delle imprese / orizzonte breve dei piani aziendali: rilevato dalla DG? / HR: ci rimproverano di non saper fare previsioni? / Perché è difficile anticipare i fabbisogni professionali? / Chiediamo alle ditte i fabbisogni a tre anni e non rispondono: è un limite già riconosciuto dalla Regione? / anche la Regione dice che le imprese non sanno programmare?
en Do firms manage to plan long-term nowadays?
es ¿Las empresas hoy pueden planear a largo plazo?
fr Les entreprises arrivent-elles à prévoir à long terme ?
ro Firmele pot face planuri pe termen lung?
uk Чи вміють сьогодні підприємства планувати на багато років уперед?
ar هل تستطيع الشركات التخطيط على المدى الطويل؟
= n_multi
it non ho solo bisogno di lavoro ma anche di casa... cioe salute, bus, asilo. Ne tengono conto / Fabbisogni multidimensionali quali sono? / lavoreeri ma non ho mezzi per arrivarci, lo vedono come un problema? / sto male e non riesco a fare turni, guradano anche la salute? / i guai arrivano tutti insieme, la regione ragiona solo sul posto o sull'insieme? / tra le sfide c'è rispondere a bisogni diversi nello stesso tempo? / mi manca la macchina, sto male e non so a chi lasciare i bimbi: lo capiscono che non è solo questione di trovare un posto? / Fabbisogni multidimensionali: quali ambiti? / Un disoccupato senza patente e con problemi di salute: il modello ne tiene conto come sfida? / trasporti e casa: le slide parlano di welfare e mobilità? / Il bisogno non è solo il lavoro: dove lo riconoscono / Chi cerca lavoro ha spesso anche problemi di cura, spostamento, studio: lo scenario 2025 ne tiene conto? / Assistente sociale: la Regione ammette che servono risposte su più piani? / salute e trasporti c'entrano con le politiche del lavoro?
en Beyond work, which needs do people have: health, mobility, welfare? / I need childcare and transport, not only a job. Do they see that
es Además del trabajo, necesito salud y transporte: ¿lo toman en cuenta? / ¿De qué necesidades multidimensionales habla?
fr À part le travail, santé, mobilité : quels besoins sont cités / J'ai aussi besoin de logement et transport, y pense-t-on ?
ro pe lângă muncă am nevoie de transport și sănătate, se ține cont? / Care sunt nevoile multidimensionale pomenite ca provocare: locuri de munca, sanatate, transport
uk мені потрібна не лише робота, а й здоров'я, транспорт: враховують / Які багатовимірні потреби людей названо: праця, здоров'я, транспорт?
ar أحتاج أيضاً إلى الصحة والنقل وليس العمل فقط، هل يُؤخذ بالحسبان؟ / ما الحاجات المتعددة الأبعاد التي يذكرها العرض: العمل والصحة والنقل؟
= n_challenges_all
it quali sono tutte le sfide elencate nel 2025? / mi fai la lista dei problemi che vede la regione per il lavoro nei prossimi anni? / cosa preoccupa di più la direzione lavoro, in generale? / Elenco sfide del mercato del lavoro lombardo / quante e quali difficoltà ci sono davanti, dalla demografia in poi? / di cosa hanno paura ai piani alti per l'ocupazione? / per una tesina: le sfide che giustificano il nuovo modello, tutte / Cosa sta mettendo in crisi i servizi per il lavoro secondo la Direzione, preso tutto insieme? / Quante e quali criticità di scenario indica la DG nel 2025? / Intro per un bando: mi servono tutti i fattori di cambiamento in blocco / sfide: demografia, digitale e poi? / La transizione ecologica è tra le sfide? quali sono quelle citate / Riassunto del contesto che motiva il nuovo modello / quali sono le sfide di cui parla la slide?
en What challenges does the 2025 presentation list?
es ¿Cuáles son los desafíos que menciona la presentación?
fr Quels défis du marché du travail la présentation de 2025 énumère-t-elle ?
ro Ce provocări sunt enumerate în prezentarea din 2025?
uk які виклики ринку праці перелічує презентація 2025 року?
ar ما التحديات التي يعددها عرض 2025 حول سوق العمل؟
= n_variation
it perché il numero di persone in dote va su e giù? / un anno tanti e un anno pochi, come mai? / il covid ha inciso sui numeri delle doti? / apertura e ripubblicazione avvisi variazione / ci sono periodi che la dote è chiusa e non si può entrare, influisce sui dati? / grafico ballerino degli utenti: quali motivi danno? / un anno ne aiutate tanti e l'anno dopo pochi: è colpa del covid o vostra? / Perché i numeri delle doti vanno su e giù? / Oscillazioni nel tempo delle persone in politica attiva: cause / pandemia e avvisi: effetto sui volumi / Un calo in un anno significa meno domanda o ci sono altre spiegazioni? / La periodicità dei bandi incide sul conteggio? / Nel nostro grafico c'è un crollo e poi un picco: dipende dall'economia o dal calendario degli avvisi?
en Why has the number of people in the Dote gone up and down
es ¿Por qué ha variado la gente en las dotes?
fr Pourquoi le nombre de personnes en Dote a-t-il varie ?
ro De ce a variat numărul de persoane cu Dote?
uk Чому змінювалася кількість людей у Dote?
ar لماذا تغيّر عدد الأشخاص في Dote؟
= n_growth
it con GOL sn aumentate le persone aiutate / Si prevede ulteriore crescita? / dal 2022 in poi c'e piu gente presa in craico o meno / è per questo che gli uffici sono intasati? ci sono molti più utenti di prima? / preché chiedono a tutti di fare uno sforzo in più / come mai c'è sempre più fila da voi negli ultimi tre anni? / e in futuro ci sara ancora piu ressa agli sportelli? che chiedete a chi ci lavora / Dal 2022 le persone servite sono aumentate? / trend GOL: crescita attesa anche in futuro? / Perché la Regione chiede a tutti di fare di più? / Mi date i valori del grafico sulle prese in carico? / L'avvio del programma ha inciso sui volumi? in che direzione / Giornalista: posso scrivere che la platea è cresciuta, e con quale cifra? / le persone in politica attiva sono aumentate con gol?
en Since GOL began, are more people in active policies?
es ¿Ha crecido la gente en política activa desde GOL?
fr depuis GOL, y a-t-il plus de monde dans les politiques ?
ro De când a pornit GOL, sunt mai multe persoane în politici active?
uk Чи зросла кількість людей з початку GOL
ar هل زاد عدد الناس منذ انطلاق GOL؟
= n_data_date
it i dati a qunado sono aggiornati? / Perché i numeri del 2022 non contano? / vedo una barra piccola per il primo anno, e andata male / 31 maggio 2025: è l'ultimo aggiornamento? / i numeri che citate sono freschi o vecchi di anni / nel 2022 hanno cominciato a metà anno? / e corretto confrontare il 2022 con il 2023 o si fa una figuraccia / Aggiornamento dei dati nelle slide 2025? / Perché non confrontare il 2022 con gli altri anni? / In un confronto annuale il primo istogramma è bassissimo: c'è una spiegazione tecnica? / Quando è partito GOL in Lombardia, visto che il primo anno è monco? / I volumi arrivano a fine 2024 o oltre? / Un consigliere usa il 2022 per dire che si faceva poco: dove sbaglia? / i dati sulle doti a che data sono aggiornati?
en What date are the numbers updated to, and why is 2022 not representative?
es ¿A qué fecha son los datos? ¿por qué 2022 no vale?
fr À quelle date sont les données ? pourquoi 2022 ne compte pas
ro La ce dată sunt datele și de ce 2022 nu e reprezentativ?
uk на яку дату дані і чому 2022 рік не показовий?
ar حتى أي تاريخ تحدّثت المعطيات ولماذا لا تمثل سنة 2022؟
= n_demand
it i corsi nel nuovo modello li decide chi, le imprese? / Formazione indirizzata dalla domanda, che significa? / basta coi corsi che non servono a niente, cambia qualsoa? / insegneranno solo quello che le ditte chiedono? / esiti occupazionali qualificati e formazione / finanziano solo le lezioni dopo cui si trova un posto? / ho fatto tre corsi e sono ancora a casa: in futuro guardano se dopo uno lavora? / Formazione guidata da cosa nel nuovo modello? / esiti occupazionali qualificati per target: in che contesto / Un corso si finanzierà perché lo chiedono le ditte o per altro? / Criterio con cui si vuole indirizzare l'offerta dei corsi / Come ente formativo dovremo guardare alle richieste aziendali o ai risultati? / Finora i corsi li proponevano gli enti: nel modello futuro che cosa orienterebbe la scelta? / chi indirizzerà la formazione nel nuovo modello?
en in the proposed model, who drives training: companies' needs?
es ¿La formación del nuevo modelo sigue lo que piden las empresas?
fr la formation proposee suit-elle la demande des entreprises ?
ro În modelul propus, cursurile se fac după ce cer firmele?
uk Чи навчання за новою моделлю йде від потреб підприємств?
ar هل التدريب المقترح حسب طلب الشركات؟
= n_ecosystem
it ecosistema digitale cosa vuol dire? / faranno parlare tra loro i vari siti? io ho cinque password / tutto on line anche questo? e chi non ha il computer... / integrazione dei sistemi proposta / un domani potrò fare tutte le pratiche da casa collegandomi a un posto solo? / come pesnano di realizzare l'ecosistema digitale / un domani basterà un solo sito o dovrò ancora portare fogli in giro? / Ecosistema digitale: come si farebbe? / Integrazione tra piattaforme: prevista nella proposta? / più digitalizzazione dei servizi: dove è detto / Le nostre banche dati dialogheranno? con quale idea di fondo / Da che cosa sarebbe costituito l'ambiente digitale prospettato / Oggi reinseriamo gli stessi dati in tre portali: la proposta lascia sperare qualcosa? / cos'è l'ecosistema digitale di cui si parla?
en How would the digital ecosystem come about?
es ¿De qué manera quiere la Región montar el ecosistema digital?
fr Comment se réaliserait l'écosystème numérique ?
ro Cum vrea regiunea să facă ecosistemul digital, legând sistemele între ele?
uk Як збираються створити цифрову екосистему?
ar كيف يُراد تحقيق المنظومة الرقمية، بربط الأنظمة؟
= n_payments
it gli enti lamentano che li pagano tardi, cambierà? / Più velocità nei pagamenti: come? / il mio ente non parte col corso perché aspetta i soldi. hanno in mente di sveltire? / smeplificazione di rendicontazione e SAL / useranno l'IA anche per le scartoffie? / meno burocrazia per i rimborsi, è nella proposta? / perchè ci mettono secoli a liquidare? vogliono rimediare / Rimborsi lenti: la riforma li affronta? / SAL e rendicontazione: semplificati? / L'IA può accelerare i pagamenti agli enti? / Aspettiamo mesi per incassare, cosa si propone? / La burocrazia degli stati di avanzamento ci soffoca: la Regione pensa di alleggerirla? / Su quali leve si vuole agire per liquidare prima gli operatori? / ci pagheranno più in fretta? cosa propone la Regione
en Operators wait ages for payment. Does the proposal speed it up?
es ¿La propuesta acelera los pagos a los operadores?
fr Nous attendons nos remboursements des mois : la proposition de 2025 accélère-t-elle les paiements ?
ro Operatorii așteaptă banii cu lunile. Propunerea face plățile mai rapide?
uk Оператори довго чекають грошей. Чи пропозиція пришвидшить виплати?
ar المشغّلون ينتظرون أموالهم، هل يسرّع الاقتراح عملية الدفع؟
= n_after_job
it mi seguono anche dopo ke ho trovato lavoro? / e se poi il nuovo lavoro va male chi mi aiuta? / l'operatore ha qualche responsabilità dopo avermi piazzato? / approccio integrato ai servizi / le prime settimane in un posto nuovo sono dure, ci sarà ancora qualcuno con me in futuro? / trovato il posto, mi salutano e ciao? / ho paura di mollare dopo un mese, in futuro ci sarà acnora uno che mi tiene per mano / Accompagnamento post assunzione: proposto? / Chi segue la persona quando ha già firmato il contratto? / operatore responsabilizzato fino a dopo l'inserimento / Nel modello 2025 il tutor finisce con il placement? / Se la persona è assunta e dopo un mese vacilla, nel nuovo disegno c'è ancora qualcuno che la segue? / Che cosa cambierebbe per l'accreditato una volta collocato l'utente / una volta assunto mi seguono ancora?
en Once I've found work, does anyone still support me? / Does help stop on the day I'm hired?
es Cuando ya consigo empleo, ¿me siguen ayudando? / ¿El acompañamiento termina el día de la contratación?
fr Après avoir trouvé un emploi, suis-je encore accompagné ? / Je viens d'être embauché, l'accompagnement de l'opérateur s'arrête-t-il là ?
ro după ce mă angajez, mă mai ajută cineva? / Insotirea operatorului se opreste in ziua angajarii sau continua?
uk коли я знайду роботу, хтось далі підтримує / мене щойно взяли на роботу. Чи в той самий день припиняється супровід?
ar بعد أن أجد عملاً، هل يستمرون في مساعدتي؟ / وجدت عملاً اليوم، هل تتوقف المرافقة هنا أم تستمر؟
= n_pal
it percorso di PAL personalizzato, cosa significa? / nel nuovo modello il percorso va bene a me o all'azienda? / PAL vuol dire politica attiva? sara su misura? / farò un'esperienza che serve davvero sia a me che alla ditta? / proposta pal fabbisogno ipmresa e persna / non vorrei fare uno stage inutile, l'idea nuova tiene conto di entrmabi / esperienza funzioanle: per chi / PAL personalizzata: a vantaggio di chi? / Nella proposta l'esperienza serve alla ditta o all'individuo? / Nel modello futuro il tirocinio o l'esperienza deve giovare al datore, al candidato o a entrambi? / La politica attiva del futuro sarà standard o cucita sulla persona? / A quali due bisogni deve essere funzionale l'esperienza proposta? / personalizzazione 2025: in che termini / il percorso sarà personalizzato anche per l'impresa?
en Would active policy be tailored to me and to the firm? / What would a personalised PAL path be useful for, for the company and for me?
es el recorrido de PAL seria a medida / Un recorrido de politicas activas pensado para mi y para la empresa, eso esta en la propuesta
fr Le parcours de PAL serait-il personnalisé ? / Un parcours PAL sur mesure, utile à l'entreprise et à la personne : est-ce dans la proposition ?
ro Traseul PAL ar fi personalizat? / un traseu de politici active facut si pentru firma si pentru om e in propunere?
uk Чи шлях PAL буде персональним? / Чи передбачає пропозиція шлях PAL, корисний і фірмі, і людині
ar هل يكون مسار PAL مخصصاً لكل شخص؟ / هل في الاقتراح مسار PAL مخصص يفيد الشركة والشخص معاً؟
= n_homogeneous
it perché in città ci sono i servizi e da noi niente? vogliono rimediare? / La proposta punta a diffondere i servizi in modo omogeneo? / offerta e qualità uguali in tutta la Lombardia? / sto a sondrio e qui gli enti buoni non ci arivano, con il nuovo modello? / omogeneita territoriale servizi / milano ha tutto e la valtellina no. Il progetto del 2025 dice qualcosa? / avrò lo stesso trattamento di uno che abita in centro a milano? / Servizi uguali in tutta la Lombardia: proposta? / omogeneità – riferita a offerta e/o qualità / Milano ha tutto e noi in valle niente: la riforma lo riequilibra? / In alcune valli gli enti accreditati mancano del tutto: la proposta mira a ridurre queste differenze? / Le disparità tra province vengono affrontate nel 2025? / Livellare solo la quantità dei servizi o pure il livello qualitativo? / i servizi saranno uguali in tutte le zone?
en Would services be the same quality all over Lombardy, even in small villages? / In Milan there's everything, up in the valley nothing. Does the proposal want to even that out?
es ¿Buscan la misma calidad de servicios en todo el territorio? / En Milán hay de todo y en el valle nada. ¿La propuesta piensa en emparejar eso?
fr Veut-on des services homogènes partout ? / À Milan il y a tout, dans la vallée rien. La proposition veut-elle corriger ces écarts ?
ro se vrea aceeași calitate a serviciilor peste tot? / La Milano e tot, la noi in vale nimic. Propunerea vrea sa egalizeze serviciile?
uk Чи прагнуть однакової якості послуг по всій території / У Мілані є все, а в нашій долині нічого. Чи пропозиція хоче вирівняти послуги?
ar هل يريدون تجانس الخدمات في كل المناطق؟ / في ميلانو كل شيء وعندنا في الوادي لا شيء، هل يريد الاقتراح تسوية هذا الفرق
= n_compatible
it serve una legge nuova per fare il modello? / L'architettura è compatibile con le norme attuali? / dovranno passare dal parlamento per ste novità o si può fare già? / non e che poi il tar blocca tutto perche va contro le leggi / compatibilità normativa del modello proposto / si può realizzare con le regole che ci sono oggi? / Rispettano quello che c'e gia, nazionale e regionale? / Serve una nuova legge per il modello 2025? / Il nostro legale teme che il nuovo impianto richieda modifiche di legge. La presentazione cosa sostiene? / L'impianto proposto confligge con le norme statali? / Ufficio legislativo: ci sono modifiche regionali da preparare? / Mi dicono che senza riforma della LR 22 non si possa partire. Cosa affermano le slide? / vigenti norme e nuovo disegno: c'è contrasto / per partire col nuovo modello bisogna cambiare le norme?
en Do they have to change laws to launch the new model?
es ¿Hay que cambiar leyes para aplicar el modelo?
fr Faut-il changer la loi pour le nouveau modèle ?
ro trebuie schimbate legi pentru modelul nou?
uk Чи треба міняти закони для нової моделі?
ar هل يلزم تغيير القوانين للنموذج الجديد؟
= n_governance
it nella nuova governance chi sta al centro? / racocrdo coordinato degli attori, con chi al centro? / finalmente noi cittadini contiamo qualcosa o siamo sempre l'ultima ruota? / chi mette d'accordo tutti gli enti nel nuovo disgno? / governance proposta cittadini e imprese / sempre un gran casino tra provincia regione e agenzie, si mette ordine? / il disegno nuovo gira intorno agli uffici o alla gente? / Nuova governance: chi sta al centro? / Tanti soggetti e poca regia: come pensano di metterli in fila e a beneficio di chi? / Nel ridisegno si parte dalle istituzioni o da chi usa i servizi? / Chi coordina chi? che principio adottano nel 2025 / Imprese e persone: che posizione hanno nell'assetto proposto? / governance proposta in una frase
en Who'd be at the centre of the new governance?
es A quién pone en el centro la nueva gobernanza, a los ciudadanos o a los entes
fr qui est au centre de la nouvelle gouvernance ?
ro Noua guvernanță propusă pe cine pune în centru și cum leagă actorii
uk Кого нова модель управління ставить у центр?
ar من تضعه الحوكمة المقترحة في المركز وكيف يتنسق الفاعلون؟
= n_flexible
it il nuovo modello è rigido o si adatta? / Struttura flesibile ma centralizzata, come si conciliano / si piegano a qulelo che serve a me o devo adattarmi io alle loro caselle? / essenza del modello proposto / comanda sempre la regione anche se diocno flessibile? / ogni teritoiro fa come vuole o resta una linea unica con un po' di elasticità? / qual è il cuore del nuovo modello, in una frase? / Flessibile o centralizzato? come stanno insieme / Essenza del modello 2025 / Ogni territorio potrà fare di testa sua? / Ci lasceranno margine di manovra locale o comanda Milano su tutto? / La regia regionale resta, pur con l'elasticità verso gli utenti? / Due principi in tensione nel disegno proposto: quali / il nuovo modello è rigido o flessibile?
en Would the new model bend to what people need or stay centrally fixed
es El modelo que propone la Región se adapta a la gente o es igual para todos
fr Le modèle proposé est-il souple ou centralisé ?
ro Modelul propus de regiune e rigid sau se adaptează la nevoile oamenilor?
uk Чи модель, яку пропонують, гнучка, чи все вирішують централізовано?
ar هل النموذج المقترح مرن يتكيف مع حاجات الناس، أم مركزي صارم؟
= n_inactive
it mio figlio non studia non lavora e non cerca: c'è qualcosa che lo va a stanare? / Rete per gli inatitvi: cosa fa? / chi ha smesso di cercare chi lo contatta nella proposta nuova? / io non sono iscritta da nessuna parte, verranno loro da me? / rete inattivi a chi è rivolta / quelli che hanno gettato la spugna li vanno a cercare? / Idea nuova per persone fuori da scuola e fuori dal lavoro? / Rete per gli inattivi: a cosa serve? / Come si raggiunge chi non studia e non cerca? / Le persone che ci interessano non entrano mai in un CPI: chi le andrebbe a cercare nel nuovo modello? / Chi non si presenta mai agli sportelli: la proposta ha una risposta? / target della rete inattivi / Obiettivo di intercettazione e attivazione: affidato a cosa? / a cosa serve la rete per gli inattivi?
en My cousin doesn't study, doesn't work, doesn't look. Is there something for him? / How does the proposal reach people who aren't looking for a job
es Mi primo ni busca trabajo ni estudia, ¿habrá algo para él? / ¿Qué red propone la Región para llegar a la gente que ni estudia ni busca trabajo?
fr Mon frère ne cherche pas et n'étudie pas, que prévoit-on pour lui ? / comment la proposition touche-t-elle les inactifs ?
ro Vărul meu nu caută de lucru și nu învață, e ceva pentru el? / Ce retea se propune ca sa ajunga la oamenii inactivi?
uk Мій брат не шукає роботи й не вчиться. Для нього щось є? / Яка мережа має знайти людей, що не вчаться і не шукають роботи?
ar أخي لا يدرس ولا يبحث عن عمل، هل هناك شيء له؟ / كيف تصل الشبكة إلى غير النشيطين؟
= n_inactive_members
it il consultorio può partecipare? / composizione minmia rete inativi / basta un'agenzia da sola per la rete o deve esserci il volontariato? / una coop sociale e un ente accreditato: bastano? / la mia parrocchia e un'agenzia vogliono andare a cercare chi sta sul divano: bastano loro due? / quando esce l'avviso per chi si occupa di quelli che non cercano più, e chi deve esserci per forza? / ho una coop di volontari nel quartiere, per tirare fuori di casa la gente con chi mi devo mettere? / Siamo un consultorio: possiamo stare nella rete per gli inattivi? / Bando Inattivi: uscito o annunciato? / Da cooperativa sociale con un'agenzia partner abbiamo i requisiti minimi per l'avviso annunciato sugli scoraggiati? / ETS da soli possono candidarsi? / Chi deve esserci per forza insieme all'accreditato per agganciare chi non cerca lavoro? / parrocchie, associazioni: c'è spazio accanto a quali soggetti obbligatori? / chi deve esserci in una rete per gli inattivi? / Siamo un consultorio: nella proposta sugli inattivi si parla di noi? / Il nostro consultorio è stato contattato da una cooperativa per una rete rivolta a chi non studia e non lavora. Secondo la proposta chi deve farne parte come minimo?
en Who must be in the network for the inactive? / Can a family clinic or an association belong to it?
es ¿Quien tiene que estar en la red de los inactivos? / ¿Una asociación o un consultorio pueden entrar?
fr Qui compose le réseau pour les inactifs ? / notre association de quartier pourrait-elle entrer dans le réseau pour les inactifs ?
ro Cine trebuie să fie în rețeaua pentru inactivi? / O asociatie sau un cabinet de planning familial (consultorio) poate intra in reteaua pentru inactivi?
uk Хто має бути в мережі для неактивних / Чи може наша громадська організація бути в мережі для неактивних
ar من يجب أن يكون في شبكة غير النشيطين؟ / هل يمكن أن تدخل الجمعيات والعيادات الأسرية؟
= n_essential
it nella proposta ci sn servizi uguali per tutti / Nucleo di servizi esnziali: a chi e da chi? / io sono abbastanza sveglio e con esperienza, mi basterà il pacchetto base? / cosa spetterebbe a chiunque si presenta, senza distnizioni? / per chi è quasi pronto a lavorare serve altro o è sufficiente il minimo? / vogliono farci rientrare prima al lavoro dandoci più informazioni? / a uno sveglio come me che gli manca solo sapere chi cerca, cosa daranno in futuro? / Servizi essenziali: per chi e da chi? / Nucleo di base: può essere sufficiente per i profili pronti? / mismatch informativo: quale componente lo riduce / Solo il CPI garantirebbe il pacchetto minimo? / A un candidato già spendibile basta il primo blocco di servizi? / Un ingegnere appena licenziato deve passare per tutto il percorso o gli basta il pacchetto comune? / i servizi essenziali li posso avere anch'io che non ho svantaggi?
en What would everyone get at least, whoever they are / Who would give the basic package and what's it for?
es Qué servicios mínimos tendría todo el mundo / ¿Quién daría el núcleo de servicios esenciales?
fr quels services essentiels pour tous les usagers ? / Qui assurerait le noyau de services essentiels, le CPI ou aussi les accrédités ?
ro Ce servicii esențiale ar avea toți? / Nucleul de servicii esentiale cine il asigura, doar CPI sau si acreditatii?
uk Які базові послуги отримали б усі / Хто давав би базовий набір послуг: лише центр чи й акредитовані?
ar ما هي نواة الخدمات الأساسية التي سيحصل عليها كل المستخدمين؟ / من سيقدم نواة الخدمات الأساسية، مراكز التشغيل وحدها
= n_integrative
it catalogo di servizi integrativi, cos'è? / oltre al pacchetto base potrò avere qualcosa in più fatto per me? / chi deicde se mi serve un servizio extra? / ho bisogni particolari, ci sarà una specie di menu da cui pescare? / servizi integrativi attivabili tramite ecosistema digitale / se il base non mi basta, in futuo cosa si aggiunge? / Aiuti supplementari costruiti sulla persona: chi li attiva? / Catalogo servizi integrativi: cosa sarebbe? / Chi può attivare i servizi aggiuntivi? / Oltre al pacchetto base, come si costruiscono gli extra? / attivazione servizi integrativi – via digitale? / Un utente con bisogni particolari: da quale repertorio attingerei nel nuovo sistema? / Se un utente ha bisogno di qualcosa in più del minimo, chi lo decide e da dove si prende? / chi decide se attivare i servizi integrativi?
en Beyond basics, how could I get extra services for my own situation? / What's the catalogue of add-on services?
es además de lo básico, ¿hay servicios adicionales para mi caso? / ¿Qué es el catálogo de servicios integrativos?
fr Qu'est-ce que le catalogue de services complémentaires ? / Puis-je avoir des services en plus selon ma situation ?
ro Ce este catalogul de servicii integrative? / Pot primi servicii in plus pentru cazul meu
uk Що таке каталог додаткових послуг? / Я маю особливі проблеми. Чи можна отримати послуги понад базові?
ar ما هو كتالوج الخدمات التكميلية؟ / هل يمكن الحصول على خدمات إضافية حسب حالتي؟
= n_cooperation
it il sistema modulare chiede collaborazione tra gli enti? / gli uffici riusciranno a lavoarre insieme? ci credo poco / Su quali cose gli attori devono cooperare? / se un ente non inserisce la mia schea, il nuovo sistmea crolla? / cooperazione presa in carico integrata / cosa ci vuole pecrhé funzinoi il modello a moduli? / ma se tra uffici nn si parlano, tutto sto castello a mattoncini sta in piedi? / Su cosa dovremmo cooperare tra enti nel sistema modulare? / Il modulare funziona se ciascuno lavora per conto suo? / Con tanti enti nello stesso percorso il rischio è il caos: su quali punti si chiede di lavorare insieme? / inserimento dati a sistema: è un punto di collaborazione? / Che presupposti ha il modello a moduli perché regga? / sistemi informativi: devono evolvere? insieme a quali altre cose / su cosa devono collaborare gli enti nel sistema modulare?
en for the modular system to work, on what must job centres and private operators cooperate
es El sistema modular pide mucha colaboración: ¿en qué cosas exactamente?
fr Le système modulaire exige une forte coopération : sur quels points ?
ro Sistemul modular cere colaborare între actori, dar în ce anume?
uk модульна система вимагає співпраці між учасниками: у чому саме?
ar النظام المعياري يتطلب تعاوناً كبيراً بين الأطراف، في أي أمور؟
= n_short
it i corsi del futuro saranno più corti? / Formazione breve e modulare: come? / lavoro la mattina, non posso fare corsi da mesi. ci saranno pezzetti piccoli? / si potranno sommare tanti minicorsi per arrivare a qualcosa di grosso? / moduli di breve durata integrabili / mi annioo dopo due settimane di scuola, pensano a roba più svelta? / faccio un modulino adesso e uno dopo, alla fine vale come un corso intero? / Corsi più corti: proposta 2025? / moduli componibili per traguardi complessi / Un percorso lungo si potrà spezzare e ricomporre? / I nostri allievi lavorano a turni e non reggono mesi di aula: la proposta va incontro a questo? / Dobbiamo ripensare i corsi da 300 ore: in che direzione va la Regione? / Facilità di attivazione: riferita a quali unità formative / i corsi diventano più corti?
en I can't do a long course. Would training be shorter? / With short modules, can I put several together to reach a bigger qualification?
es No puedo con cursos largos, ¿serían más cortos? / Si hago varios módulos cortos, ¿se pueden combinar para algo más grande?
fr je travaille de nuit, les formations proposées seraient-elles plus courtes ? / Plusieurs petits modules de formation, on peut les additionner pour un résultat plus important ?
ro Nu pot face cursuri lungi, ar fi mai scurte / daca fac mai multe module scurte de curs, se pot pune cap la cap?
uk Я не можу на довгі курси. Вони стануть коротшими / Якщо пройду кілька коротких модулів, їх можна поєднати в більше навчання?
ar أعمل ليلاً ولا أستطيع دورات طويلة، هل تكون الدورات المقترحة أقصر؟ / إذا أخذت عدة وحدات تدريب قصيرة، هل يمكن جمعها للوصول إلى نتيجة أكبر؟ / هل ستصبح الدورات أقصر؟
= n_dynamic
it le imprese parleranno in continuazione con chi fa i corsi? / Formazione più dinamica, che vuol dire? / quando il corso finisce il mestiere è già passato di moda. risolvono / canali sempre aperti con le imprese / c'è un filo diretto tra fabbriche e scuole nella proposta? / mismach delle competenze: come lo affrontano / le ditte cercano una cosa e noi ne sapiamo un'altra, la nuova scuola stara piu al passo / Le imprese ci dicono che i corsi arrivano sempre tardi: come si vorrebbe tenere aperto il dialogo? / Canali sempre aperti con le imprese: perché / mismatch competenze – come lo si vuole risolvere / Si potrà attivare un corso in qualunque momento su richiesta delle ditte? / Il dialogo formazione-aziende oggi è episodico: cosa si propone? / Quale aggettivo indica il raccordo continuo con la domanda, e con che strumenti si realizza / la formazione sarà legata a quello che chiedono le aziende?
en How would training keep up with what firms ask for?
es ¿Cómo se une la formación con lo que piden las empresas?
fr Comment relier la formation à la demande des entreprises ?
ro Cum se leagă formarea de cererea firmelor?
uk Як навчання пов'яжуть із попитом фірм?
ar كيف يرتبط التدريب بطلب الشركات؟
= n_choice
it posso scegliere io il corso nel nuovo modello? / La formazione la decide la persona o il consulente? / mi obbligano a fare il corso da saldatore se io voglio cucinare? / chi mi aiuta a scegleire cosa studiare, se non so dove sbattere la testa? / formazione consapevole guida del consulente / mia figlia vuole fare l'oss e le dicono altro, chi ha l'ultima parola secondo l'idea nuova? / la scelta e mia ma con qualcuno che mi consiglia, ho capito bene / Chi sceglie il corso nel nuovo modello? / formazione consapevole: ruolo del consulente / L'utente può rifiutare il corso proposto e preferirne un altro? / Libertà della persona o prescrizione dell'operatore? / Se l'utente vuole fare il barista e noi lo vediamo magazziniere, chi ha l'ultima parola secondo la proposta? / Nel disegno del percorso quanto pesa la volontà dell'interessato? / il corso lo scelgo io o me lo impone il consulente? / La consulente mi ha detto "il corso lo decido io". Nella proposta del 2025 chi sceglie la formazione?
en Do I choose the course or is it imposed on me / Who helps me to draw up my path? / Do I choose the course or does the adviser?
es El curso lo elijo yo o me lo impone el asesor / ¿Quién me ayuda a armar mi recorrido?
fr Est-ce moi qui choisis la formation / Si le choix du cours est à moi, qui m'aide à dessiner mon parcours ?
ro Îmi aleg eu cursul sau mi-l impun? / cine ma ajuta sa-mi fac traseul? / Cursul îl aleg eu sau consultantul?
uk Курс обираю я чи мені нав'язують? / Хто допоможе мені скласти шлях навчання, якщо курс обираю сама / Курс обираю я чи консультант?
ar هل أختار الدورة بنفسي أم تُفرض عليّ من المستشار؟ / من يساعدني في رسم مساري التدريبي إذا كان الاختيار لي؟ / هل أختار الدورة بنفسي؟
= n_targeted
it so gia fare tante cose, mi fanno ripartire da zero? / Formazione mirata: da cosa parte? / valutano quello che uno sa prima di mandarlo a lezione? / trent'anni di mestiere varranno qualcosa o li butano via? / valutazione competenze possedute e transizioni / non voglio rifare cose che conosco, nel progetto nuovo guardano prima le mie capacità? / come si gestiscono le transizioni nella formazione più efficace / Formazione mirata: da che punto parte? / Si valuta prima ciò che uno sa già fare? / transizioni: gestite attivamente in che modo / Evitare che un saldatore esperto rifaccia il corso base: la proposta ci pensa? / Per chi passa da un settore all'altro, su quale base si costruirebbe il corso nel nuovo modello? / valutazione competenze possedute – posto nella proposta / prima del corso mi valutano quello che so già?
en Would they look at what I already know before giving me a course? / I've been a welder for twenty years. Would a proper skills check come before training?
es ¿Antes del curso miran lo que ya sé hacer? / Llevo 20 años de soldador: ¿la formación nueva parte de lo que ya sé?
fr regarde-t-on d'abord mes compétences avant la formation / J'ai vingt ans de métier, va-t-on partir de mes compétences déjà acquises
ro Se uită mai întâi ce știu deja să fac / am 20 de ani de experienta, formarea propusa porneste de la ce stiu deja
uk Чи спершу перевіряють, що я вже вмію, а потім дають курс? / У мене великий досвід. За пропозицією навчання починається з оцінки наявних навичок?
ar هل ينظرون أولاً إلى ما أعرفه قبل الدورة؟ / عندي خبرة عشرين سنة، هل ينطلق التدريب المقترح من تقييم كفاءاتي الحالية؟
= n_hours_cluster
it le ore di corso dipenderanno ancora dalla fascia? / Superare il vincolo ore cluster, è già così? / mi hanno detto che nel mio gruppo non posso fare piu di 150 ore, cambierà? / il consulente potrà darmi il corso lungo anche se sono in una fascia bassa? / vincolo ore formazione proposta 2025 / perché a me corso corto e al mio amico lungo? vogliono togliere sta differenza? / piu liberta a chi mi segue nel decidere quanto studio: e una promessa o c'e gia / Vincolo ore/cluster: resta o salta? / 150 e 600 sono ancora validi o superati dalle slide 2025? / Autonomia del consulente sulle ore: proposta o già norma? / Se passa la riforma potrò dare 200 ore a uno del cluster 2? / durata corsi legata alla fascia – prospettiva / mi dicono che dal 2025 il limite orario non c'è più. Confermate? / il limite di ore legato al cluster l'hanno tolto? / Il consulente dice che può superare le 150 ore perché la Regione ha eliminato il vincolo: i documenti cosa dicono? / posso dare più ore di quelle del cluster? so che c'è una proposta / Il mio responsabile sostiene che da luglio 2025 non esistono più i tetti di ore per cluster. A me risulta fosse solo una slide. Mi chiarite se è una norma o una proposta? / Ignorare il limite di ore per cluster è permesso oggi o è solo un'idea della Regione?
en Are training hours still tied to my cluster, or is the Region changing that? / Would the adviser be free to decide the hours? / My manager says the hour limits per cluster were scrapped in July 2025. Was that a rule or only a proposal?
es ¿Las horas de formación siguen ligadas al cluster? / ¿Quién decidiría las horas con la propuesta de 2025? / ¿Ya quitaron el límite de horas por cluster?
fr Les heures de formation restent-elles liées au cluster ? / Le conseiller pourrait-il décider plus librement ?
ro Orele de formare rămân legate de cluster? / Consilierul ar avea mai multa libertate sa hotarasca orele de curs, fara legatura cu clusterul?
uk Чи години навчання й далі залежать від кластера / За пропозицією 2025 року хто вирішує кількість годин навчання?
ar هل تبقى ساعات التدريب مرتبطة بالـ cluster / في اقتراح 2025، هل يقرر المستشار ساعات التدريب بحرية؟
= n_stable
it una grossa ditta che assume sempre può avere corsi fissi? / Percorsi stabili per imprese con fabbisogni chiari? / c'è un'azienda qui che cerca saldatori tutto l'anno: faranno un corso permanente per loro? / corsi su misura delle aziende con pezzi agiuntivi? / moduli aggiuntivi percorsi imprese / se una fabbrica sa già chi le serve, la scuola ne prepara in continuo? / proposta di percorsi duraturi legati alle aziende / Imprese con fabbisogno chiaro: che si propone? / Academy aziendali stabili: qualcosa di simile è previsto? / Gestiamo un'azienda che ogni anno assume manutentori: potremmo contare su un canale formativo continuativo? / La nostra ditta cerca sempre gli stessi profili: si può avere un corso fisso? / Corsi ricorrenti per un datore: si possono personalizzare con aggiunte? / soluzione per le aziende che sanno già chi gli serve / per le imprese che sanno cosa cercano cosa si propone?
en What's proposed for firms that know exactly which workers they need? / we always hire welders: would the Region set up a permanent course for a firm like ours, with extra modules?
es Qué se propone para empresas con necesidades claras / Siempre buscamos torneros, ¿la propuesta prevé cursos fijos para empresas así, con módulos extra?
fr Que propose-t-on aux entreprises aux besoins clairs ? / Nous cherchons toujours des soudeurs : y aurait-il des parcours stables pour une entreprise comme la nôtre
ro Ce se propune pentru firmele care știu ce le trebuie / cautam mereu sudori. S-ar crea trasee stabile pentru o firma ca a noastra?
uk Що пропонують для фірм із чіткими потребами / Нам постійно потрібні зварники. Чи будуть стабільні курси для таких підприємств?
ar ماذا يُقترح للشركات ذات الحاجات الواضحة / نبحث دائماً عن لحامين، هل ستُنشأ مسارات مستقرة لشركة مثلنا مع وحدات إضافية؟
= n_rating
it potro dare un voto al corso? / Come valuteranno l'efficacia della formazione? / il mio doecnte era scarso e nessuno ci ha chiesto niente, in futuro? / le scuole scadenti continueranno a prendere soldi o premiano le buone? / rating e customer satisfaction formazione / metteranno le stelline come sui ristoranti? / feedback dei corsisti, serviranno a qualcosa / Valutazione dei corsi: come? / Fra un ente che forma bene e uno scadente oggi non c'è differenza: cosa propone la Regione? / Il giudizio degli allievi conterà? / Come si premia chi fa buona formazione, nell'idea della Regione? / customer satisfaction – in quale proposta / Siamo un ente piccolo ma con allievi contenti: potremmo averne un vantaggio? / i nostri corsi verranno valutati con le stelline? / daranno un voto ai corsi? nn ho capito se è deciso o solo proposto
en will learners be able to rate the courses? / how does the Region plan to reward training schools that do a good job?
es ¿Podremos calificar los cursos? / ¿Cómo quieren premiar a las escuelas de formación que trabajan bien?
fr les eleves pourront-ils noter les formations et donner leur avis ? / Un système de notes récompensera-t-il les organismes de formation de qualité ?
ro Cursanții vor putea da note cursurilor? / Cum se premiaza cursurile de calitate, cu un rating al clientilor
uk Чи зможуть учасники курсів ставити їм оцінки? / Як заохочуватимуть якісні курси: рейтингом, опитуванням задоволеності
ar هل يستطيع المتدربون إعطاء رأيهم وتقييم الدورات؟ / كيف ستُكافأ الدورات الجيدة، بنظام تقييم ورضا المستفيدين؟
= n_placement
it gli enti avranno obiettivi di assunzioni? / Se non mi trovano lavoro l'ente prende meno soldi? / Obiettivi di placement annuali per cluster, quanto valgono? / le agenzie incassano anche se resto disoccupato. Cambieranno sta cosa? / rimborso condizionato operatore accreditato / li pagheranno a risultato, cioè se uno viene assunto? / quante persone devono sistemare ogni anno? c'è una cifra / Rimborso legato al collocamento? / Obiettivi di placement: annuali? differenziati? / Quanta parte del rimborso si perderebbe senza risultati? / Il consorzio vuole simulare la perdita di ricavi se gli inserimenti calano: i parametri ci sono? / Se non centriamo gli inserimenti ci pagano meno, nella proposta? / Il traguardo occupazionale è uguale per utenti facili e difficili? / il rimborso dell'accreditato dipenderà dagli inserimenti? / dovremo raggiungere obiettivi di inserimento? uguali per tutti i cluster? / Siamo un accreditato e gira voce che non ci pagheranno se non piazziamo tutti. Qual è davvero la proposta sugli obiettivi e sul rimborso? / chi premia o penalizza gli enti in base agli inserimenti nella proposta?
en Would operators lose money if their people don't get jobs / Are there yearly job-placement targets, different by cluster, in the 2025 proposal?
es ¿Se ata el pago del operador a los resultados de empleo? / Habría metas anuales de colocación distintas por cluster y con qué cifras
fr Le remboursement de l'operateur dependrait-il du placement ? / Y aurait-il des objectifs annuels de placement par cluster, avec quels chiffres ?
ro Rambursarea operatorului depinde de câți se angajează / ar exista tinte anuale de plasare pe cluster si ce cifre?
uk Чи залежить відшкодування оператору від працевлаштування? / чи будуть щорічні цілі працевлаштування за кластерами, які цифри
ar هل يرتبط تعويض المشغّل بعدد من وجدوا عملاً؟ / هل ستكون هناك أهداف سنوية للتوظيف حسب كل cluster وبأي أرقام؟
= n_skill_gap
it cos'e la skill gap analisi? / L'IA aiuterà a vedere cosa mi manca? / faranno un test col computer intelligente per capire i miei buchi? / Skill gap obbligatoria o solo porposta / chi misura la differenza tra quello che so e quello che chiedono? / miglioramento skill gap con intelligenza artificiale / ho paura che un algoritmo mi giudichi somaro, useranno roba del genere per le mie lacune? / Skill gap: cosa si propone? / IA per l'analisi delle competenze: obbligatoria? / Il collega sostiene che siamo tenuti a misurare lo scarto di competenze con un algoritmo: è vero? / Lo strumento che misura lo scarto tra ciò che uno sa e ciò che serve verrà potenziato? / L'intelligenza artificiale la useremmo per assegnare i corsi o per quale strumento? / Dobbiamo già usare la nuova versione dello strumento sul divario di competenze? / l'intelligenza artificiale verrà usata per la skill gap analysis? / Usate l'intelligenza artificiale per giudicare le persone o solo per analizzare le competenze? Cosa propone la presentazione su questo?
en What would they improve with AI in the Skill Gap Analisi?
es ¿Qué quieren mejorar de la Skill Gap Analisi con la inteligencia artificial, y es obligatorio?
fr La Skill Gap Analisi serait améliorée avec l'IA, est-ce obligatoire ?
ro Ce se îmbunătățește la Skill Gap Analisi cu inteligența artificială?
uk Що хочуть покращити за допомогою ШІ в Skill Gap?
ar ما الذي يراد تحسينه بالذكاء الاصطناعي في Skill Gap؟
= n_micro
it cosa sono le micro credenziali? / danno dei badge digitali per i corsi corti? / vorrei poter mostrare sul telefono quello che ho imparato, si potrà? / micro certificati proposta / se faccio solo un corsetto di venti ore avrò qualcosa da far vedere al datore? / il bollino elettronico delle competenze, ne ha parlato la regione? / due giorni di lezione e mi resta qualcosa in mano da far vedere al principale? / Micro credenziali: formato? / open badge, riconosciuti? / European Digital Credential: in che proposta / Un corso di 20 ore può dare una certificazione spendibile nel nuovo modello? / L'allievo che termina un singolo modulo avrà qualcosa da mostrare al datore? / Al posto del solito attestato di carta cosa si vuole introdurre? / i badge digitali ci sono già o sono una proposta?
en Could I get a digital badge for what I've learnt? / What are micro credentials in the proposal?
es ¿Me darían una insignia digital por lo aprendido? / ¿Qué son las microcredenciales?
fr Y aurait-il des badges numériques pour mes acquis ? / C'est quoi les micro-certifications proposées ? / Les badges numériques existent-ils déjà ?
ro aș primi un badge digital pentru ce am învățat? / Ce sunt microcredentialele?
uk Чи отримаю цифровий значок за навчання? / Що таке мікрокваліфікації?
ar هل أحصل على شارة رقمية لما تعلمته / ما هي الشهادات المصغرة (micro credenziali) المقترحة في النموذج الجديد
= n_solutions_all
it quali sono le sei soluzioni proposte per la formazione? / cosa vogliono cambiare nei corsi, tutto l'elenco? / in quanti modi pensano di migliorare la formazione? / le idee messe sul tavolo per rifare la scuola dei disoccupati, me le dici tutte? / soluzioni formazione 2025 riasunto / ore, imprese, voti, badge... che altro c'è nel pacchetto? / per chi studia cambierà parecchio: eleno delle novità in programa / Soluzioni per la formazione: elenco completo / Quante proposte formative nelle slide 2025 e quali? / Le sei novità sui corsi, in sintesi per il direttivo / rating, badge, placement… e le altre? / Per gli enti formativi cosa cambierebbe nel complesso? / Al direttivo degli enti devo illustrare tutte le idee regionali sui corsi: quante sono e in cosa consistono? / mi elenca le soluzioni proposte sulla formazione?
en How many solutions does the Region propose for training, and which?
es ¿Cuántas soluciones propone la Región para la formación?
fr Quelles solutions pour la formation, combien ?
ro Câte soluții propune Regiunea pentru formare?
uk Скільки рішень пропонують для навчання і які?
ar كم حلاً يُقترح للتدريب وما هي؟
= n_flow
it come funzionerebbe il giro nel nuovo modello, dall'inizio? / Chi intercetta chi è lontano dal lavoro e poi chi prosegue? / se mi trova la rete, dopo dove mi mandano? / flusso proposto rete inattivi cpi servizi integrativi / io che sto fuori da tutto, quali passaggi farei da quando mi contattano? / una volta agganciato, chi valuta se ho bisogno di servizi in più? / prima ti svegliano dal torpore e poi? chi prende la palla / Flusso proposto: chi fa cosa dall'aggancio ai servizi / Dopo che la rete aggancia un inattivo a chi passa? / Immaginiamo una persona ferma da anni: nel nuovo schema che strada fa, dal primo aggancio in poi? / Chi decide se servono prestazioni extra oltre a quelle di base? / Come si concatenano rete, pacchetto minimo e integrativi? / Altri attori possono intervenire nel percorso? in quale punto / chi intercetta le persone lontane nel flusso nuovo?
en In the proposed flow, who catches the people far from work and who then serves them?
es En el flujo propuesto, ¿quién activa a los lejanos del mercado y quién los atiende luego?
fr Dans le flux proposé, qui repère les éloignés et qui les sert ensuite ?
ro În fluxul propus, cine îi ajunge pe cei depărtați și cine îi servește?
uk За запропонованою схемою хто знаходить далеких від ринку і хто їх обслуговує
ar في التدفق المقترح، من يصل إلى البعيدين عن السوق ومن يخدمهم بعدها؟
= n_status
it il nuovo modello è già in vigore? / È un atto approvato o solo delle slide? / quando partono le novita presentate a luglio 2025 / posso già chiedere quelle cose nuove al centro o sono solo idee? / ho letto sul giornale che è cambiato tutto nei servizi lavoro, è ufficiale? / al CPI mi hanno riso in faccia quando ho chiesto dei servizi nuovi... esistono davvero? / quelle belle cose dette a luglio posso già chiederle allo sportello? / Il modello 2025 è in vigore? / Posso già applicare quanto scritto nelle slide di luglio? / atto di approvazione nuovo modello: esiste? / Un accreditato mi cita le nuove regole come vincolanti: ha ragione? / Se imposto i progetti sulle slide di luglio rischio di applicare qualcosa che non esiste ancora? / Per l'audit: c'è una delibera che renda operativo il disegno illustrato dalla DG? / le novità del 2025 sono già in vigore o no? / posso citare il modello del 2025 come norma in un ricorso? è un atto o delle slide?
en Is the 2025 model already in force? / Was there a decree, or is it just a proposal in slides
es ¿El modelo de 2025 ya está en vigor? / El nuevo modelo de 2025, ¿es una norma aprobada o nada más una propuesta en diapositivas?
fr Le modele de 2025 est-il deja en vigueur ? / Le nouveau modèle lombard est-il un acte adopté ou une simple proposition en diapos ?
ro Modelul din 2025 e deja în vigoare? / Modelul nou e aprobat prin lege sau e doar o propunere din slide-uri?
uk Чи модель 2025 року вже діє? / Нова модель уже затверджена чи це тільки пропозиція на слайдах? / Нова модель 2025 року вже діє?
ar هل نموذج 2025 ساري المفعول؟ / هل النموذج الجديد قرار معتمد أم مجرد اقتراح في شرائح العرض؟
`;
