# Votes consultatifs, discussion des synthèses, écran de la salle, points mis de côté.

votes-title = Votes
votes-none = Aucun vote n’a encore été ouvert.
vote-consultative = Ce vote est consultatif : il montre ce qui compte pour la salle et n’engage aucune décision.
vote-open = Ouvert
vote-closed = Clos
vote-turnout = { $voted ->
    [one] { $voted } vote
   *[other] { $voted } votes
} pour { $came ->
    [one] { $came } personne présente
   *[other] { $came } personnes présentes
}
vote-hidden = Le résultat reste caché à toutes et à tous jusqu’à la clôture du vote.
vote-new = Ouvrir un vote
vote-question = La question posée à la salle
vote-question-hint = Une question courte, qui se comprend lue à voix haute.
vote-kind-field = Façon de voter
vote-kind-dots = Gommettes
vote-kind-points = Points à répartir
vote-kind-stance = D’accord ou pas d’accord
vote-kind-hint-dots = Chaque personne place ses gommettes où elle veut, même toutes sur une ligne.
vote-kind-hint-points = Chaque personne répartit 10 ou 100 points, tous, entre les lignes.
vote-kind-hint-stance = Chaque personne dit de chaque ligne : d’accord, pas d’accord, sans avis.
vote-share = Gommettes ou points par personne
vote-share-hint = Gommettes : de 1 à 20. Points : 10 ou 100. Sans objet pour l’accord.
vote-on-field = Sur quoi
vote-on-themes = Tous les thèmes de cette séance
vote-on-cards = Des cartes choisies
vote-choose-cards = Choisir les cartes
vote-cards = Cartes de cette séance
vote-open-go = Ouvrir le vote maintenant
vote-manner-dots = { $share ->
    [one] { $share } gommette par personne
   *[other] { $share } gommettes par personne
}
vote-manner-points = { $share ->
    [one] { $share } point à donner par personne
   *[other] { $share } points à répartir par personne
}
vote-manner-stance = { $share ->
   *[other] D’accord, pas d’accord, sans avis
}
vote-close = Clore le vote et montrer le résultat
vote-cancel = Annuler ce vote
vote-result = Résultat
vote-sources = D’où viennent les votes
vote-by-phone = Par téléphone : { $count }
vote-count-by = { $manner } : { $voters }, compté par { $counter }
vote-count-withdrawn = Ce compte a été retiré
vote-count-withdraw = Retirer ce compte
vote-lines = Lignes du vote
vote-count-new = Saisir un compte à main levée ou sur papier
vote-count-how = Pour qui n’a pas de téléphone. Le total des votes ne dépasse pas le nombre de personnes présentes, et les chiffres n’apparaissent pas avant la clôture.
vote-manner-field = Ce qui a été compté
vote-counted-hands = Mains levées
vote-counted-papers = Papiers
vote-counter = Qui a compté
vote-counter-hint = Nom ou fonction. Gardé avec le compte, jamais publié.
vote-voters = Nombre de personnes qui ont voté ainsi
vote-count-go = Saisir le compte
vote-mark-given = Reçu
vote-mark-agree = D’accord
vote-mark-disagree = Pas d’accord
vote-mark-pass = Sans avis
vote-how-dots = { $share ->
    [one] Vous avez { $share } gommette : placez-la là où est la priorité.
   *[other] Vous avez { $share } gommettes : placez-les là où sont les priorités.
}
vote-how-points = { $share ->
    [one] Vous avez { $share } point. Donnez-le à l’une de ces lignes.
   *[other] Vous avez { $share } points. Répartissez-les tous entre ces lignes.
}
vote-how-stance = { $share ->
   *[other] Dites votre avis sur chaque ligne. Une ligne peut rester sans réponse.
}
vote-more = Une de plus
vote-less = Une de moins
vote-left-dots = { $left ->
    [0] Toutes vos gommettes sont placées
    [one] Il vous reste { $left } gommette
   *[other] Il vous reste { $left } gommettes
}
vote-left-points = { $left ->
    [0] Tous vos points sont répartis
    [one] Il vous reste { $left } point
   *[other] Il vous reste { $left } points
}
vote-dots-unused = Il vous reste des gommettes. Vous pouvez envoyer ainsi : appuyez encore une fois.
vote-result-here = Le résultat paraîtra ici et à l’écran à la clôture.
vote-secret = Votre vote est secret : seul est gardé le fait que vous avez voté, pas ce que vous avez voté.
vote-go = Envoyer mon vote
vote-once = Un vote envoyé ne se change plus.
vote-taken = Votre vote est arrivé. Merci.
vote-kept = Votre vote est gardé dans ce téléphone, il n’est pas encore parti.
vote-kept-how = Il partira seul si la connexion revient avant la clôture du vote. Laissez cette page ouverte et ne levez pas la main en plus : une voix par personne.
vote-refused = Le vote gardé dans ce téléphone n’a pas été compté.
vote-understood = Voir où en est le vote
fault-ballot-share = Indiquez de 1 à 20 gommettes, ou 10 ou 100 points.
fault-ballot-lines = Un vote a au moins deux lignes. Formez des thèmes ou choisissez des cartes.
fault-ballot-too-long = Choisissez 40 lignes au plus : au-delà, la salle ne peut plus les lire.
fault-vote-empty = Vous n’avez encore rien choisi.
fault-vote-too-many-dots = Vous avez placé plus de gommettes que vous n’en avez. Revoyez les nombres.
fault-vote-points = La somme des points ne correspond pas à ce que vous avez. Revoyez les nombres.
fault-count-does-not-fit = Les nombres saisis ne correspondent pas au nombre de votes. Revoyez le compte.
fault-same-words = C’est la phrase telle qu’elle est. Changez-la, ou gardez-la en disant pourquoi.
refused-more-votes-than-people = Il y aurait plus de votes que de personnes présentes. Enregistrez d’abord les présences, ou revoyez le compte.
refused-ballot-voted = Quelqu’un a déjà voté : ce vote ne s’annule plus. Il peut être clos.
refused-ballot-closed = Ce vote est clos.
refused-voter-not-here = Votre présence n’est pas enregistrée. Passez à l’accueil, puis recommencez.
refused-voted-already = Vous avez déjà voté : une personne, un vote.
refused-objection-answered = Cette objection a déjà sa réponse.
refused-item-followed = Ce point a déjà été confié.

