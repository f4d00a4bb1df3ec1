start =
    Îți răspunde un sistem automat (inteligență artificială), nu o persoană.

    Ce fac: caut în documentele programului GOL și ale serviciilor pentru muncă din Lombardia și îți spun ce scrie și unde. Găsesc cursuri, îți spun cui să te adresezi și transmit cererea ta unei persoane.

    Ce nu fac: nu decid cine are dreptul la ceva, nu văd dosarul tău, nu fac singur programări. Pot greși: verifică sursele cu /fonti.

    Nu scrie nume, cod fiscal, telefon sau informații despre sănătate: nu sunt necesare. Confidențialitate: { $url }

    Scrie întrebarea ta sau vezi comenzile cu /aiuto.
notice =
    Îți răspunde un sistem automat (inteligență artificială), nu o persoană. Poate greși: verifică sursele. Nu scrie date personale. Ce poate și ce nu poate face: /start. Confidențialitate: /privacy
help = Scrie o întrebare cu cuvintele tale sau folosește o comandă:
command-start = Ce poate face acest asistent
command-corsi = Caută cursuri după temă, provincie și ore
command-uffici = Cui să te adresezi
command-appuntamento = Cere o programare
command-fonti = Sursele ultimului răspuns
command-operatore = Vorbește cu o persoană
command-lingua = Schimbă limba
command-privacy = Cum sunt tratate datele tale
command-cancella = Șterge această conversație
command-aiuto = Lista comenzilor

button-sources = Surse
button-person = Vorbește cu o persoană
button-cancel = Anulează
button-confirm = Confirmă
button-any-topic = Toate temele
button-any-province = Toate provinciile
button-any-hours = Orice durată
button-hours = Până la { $hours } de ore
button-erase = Da, șterge tot
button-keep = Nu, nu șterge
button-stale = Acest buton nu mai este valabil. Ia-o de la capăt cu o comandă: /aiuto le afișează.

sources-title = Sursele ultimului răspuns
sources-none = Încă nu există un răspuns cu surse. Pune mai întâi o întrebare.
source-status =
    { $status ->
        [in_force] în vigoare
        [proposed] propunere, nu este în vigoare
        [opinion] opinie, nu o regulă
        [expired] nu mai este în vigoare
        [superseded] înlocuit de un text mai recent
       *[unknown] valabilitate de verificat
    }
source-from = de la { $date }
source-to = până la { $date }

courses-ask-topic = Pe ce temă cauți un curs? Scrie unul sau două cuvinte în italiană, de exemplu „magazzino” (depozit).
courses-ask-province = În ce provincie?
courses-ask-hours = Câte ore cel mult? Alege sau scrie un număr.
courses-not-province = Nu recunosc această provincie. Alege un buton sau scrie numele, de exemplu „Bergamo”.
courses-not-hours = Scrie un număr de ore, de exemplu 40, sau alege un buton.
courses-found =
    { $count ->
        [one] Am găsit un curs:
        [few] Am găsit { $count } cursuri:
       *[other] Am găsit { $count } de cursuri:
    }
courses-more = Mai sunt și altele: restrânge căutarea, de exemplu „/corsi magazzino Bergamo 40”.
courses-none = Nu găsesc în catalog cursuri de acest fel. Încearcă alt cuvânt sau mai multe ore. Titlurile cursurilor sunt în italiană.
course-hours =
    { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
course-online = online
course-starts = începe la { $date }
course-no-date = dată de stabilit
course-cost = { $euro } euro
course-free = gratuit
course-demo = Date demonstrative: nu sunt cursuri reale.
courses-decide = Dacă un curs ți se potrivește evaluează o persoană: /operatore

offices-contact = Pentru situația ta adresează-te la: { $contact }.
offices-no-contact = Adresează-te centrului de ocupare (CPI, Centro per l’Impiego) din zona ta sau unui operator acreditat pentru servicii de muncă.
offices-documents = Ce spun documentele (în italiană):
offices-no-documents = În documentele pe care le am nu există adrese sau programe ale birourilor și nu le inventez.
offices-next = Vrei o programare? /appuntamento · Preferi să întrebi o persoană? /operatore

appointment-ask-topic = Cer o programare pentru tine: o stabilește o persoană. Despre ce vrei să vorbești? Scrie în câteva cuvinte, fără date personale.
appointment-ask-place = În ce localitate sau provincie?
appointment-ask-times = În ce zile și la ce ore poți? De exemplu „marți și joi dimineața”.
appointment-summary =
    Verifică cererea:
    • tema: { $topic }
    • locul: { $place }
    • când: { $times }
appointment-cancelled = Cerere anulată: nu am trimis nimic.
cancelled = Bine, am anulat.

language-ask = În ce limbă vrei să îți scriu?
language-changed = De acum îți scriu în română. Pasajele citate din documente rămân în italiană.

privacy =
    Ce se păstrează din această conversație:
    • textul mesajelor, după eliminarea datelor personale recunoscute, criptat;
    • un cod din care nu se poate ajunge la tine și, criptată, adresa chatului necesară pentru a-ți răspunde;
    • răspunsurile date, cu sursele.

    Nu păstrăm numele, numărul de telefon, fotografii sau fișiere. Recunoașterea datelor personale poate greși: nu le scrie. Telegram tratează mesajele după regulile sale.

    Șterge tot cu /cancella. Textul complet (în italiană): { $url }
erase-ask = Șterg mesajele, întrebările și adresa acestui chat. Nu se poate anula. Confirmi?
erase-done = Am șters datele tale. Acesta este ultimul mesaj al conversației șterse; dacă scrii din nou începe alta. Mesajele din Telegramul tău le poți șterge tu.
erase-kept = Nu am șters nimic.

media-declined = Aici citesc doar text. Nu am deschis și nu am păstrat ce ai trimis: scrie întrebarea cu cuvintele tale, fără date personale. Pentru a preda documente mergi la ghișeu.
edited = Am văzut că ai modificat un mesaj. Nu îl recitesc: dacă este nevoie, scrie întrebarea într-un mesaj nou.
answers-stopped = Răspunsurile automate sunt suspendate în acest moment. Adresează-te la { $contact }. Poți întreba și aici o persoană: /operatore
error = Ceva nu a funcționat la noi și nu am putut răspunde. Încearcă mai târziu sau întreabă o persoană: /operatore
