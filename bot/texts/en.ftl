start =
    You are talking to an automatic system (artificial intelligence), not a person.

    What I do: I search the documents of GOL and of the employment services in Lombardy and tell you what they say and where. I find courses, tell you whom to contact, and pass your request to a person.

    What I do not do: I do not decide who is entitled to what, I do not see your file, I do not book appointments on my own. I can be wrong: check the sources with /fonti.

    Do not write names, fiscal code, phone number or health information: they are not needed. Privacy: { $url }

    Write your question, or see the commands with /aiuto.
notice =
    You are talking to an automatic system (artificial intelligence), not a person. It can be wrong: check the sources. Do not write personal data. What it can and cannot do: /start. Privacy: /privacy
help = Write a question in your own words, or use a command:
command-start = What this assistant can do
command-corsi = Find courses by topic, province and hours
command-uffici = Whom to contact
command-appuntamento = Ask for an appointment
command-fonti = Sources of the last answer
command-operatore = Talk to a person
command-lingua = Change language
command-privacy = How your data are handled
command-cancella = Delete this conversation
command-aiuto = List of commands

button-sources = Sources
button-person = Talk to a person
button-cancel = Cancel
button-confirm = Confirm
button-any-topic = All topics
button-any-province = All provinces
button-any-hours = Any length
button-hours = Up to { $hours } hours
button-erase = Yes, delete everything
button-keep = No, keep it
button-stale = This button is no longer valid. Start again with a command: /aiuto lists them.

sources-title = Sources of the last answer
sources-none = There is no answer with sources yet. Ask a question first.
source-status =
    { $status ->
        [in_force] in force
        [proposed] proposal, not in force
        [opinion] opinion, not a rule
        [expired] no longer in force
        [superseded] replaced by a newer text
       *[unknown] validity to be checked
    }
source-from = from { $date }
source-to = until { $date }

courses-ask-topic = On which topic are you looking for a course? Write one or two words in Italian, for example “magazzino” (warehouse).
courses-ask-province = In which province?
courses-ask-hours = How many hours at most? Choose or write a number.
courses-not-province = I do not recognise this province. Choose a button or write its name, for example “Bergamo”.
courses-not-hours = Write a number of hours, for example 40, or choose a button.
courses-found =
    { $count ->
        [one] I found one course:
       *[other] I found { $count } courses:
    }
courses-more = There are more: narrow the search, for example “/corsi magazzino Bergamo 40”.
courses-none = I find no courses like this in the catalogue. Try another word or more hours. Course titles are in Italian.
course-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
course-online = online
course-starts = starts { $date }
course-no-date = date to be set
course-cost = { $euro } euros
course-free = free
course-demo = Demonstration data: these are not real courses.
courses-decide = Whether a course suits you is assessed by a person: /operatore

offices-contact = For your own case contact: { $contact }.
offices-no-contact = Contact the employment centre (CPI, Centro per l’Impiego) of your area or an accredited employment service provider.
offices-documents = What the documents say (in Italian):
offices-no-documents = The documents I have hold no office addresses or opening hours, and I do not make them up.
offices-next = Would you like an appointment? /appuntamento · Would you rather ask a person? /operatore

appointment-ask-topic = I will ask for an appointment for you: a person arranges it. What would you like to talk about? A few words, without personal data.
appointment-ask-place = In which town or province?
appointment-ask-times = On which days and at what times can you come? For example “Tuesday and Thursday mornings”.
appointment-summary =
    Please check the request:
    • topic: { $topic }
    • place: { $place }
    • when: { $times }
appointment-cancelled = Request cancelled: I have sent nothing.
cancelled = All right, cancelled.

language-ask = In which language shall I write to you?
language-changed = From now on I write to you in English. Passages quoted from the documents stay in Italian.

privacy =
    What is kept of this conversation:
    • the text of the messages, after recognised personal data are taken out, encrypted;
    • a code from which nobody can get back to you and, encrypted, the chat address needed to answer you;
    • the answers given, with their sources.

    We do not keep your name, phone number, photos or files. The recognition of personal data can fail: do not write them. Telegram handles messages under its own rules.

    Delete everything with /cancella. Full text (in Italian): { $url }
erase-ask = I will delete the messages, the questions and the address of this chat. This cannot be undone. Do you confirm?
erase-done = I have deleted your data. This is the last message of the deleted conversation; if you write again, a new one begins. Messages in your own Telegram are yours to delete.
erase-kept = I have deleted nothing.

media-declined = I only read text here. I have neither opened nor kept what you sent: write your question in your own words, without personal data. To hand in documents go to the office.
edited = I saw that you edited a message. I do not read it again: if needed, write your question in a new message.
answers-stopped = Automatic answers are suspended at the moment. Please contact { $contact }. You can also ask a person here: /operatore
error = Something went wrong on our side and I could not answer. Try again later, or ask a person: /operatore