phone-back = Mon invitation
phone-no-votes = Pas de vote pour l’instant. Les votes apparaîtront ici dès leur ouverture.
phone-synthesis-how = Voici ce qui est retenu de ce que vous avez dit. Confirmez chaque phrase où vous le reconnaissez, ou objectez avec vos mots. Les objections sont imprimées au procès-verbal, sans nom.
phone-no-synthesis = Aucune synthèse n’est encore écrite. Elles apparaîtront ici.
phone-rests = { $count ->
    [0] Aucune carte sur laquelle elle s’appuie
    [one] La carte sur laquelle elle s’appuie
   *[other] Les { $count } cartes sur lesquelles elle s’appuie
}
phone-confirm = C’est ce que nous avons dit
phone-object = J’ai une objection
phone-object-text = Mon objection
phone-object-hint = Dites ce qui ne correspond pas à ce qui a été dit, et comment l’écrire.
phone-object-go = Envoyer l’objection
reply-confirmed = Vous avez confirmé cette phrase
reply-objected = Vous avez fait une objection à cette phrase

enter-title = Votes et synthèses
enter-hall = Le code de la salle, affiché à l’écran
enter-own = Votre code personnel
enter-code = Code
enter-hint-hall = Quatre chiffres écrits en grand sur l’écran de la salle.
enter-hint-own = Sur le badge ou la lettre d’invitation. Vous n’en avez pas ? Demandez un code du jour à l’accueil.
enter-go = Continuer
enter-secret = Le code empêche de voter deux fois. Ce que vous votez n’est pas conservé.
fault-hall-code = Aucune salle n’est ouverte avec ce code. Relisez l’écran et saisissez-le de nouveau.
fault-own-code = Ce code est inconnu dans cette salle. Relisez le badge ou demandez un code à l’accueil.

