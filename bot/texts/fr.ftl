start =
    C’est un système automatique (intelligence artificielle) qui vous répond, pas une personne.

    Ce que je fais : je cherche dans les documents de GOL et des services pour l’emploi en Lombardie et je vous dis ce qui est écrit et où. Je trouve des formations, je vous dis à qui vous adresser et je transmets votre demande à une personne.

    Ce que je ne fais pas : je ne décide pas qui a droit à quoi, je ne vois pas votre dossier, je ne fixe pas de rendez-vous moi-même. Je peux me tromper : vérifiez les sources avec /fonti.

    N’écrivez pas de nom, de code fiscal, de téléphone ni d’informations de santé : ce n’est pas nécessaire. Confidentialité : { $url }

    Écrivez votre question, ou voyez les commandes avec /aiuto.
notice =
    C’est un système automatique (intelligence artificielle) qui vous répond, pas une personne. Il peut se tromper : vérifiez les sources. N’écrivez pas de données personnelles. Ce qu’il peut et ne peut pas faire : /start. Confidentialité : /privacy
help = Écrivez une question avec vos mots, ou utilisez une commande :
command-start = Ce que cet assistant peut faire
command-corsi = Chercher des formations par thème, province et heures
command-uffici = À qui s’adresser
command-appuntamento = Demander un rendez-vous
command-fonti = Les sources de la dernière réponse
command-operatore = Parler à une personne
command-lingua = Changer de langue
command-privacy = Comment vos données sont traitées
command-cancella = Effacer cette conversation
command-aiuto = Liste des commandes

button-sources = Sources
button-person = Parler à une personne
button-cancel = Annuler
button-confirm = Confirmer
button-any-topic = Tous les thèmes
button-any-province = Toutes les provinces
button-any-hours = Toute durée
button-hours = Jusqu’à { $hours } heures
button-erase = Oui, tout effacer
button-keep = Non, ne pas effacer
button-stale = Ce bouton n’est plus valable. Recommencez avec une commande : /aiuto les énumère.

sources-title = Sources de la dernière réponse
sources-none = Il n’y a pas encore de réponse avec des sources. Posez d’abord une question.
source-status =
    { $status ->
        [in_force] en vigueur
        [proposed] proposition, pas en vigueur
        [opinion] opinion, pas une règle
        [expired] n’est plus en vigueur
        [superseded] remplacé par un texte plus récent
       *[unknown] validité à vérifier
    }
source-from = depuis le { $date }
source-to = jusqu’au { $date }

courses-ask-topic = Sur quel thème cherchez-vous une formation ? Écrivez un ou deux mots en italien, par exemple « magazzino » (entrepôt).
courses-ask-province = Dans quelle province ?
courses-ask-hours = Combien d’heures au maximum ? Choisissez ou écrivez un nombre.
courses-not-province = Je ne reconnais pas cette province. Choisissez un bouton ou écrivez son nom, par exemple « Bergamo ».
courses-not-hours = Écrivez un nombre d’heures, par exemple 40, ou choisissez un bouton.
courses-found =
    { $count ->
        [one] J’ai trouvé une formation :
       *[other] J’ai trouvé { $count } formations :
    }
courses-more = Il y en a d’autres : précisez la recherche, par exemple « /corsi magazzino Bergamo 40 ».
courses-none = Je ne trouve pas de formations de ce type dans le catalogue. Essayez un autre mot ou plus d’heures. Les titres des formations sont en italien.
course-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
course-online = en ligne
course-starts = début le { $date }
course-no-date = date à définir
course-cost = { $euro } euros
course-free = gratuit
course-demo = Données de démonstration : ce ne sont pas de vraies formations.
courses-decide = Si une formation vous convient, c’est une personne qui l’évalue : /operatore

offices-contact = Pour votre cas, adressez-vous à : { $contact }.
offices-no-contact = Adressez-vous au centre pour l’emploi (CPI, Centro per l’Impiego) de votre zone ou à un opérateur accrédité des services pour l’emploi.
offices-documents = Ce que disent les documents (en italien) :
offices-no-documents = Les documents dont je dispose ne contiennent ni adresses ni horaires de bureaux, et je ne les invente pas.
offices-next = Vous voulez un rendez-vous ? /appuntamento · Vous préférez demander à une personne ? /operatore

appointment-ask-topic = Je demande un rendez-vous pour vous : une personne le fixe. De quoi voulez-vous parler ? Écrivez-le en quelques mots, sans données personnelles.
appointment-ask-place = Dans quelle commune ou province ?
appointment-ask-times = Quels jours et à quelles heures pouvez-vous venir ? Par exemple « mardi et jeudi matin ».
appointment-summary =
    Vérifiez la demande :
    • thème : { $topic }
    • lieu : { $place }
    • quand : { $times }
appointment-cancelled = Demande annulée : je n’ai rien envoyé.
cancelled = D’accord, c’est annulé.

language-ask = Dans quelle langue voulez-vous que je vous écrive ?
language-changed = À partir de maintenant, je vous écris en français. Les passages cités des documents restent en italien.

privacy =
    Ce qui est conservé de cette conversation :
    • le texte des messages, une fois retirées les données personnelles reconnues, chiffré ;
    • un code qui ne permet pas de remonter à vous et, chiffrée, l’adresse du chat nécessaire pour vous répondre ;
    • les réponses données, avec leurs sources.

    Nous ne conservons ni nom, ni numéro de téléphone, ni photos, ni fichiers. La reconnaissance des données personnelles peut se tromper : ne les écrivez pas. Telegram traite les messages selon ses propres règles.

    Effacez tout avec /cancella. Texte complet (en italien) : { $url }
erase-ask = J’efface les messages, les questions et l’adresse de ce chat. C’est irréversible. Confirmez-vous ?
erase-done = J’ai effacé vos données. Ceci est le dernier message de la conversation effacée ; si vous écrivez de nouveau, une autre commence. Vous pouvez supprimer vous-même les messages dans votre Telegram.
erase-kept = Je n’ai rien effacé.

media-declined = Ici je ne lis que du texte. Je n’ai ni ouvert ni conservé ce que vous avez envoyé : écrivez la question avec vos mots, sans données personnelles. Pour remettre des documents, adressez-vous au guichet.
edited = J’ai vu que vous avez modifié un message. Je ne le relis pas : si nécessaire, écrivez la question dans un nouveau message.
answers-stopped = Les réponses automatiques sont suspendues en ce moment. Adressez-vous à { $contact }. Vous pouvez aussi demander ici à une personne : /operatore
error = Quelque chose n’a pas fonctionné de notre côté et je n’ai pas pu répondre. Réessayez plus tard, ou demandez à une personne : /operatore
