/** English words that Italian adverts use in titles, next to what the taxonomy calls them. Same layout as the roles. */
export const nearEnglish = `
0.9 worker operaio
0.9 operator operatore
0.9 engineer ingegnere
0.9 assistant assistente
0.85 account cliente
0.9 sales vendita
0.9 salesman venditore
0.9 seller venditore
0.9 store negozio
0.9 shop negozio
0.9 retail dettaglio
0.9 warehouse magazzino
0.9 logistics logistica
0.9 driver autista
0.9 delivery consegna
0.9 rider fattorino
0.9 accountant contabile
0.9 accounting contabilita
0.9 payroll paga
0.9 buyer acquisto
0.9 purchasing acquisto
0.9 purchase acquisto
0.9 customer cliente
0.9 service servizio
0.9 office ufficio
0.9 secretary segretario
0.9 cleaner pulizia
0.9 cleaning pulizia
0.9 nurse infermiere
0.9 teacher insegnante
0.9 waiter cameriere
0.9 waitress cameriere
0.9 cook cuoco
0.9 kitchen cucina
0.9 baker panettiere
0.9 hairdresser parrucchiere
0.9 beautician estetista
0.9 gardener giardiniere
0.9 welder saldatore
0.9 carpenter falegname
0.9 plumber idraulico
0.9 electrician elettricista
0.9 mechanic meccanico
0.9 mechanical meccanico
0.9 electrical elettrico
0.9 maintenance manutenzione
0.9 technician tecnico
0.9 developer sviluppatore
0.9 analyst analista
0.9 consultant consulente
0.9 specialist specialista
0.9 expert esperto
0.85 executive dirigente
0.9 director direttore
0.85 officer responsabile
0.9 chief capo
0.9 head capo responsabile
0.9 leader capo
0.85 lead capo
0.9 supervisor supervisore
0.9 planner pianificatore
0.9 designer disegnatore
0.9 writer scrittore
0.9 editor redattore
0.9 researcher ricercatore
0.9 scientist scienziato
0.9 security sicurezza
0.9 guard guardia
0.9 production produzione
0.9 human umano
0.9 resources risorse
0.9 training formazione
0.9 business affari
0.9 product prodotto
0.9 project progetto
0.9 financial finanziario
0.9 finance finanza
0.9 legal legale
0.9 lawyer avvocato
0.9 tax fiscale
0.9 farmer agricoltore
0.9 packer imballatore
0.9 packaging confezionamento
0.9 picker magazziniere
0.9 clerk impiegato
0.9 cashier cassiere
0.9 housekeeper governante
0.85 housekeeping pulizia
0.9 machine macchina
0.9 assembly montaggio
0.9 food alimentare
0.9 fashion moda
0.9 media comunicazione
0.9 travel viaggio
0.9 event evento
0.9 software applicazione
0.9 room camera sala
0.85 mail posta
0.9 postman portalettere
0.85 book libro
0.85 bookshop libreria
0.9 frontend interfaccia
0.85 front interfaccia
0.85 ui interfaccia utente
0.85 ux usabilita esperienza
0.85 backend software
0.85 fullstack software
0.9 engineering ingegneria
0.9 analytics analisi
0.9 intelligence analisi
0.9 rent noleggio
0.9 rental noleggio
0.85 car autoveicolo auto
0.9 hotel albergo
0.9 restaurant ristorante
0.9 bar barista
0.9 wine vino
0.9 beverage bevanda
0.9 pastry pasticciere
0.9 pizza pizzaiolo
0.85 dishwasher lavapiatti stoviglia
0.9 waiting cameriere
0.9 host accoglienza
0.9 hostess accoglienza
0.9 receptionist ricevimento reception
0.85 concierge portiere
0.9 porter facchino portiere
0.9 bellboy facchino
0.9 cabin cabina
0.9 crew equipaggio
0.9 flight volo
0.9 pilot pilota
0.9 airport aeroporto
0.9 ground terra
0.9 ship nave
0.9 train treno
0.9 truck camion autocarro
0.9 forklift carrello elevatore
0.9 crane gru
0.9 freight merce spedizione
0.9 shipping spedizione
0.9 import importazione
0.9 supply fornitura
0.9 chain catena
0.9 procurement acquisto approvvigionamento
0.9 stock magazzino scorta
0.9 inventory inventario
0.9 construction edile costruzione
0.9 building edificio edile
0.9 site cantiere
0.9 painter pittore imbianchino
0.9 electronic elettronico
0.9 hardware computer
0.9 network rete
0.9 system sistema
0.9 systems sistema
0.9 data dato
0.9 cloud rete
0.9 tester collaudatore
0.9 testing collaudo
0.9 test collaudo
0.9 programmer programmatore
0.9 administrator amministratore
0.9 admin amministratore
0.9 helpdesk assistenza
0.9 help assistenza
0.9 support assistenza supporto
0.9 advisor consulente
0.9 adviser consulente
0.9 counselor consulente
0.9 agent agente
0.9 broker mediatore
0.9 trader operatore mercato
0.9 bank banca
0.9 banking bancario
0.9 insurance assicurazione
0.9 credit credito
0.9 loan prestito
0.9 mortgage mutuo
0.9 investment investimento
0.9 risk rischio
0.9 auditor revisore
0.9 audit revisione
0.9 controller controllo gestione
0.9 controlling controllo gestione
0.9 compliance conformita
0.9 treasury tesoreria
0.9 market mercato
0.9 brand marca marchio
0.9 communication comunicazione
0.9 communications comunicazione
0.9 social sociale
0.9 content contenuto
0.9 community comunita
0.9 digital digitale
0.9 advertising pubblicita
0.9 relations relazione
0.9 public pubblico
0.9 press stampa
0.9 journalist giornalista
0.9 photographer fotografo
0.9 videomaker video operatore ripresa
0.9 graphic grafico
0.9 artist artista
0.9 actor attore
0.9 singer cantante
0.9 dancer ballerino
0.9 musician musicista
0.9 coach allenatore
0.9 trainer istruttore formatore
0.9 instructor istruttore
0.9 tutor insegnante
0.9 teaching insegnamento
0.9 school scuola
0.9 educator educatore
0.9 care assistenza
0.9 caregiver badante
0.9 health salute
0.9 doctor medico
0.9 dentist dentista
0.9 pharmacist farmacista
0.9 vet veterinario
0.9 laboratory laboratorio
0.9 lab laboratorio
0.9 research ricerca
0.9 chemist chimico
0.9 biologist biologo
0.9 environmental ambientale
0.9 environment ambiente
0.9 safety sicurezza
0.9 energy energia
0.9 oil petrolio
0.9 plant impianto
0.9 process processo
0.9 automation automazione
0.9 robotics robotica
0.9 manufacturing produzione
0.9 factory fabbrica
0.9 shift turno
0.9 foreman caposquadra
0.9 installer installatore
0.9 fitter montatore
0.9 repair riparazione
0.9 repairer riparatore
0.9 inspector ispettore
0.9 cutter tagliatore
0.9 tailor sarto
0.9 sewing cucito
0.9 textile tessile
0.9 shoe scarpa
0.9 leather pelle
0.9 jewelry gioielleria
0.9 wood legno
0.9 glass vetro
0.9 metal metallo
0.9 plastic plastica
0.9 paper carta
0.9 printer stampatore
0.9 printing stampa
0.9 butcher macellaio
0.9 fisherman pescatore
0.9 animal animale
0.9 pet animale
0.9 dog cane
0.9 groomer toelettatura
0.9 grooming toelettatura
0.9 garden giardino
0.9 stylist stilista
0.9 beauty estetista bellezza
0.9 make trucco
0.9 nail unghia
0.9 hair capello parrucchiere
0.9 barber barbiere
0.9 tourist turistico
0.9 tourism turismo
0.9 tour viaggio
0.9 guide guida
0.9 entertainer animatore
0.9 lifeguard bagnino
0.9 gym palestra
0.9 sport sportivo
0.9 doorman portiere
0.9 janitor bidello custode
0.9 keeper custode
0.9 caretaker custode
0.9 waste rifiuto
0.9 recycling riciclaggio
0.9 phone telefonico
0.9 telephone telefonico
0.9 operations operazione operativo
0.9 manager responsabile direttore
0.9 management gestione
0.9 owner titolare
0.9 partner socio
0.9 chef cuoco
0.9 sous vice
0.9 vice assistente
0.9 senior esperto
0.9 trainee tirocinante apprendista
0.9 intern tirocinante
0.9 translator traduttore
0.9 interpreter interprete
0.9 librarian bibliotecario
0.9 archivist archivista
0.9 psychologist psicologo
0.9 therapist terapista
0.9 physiotherapist fisioterapista
0.9 farm fattoria azienda
0.9 real immobiliare
0.9 estate immobiliare
`;