discussion-title = Discussion
discussion-how = Ce que la salle confirme et ce à quoi elle objecte. Chaque objection reçoit une nouvelle formulation ou une raison ; les deux sont imprimées au procès-verbal.
discussion-standing = { $count ->
    [0] Aucune objection n’attend de réponse
    [one] { $count } objection attend une réponse
   *[other] { $count } objections attendent une réponse
}
discussion-confirmed = { $count ->
    [0] Personne ne l’a encore confirmée depuis sa page
    [one] { $count } personne la confirme
   *[other] { $count } personnes la confirment
}
discussion-confirmed-hall = Depuis la page commune de la salle : { $count }
discussion-gone = Objections à des phrases retirées
objection = Objection
objection-personal = Depuis une page personnelle
objection-hall = Depuis la page commune de la salle
objection-said-to = Elle porte sur la formulation :
objection-answer-go = Répondre à l’objection
objection-answer-field = Comment y répondre
objection-answer-reworded = Par une nouvelle formulation de la phrase
objection-answer-kept = En gardant la phrase, avec la raison
objection-answer-text = La nouvelle formulation, ou la raison
objection-answer-hint = Les cartes sur lesquelles la phrase s’appuie restent les mêmes.
objection-answered-reworded = La phrase a été reformulée
objection-answered-kept = La phrase a été gardée

parking-title = Points mis de côté
parking-how = Ce qui sort du sujet et ne doit pas se perdre : enregistré ici, puis confié à un service avec une échéance, il devient une prochaine étape.
parking-none = Aucun point n’est encore mis de côté.
parking-from-card = De la carte n° { $number }
parking-follow = Le confier
parking-follow-go = En faire une prochaine étape
parking-reword = Le reformuler
parking-new = Mettre un point de côté
parking-text = Le point
parking-text-hint = La carte suffit si elle dit tout.
parking-card = D’une carte
parking-no-card = Sans carte
parking-go = Enregistrer le point

presentation-title = Écran de la salle
presentation-shows = L’écran montre : { $view }
presentation-none = Rien n’est encore montré. Choisissez ci-dessous ce que voit la salle.
presentation-previous = Partie précédente
presentation-next = Partie suivante
presentation-page = Partie { $page }
presentation-open = Ouvrir l’écran
presentation-day = La journée
presentation-cards = Cartes du groupe { $number }
presentation-keys = Montrer les codes des groupes à scanner
presentation-keys-how = De nouveaux codes ouvrent les pages des groupes qui n’ont encore rien écrit ; leurs liens précédents ne valent plus. Les codes disparaissent dès que l’écran montre autre chose.
presentation-keys-go = Montrer les codes
presentation-link = Lien de l’écran
presentation-link-how = À ouvrir sur l’ordinateur du projecteur. Il n’a pas de compte, ne montre aucun nom et suit ce que vous choisissez ici.
screen-view-welcome = Accueil
screen-view-clock = L’heure et la séance en cours
screen-view-groups = Groupes
screen-view-cards = Cartes d’un groupe
screen-view-themes = Thèmes
screen-view-vote = Un vote
screen-view-synthesis = Synthèses
screen-view-parking = Points mis de côté
screen-view-activities = Les activités prévues
screen-view-thread = Le fil de la journée
wall-dark = Écran noir
wall-as-of = État de { $time }
wall-welcome = Bienvenue
wall-workshop = Atelier de participation citoyenne
wall-begin-at = Début à { $time }, dans
wall-began-at = Début des travaux : { $time }
wall-came = Arrivées : { $came } sur { $listed } de la liste
wall-pause = Pause
wall-going-on = La séance en cours
wall-nothing-on = Aucune séance en cours
wall-until = fin { $time }
wall-next-at = Ensuite, à { $time }
wall-group = Groupe
wall-group-cards = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
wall-cards-so-far = { $count ->
    [one] { $count } carte pour l’instant
   *[other] { $count } cartes pour l’instant
}
wall-groups-work = Une carte par idée, en sept mots
wall-no-cards = Les cartes paraîtront ici dès que les groupes les écriront
wall-no-vote = Les votes paraîtront ici à leur ouverture
wall-no-sentences = Les synthèses paraîtront ici dès leur rédaction
wall-vote = Vote ouvert : lisez la question sur le téléphone
wall-vote-head = Vote consultatif · { $manner }
wall-open-at = Ouvrez sur le téléphone
wall-hall-code = Code de la salle
wall-own-code = Votre code : sur le badge, ou à demander à l’accueil
wall-voted = { $voted } sur { $present } ont voté
wall-no-phone = Sans téléphone : les mains à la fin
wall-line-on-phone = Ligne { $number } : texte entier sur le téléphone
wall-card-on-phone = Texte entier sur le téléphone
wall-result = Résultat du vote consultatif · { $question }
wall-result-bare = Résultat du vote consultatif
wall-got-dots = { $count ->
    [one] { $count } gommette
   *[other] { $count } gommettes
}
wall-got-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
wall-stances = pour { $agree } · contre { $disagree }
wall-turnout = { $voted } votes pour { $present } personnes à la clôture
wall-by-phone = Téléphones { $phones }
wall-by-phone-and-hand = Téléphones { $phones } · mains { $hands }
wall-sentence-of = Synthèse { $place } sur { $count }
wall-rests-on = Repose sur des cartes de vos groupes :
wall-rests-more = et { $count } de plus
wall-is-this = Est-ce bien ce que vous avez dit ?
wall-reply-at = Confirmez ou objectez sur votre téléphone, ou levez la main :
wall-confirmed = Confirmée par { $confirmed } sur { $present } · objections : { $objected }
wall-sentences-left = Synthèses à suivre : { $count }
wall-activity = Activité { $place }
wall-activity-of = Activité { $place } sur { $count }
wall-planned = Prévue : { $period }
wall-keep-change-drop = La garder, la changer ou l’abandonner ?
wall-ruling-keep = Garder
wall-ruling-change = Changer
wall-ruling-drop = Abandonner
wall-hands = Mains : { $hands } sur { $present } dans la salle
wall-reason-minuted = La raison figure au procès-verbal
wall-thread-title = Où nous en sommes, et ce que vos mots sont devenus
wall-became-cards = { $count ->
    [one] carte écrite par vos groupes
   *[other] cartes écrites par vos groupes
}
wall-became-themes = { $count ->
    [one] thème qui les réunit
   *[other] thèmes qui les réunissent
}
wall-became-sentences = { $count ->
    [one] synthèse confirmée par la salle
   *[other] synthèses confirmées par la salle
}
wall-became-draft = Le premier projet, puis l’avis des associations et des habitants
wall-became-example = La carte { $number } : « { $text } » est devenue la synthèse { $sentence }, confirmée par { $confirmed } d’entre vous.
wall-resume = Reprise à { $time }
wall-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
wall-last = C’est la dernière séance du programme
screen-next = Ensuite : { $what }, { $time }
screen-scan = Code à scanner avec le téléphone
screen-page = { $page } sur { $pages }

event-workshop-theming_undone = Dernière modification des thèmes annulée
event-workshop-ballot_opened = Vote consultatif ouvert
event-workshop-ballot_cancelled = Vote annulé avant tout vote
event-workshop-vote_cast = Un vote
event-workshop-count_entered = Compte à main levée ou sur papier saisi
event-workshop-count_withdrawn = Compte retiré
event-workshop-ballot_closed = Vote clos, résultat montré
event-workshop-sentence_confirmed = Phrase de synthèse confirmée
event-workshop-sentence_objected = Objection à une phrase de synthèse
event-workshop-objection_answered = Réponse à une objection
event-workshop-projected = Montré sur l’écran de la salle
event-workshop-day_code_given = Code du jour donné à une personne sans badge
event-workshop-item_parked = Point mis de côté
event-workshop-item_dropped = Point mis de côté retiré
event-workshop-item_followed_up = Point mis de côté confié

chain-votes-title = Au vote de la salle
chain-voted-dots = { $given ->
    [one] { $given } gommette, place { $place }
   *[other] { $given } gommettes, place { $place }
}
chain-voted-points = { $given ->
    [one] { $given } point, place { $place }
   *[other] { $given } points, place { $place }
}
chain-voted-stance = D’accord : { $agree }, pas d’accord : { $disagree }
chain-parked = Mis de côté pour y donner suite :
close-votes-open = { $count ->
    [one] { $count } vote encore ouvert
   *[other] { $count } votes encore ouverts
}
close-parked = { $count ->
    [one] { $count } point mis de côté, encore à confier
   *[other] { $count } points mis de côté, encore à confier
}
event-workshop-act_begun = Début d’un point du programme et changement de l’écran
event-workshop-wall_darkened = Écran de la salle noirci ou rallumé
event-workshop-act_taken_back = Annulation du dernier appui
refused-act-moved-on = Quelqu’un a appuyé sur autre chose depuis : l’annulation en bloc n’est plus possible. Corrigez ce qu’il faut dans l’horloge de l’atelier.
refused-act-long-ago = Trop de temps a passé depuis cet appui pour l’annuler en bloc. Corrigez ce qu’il faut dans l’horloge de l’atelier.
event-workshop-item_reworded = Rédaction d’un point mis de côté

# La conduite de l’atelier : maintenant et la suite, les groupes, l’écran, un seul bouton pour le point suivant.
cockpit-title = Conduite de l’atelier
cockpit-open = Conduire l’atelier
cockpit-online = Connecté, tout est enregistré
cockpit-offline-since = Sans connexion depuis
cockpit-places = Autres pages
cockpit-now = Maintenant
cockpit-next = Point suivant
cockpit-began = Commencé à { $time }
cockpit-ends = fin à
cockpit-planned = {", "}prévue à { $time }
cockpit-left = restent
cockpit-until-hour = jusqu’à
cockpit-used = Temps passé
cockpit-nothing-on = Aucun point en cours
cockpit-no-groups = Les groupes ne sont pas encore formés
cockpit-make-groups = Former les groupes
cockpit-groups = Travail en groupes
cockpit-cards = { $count ->
    [0] aucune carte
    [one] { $count } carte
   *[other] { $count } cartes
}
cockpit-people = { $count ->
    [0] personne
    [one] { $count } personne
   *[other] { $count } personnes
}
cockpit-who = femmes : { $women }, hommes : { $men }
cockpit-until = jusqu’à { $time }
cockpit-as-of = état de { $time }
cockpit-phone-ready = téléphone prêt
cockpit-not-opened = lien pas encore ouvert
cockpit-never-heard = rien reçu pour l’instant
cockpit-last-contact = dernier contact il y a { $minutes } min
cockpit-wrote = { $minutes ->
    [0] vient d’écrire
   *[other] a écrit il y a { $minutes } min
}
cockpit-speaks = présente maintenant
cockpit-speaks-next = la suivante
cockpit-help = { $minutes ->
    [0] demande de l’aide
   *[other] demande de l’aide depuis { $minutes } min
}
cockpit-help-coming = l’aide est en route
cockpit-help-come = On arrive
cockpit-help-over = Aide terminée
cockpit-off-title = Cette tablette est sans connexion. L’horloge continue ici.
cockpit-off-how = Chaque appui garde son heure et sera envoyé de lui-même. L’écran de la salle ne change pas avant le retour de la connexion : changez-le depuis l’ordinateur.
cockpit-off-waits = En attente :
cockpit-off-press = Gardé ici avec son heure, envoyé de lui-même. L’écran ne change pas maintenant
cockpit-begun = Commencé : { $title }, { $time }.
cockpit-repaired = La version { $number } du programme est publiée.
cockpit-wall-shows = L’écran montre :
cockpit-back = Annuler
cockpit-taken-back = Annulation de la dernière modification
cockpit-repairs = Rattraper { $minutes } minutes : trois façons
cockpit-way-shorten = Raccourcir
cockpit-way-drop = Renoncer
cockpit-way-move_end = Finir plus tard
cockpit-shortens = { $title } : { $to } au lieu de { $from }
cockpit-drops = à « { $title } », facultatif
cockpit-all-stays = tout reste comme prévu
cockpit-would-end = fin à { $time }
cockpit-would-end-instead = fin à { $time } au lieu de { $planned }
cockpit-was-chosen = votre choix d’il y a un instant
cockpit-in-time = La journée est à l’heure.
cockpit-day-ends = Fin attendue à
cockpit-wall = Écran de la salle
cockpit-wall-now = Ce que la salle voit
cockpit-wall-nothing = L’écran ne montre encore rien
cockpit-wall-dark = Noircir l’écran
cockpit-wall-light = Rallumer l’écran
cockpit-wall-change = Changer de vue
cockpit-then = Ensuite :
cockpit-from = {", "}à partir de
cockpit-begin = Commencer : { $title }
cockpit-does-groups = Tous les groupes commencent ensemble ; l’écran montre la question et le temps restant
cockpit-does-group-wall = L’écran montre les groupes et le temps restant
cockpit-does-cards = Le travail de tous les groupes se termine ; l’écran montre les cartes
cockpit-does-card-wall = L’écran montre les cartes
cockpit-does-welcome = L’écran montre la page d’accueil
cockpit-does-thread = L’écran montre où nous en sommes et ce que les mots sont devenus
cockpit-does-clock = L’écran montre l’heure et le point en cours
cockpit-all-done = Le programme de la journée est terminé.
cockpit-hold = Mettre ce point de côté
cockpit-hold-later = quelques mots, ou plus tard
cockpit-held = Points mis de côté : { $count }
cockpit-held-at = Point mis de côté à { $time }
cockpit-held-words = De quoi s’agissait-il ? Quelques mots suffisent
cockpit-hold-go = Mettre de côté
cockpit-minutes-left = Minutes restantes :
cockpit-told-stale = Le programme a changé, ou quelqu’un a appuyé avant vous. Voici où en est la journée.
cockpit-told-repair = Quelqu’un a accepté une autre façon avant vous, ou le retard a changé. Voici ce qui est possible maintenant ; votre choix est signalé.
cockpit-place-cards = Cartes et thèmes
cockpit-place-cards-line = { $count ->
    [0] aucune carte
    [one] { $count } carte
   *[other] { $count } cartes
}
cockpit-place-votes-line = { $count ->
    [0] aucun vote ouvert
    [one] { $count } vote ouvert
   *[other] { $count } votes ouverts
}
cockpit-place-synthesis = Synthèses
cockpit-place-synthesis-line = { $count ->
    [0] aucune phrase
    [one] { $count } phrase
   *[other] { $count } phrases
}
cockpit-place-discussion-line = { $count ->
    [0] aucune objection sans réponse
    [one] { $count } objection sans réponse
   *[other] { $count } objections sans réponse
}
cockpit-place-parking-line = { $count ->
    [0] aucun point à confier
    [one] { $count } point à confier
   *[other] { $count } points à confier
}
cockpit-place-door = Accueil
cockpit-place-door-line = { $count ->
    [0] personne dans la salle
    [one] { $count } personne dans la salle
   *[other] { $count } personnes dans la salle
}
cockpit-place-groups = Groupes et rapporteurs
cockpit-place-groups-line = { $count ->
    [0] pas encore formés
    [one] { $count } groupe
   *[other] { $count } groupes
}
cockpit-place-agenda = Programme
cockpit-place-activities = Activités prévues
cockpit-place-papers = Papiers
cockpit-place-ends = à { $time }
