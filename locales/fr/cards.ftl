# Le téléphone du groupe et la page de suivi de l’animation.

rapporteur-left = Temps restant :
rapporteur-begin = Vous êtes la rapporteuse ou le rapporteur du groupe { $number }. Une carte par idée, avec les mots de qui l’a dite.
rapporteur-away = Hors connexion depuis
rapporteur-away-kept = Ce que vous écrivez est gardé dans ce téléphone et partira seul.
rapporteur-on-wall = est maintenant sur le mur de la salle.
rapporteur-more = Pourquoi, qui, quand ?
rapporteur-seven = Sept mots se lisent du fond de la salle
rapporteur-words-count = Mots :
rapporteur-too-long = Une carte tient en { $limit } signes. Rien n’est effacé : raccourcissez, ou écrivez deux cartes.
rapporteur-go = Envoyez la carte
rapporteur-keep = Gardez la carte
rapporteur-came = Carte arrivée :
rapporteur-waits = En attente de connexion :
rapporteur-about = Sur la carte
rapporteur-skip = Passer cette question
rapporteur-details-go = Envoyez les réponses
rapporteur-ways = Téléphone du groupe
rapporteur-ours = Nos cartes :
rapporteur-photo = Photo du papier
rapporteur-voices = Qui a parlé ?

help-want = Nous avons besoin d’aide
help-wanted = Aide demandée
help-need = De quoi avez-vous besoin ? (facultatif)
help-need-said = Vous avez dit :
help-hint = Votre demande arrive aussitôt à l’animation, et quelqu’un vient à votre table.
help-asked = Vous avez demandé de l’aide à { $time } ; la demande est arrivée.
help-goes-on = Vous pouvez continuer à écrire.
help-seen = Votre demande a été lue à { $time }.
help-coming = Quelqu’un arrive. Vous pouvez continuer à écrire.
help-waits = Votre demande est gardée dans ce téléphone et partira seule au retour de la connexion.
help-hand = En attendant, levez la main.
help-over = C’est réglé, merci

capture-stays-open = Gardez cette page ouverte jusqu’à la fin du travail du groupe : ce que vous écrivez est gardé dans ce téléphone même sans connexion, mais la page ne se rouvre qu’une fois la connexion revenue.
capture-why-so = Pourquoi ?
capture-back = La remettre dans la case
capture-again = Renvoyer
capture-drop = L’effacer de ce téléphone
capture-theirs = Un autre téléphone de votre groupe a modifié cette carte entre-temps. Elle dit maintenant :
capture-ours = Retenir notre texte
capture-yield = Garder son texte actuel
capture-leave = Renoncer à la modification

capture-details = Pourquoi, qui, quand, et comment le saurons-nous ?
capture-why = Pourquoi cette mesure ?
capture-who = Qui s’en charge ?
capture-who-hint = Un service ou une instance, pas le nom d’une personne.
capture-due = Quand ?
capture-sign = Comment saurons-nous que c’est fait ?
capture-details-charter = L’article du modèle de charte concerné
capture-about = Article du modèle de charte
capture-no-article = Aucun article en particulier
capture-wants = Ce qui est demandé pour cet article
capture-no-stance = Non précisé
capture-stance-keep = Le garder
capture-stance-change = Le modifier
capture-stance-add = Le compléter

capture-photo-title = Photo du papier du groupe
capture-photo = Photo
capture-photo-field = La photo
capture-photo-hint = Photographiez le papier, pas les visages. Le lieu de la prise de vue est effacé ; seules les personnes chargées de l’atelier la voient.
capture-corners = Placez les coins sur les bords du papier
capture-corner = Coin { $number } sur 4, à déplacer du doigt ou avec les flèches
capture-photo-again = Recommencer
capture-photo-send = Envoyer la photo
capture-photos-kept = { $count ->
    [one] { $count } photo est arrivée.
   *[other] { $count } photos sont arrivées.
}
fault-photo = Choisissez une photo ordinaire du téléphone (JPEG ou PNG), de 10 Mo au plus.
refused-photos-enough = Votre groupe a déjà envoyé trente photos ; il n’est pas possible d’en envoyer d’autres.

capture-voices-title = Qui a pris la parole ?
capture-voices-hint = Touchez « plus » à chaque prise de parole. Seuls les totaux sont gardés : ils ne disent pas qui a dit quoi.
capture-voice-more = Une prise de parole de plus ({ $sex }, { $category })
capture-voice-less = Correction : une de moins ({ $sex }, { $category })

capture-progress-title = Avancement des groupes
capture-progress-caption = Cartes par groupe et par question
capture-group = Groupe
capture-question = Question { $number }
capture-last-contact = Dernier contact
capture-never-heard = Lien pas encore ouvert
capture-in-contact = À l’instant
capture-minutes-ago = { $minutes ->
    [one] il y a { $minutes } minute
   *[other] il y a { $minutes } minutes
}
capture-voices-caption = Prises de parole dans les groupes, en nombre
capture-photos-title = Photos
capture-photos-who = Ces photos ne sont visibles que dans l’espace de la commune.
capture-photo-alt = Photo { $number } du papier du groupe { $group }
capture-photo-remove = Supprimer cette photo
capture-no-photos = Aucune photo n’est encore arrivée.

event-workshop-card_detailed = Carte écrite avec ses précisions
event-workshop-card_revised = Carte et précisions modifiées
event-workshop-photo_kept = Photo d’un groupe reçue
event-workshop-photo_removed = Photo supprimée
event-workshop-help_wanted = Un groupe demande de l’aide
event-workshop-help_seen = Réponse à une demande d’aide
event-workshop-help_over = Fin d’une demande d’aide
event-workshop-voice_counted = Nombre des prises de parole d’un groupe mis à jour

hall-help-title = La salle et la connexion
hall-help-lead = Dans une salle, la connexion faiblit ou se coupe. Cette page dit ce qui reste possible et ce qu’il faut préparer avant le jour.
hall-help-always-title = Ce qui marche toujours
hall-help-always-typed = Ce qu’écrit le téléphone du groupe y est gardé en moins de deux secondes, même si la connexion se coupe, si la page se ferme ou si la batterie se vide. On le retrouve en rouvrant la page sur le même téléphone.
hall-help-always-once = Les cartes partent d’elles-mêmes au retour de la connexion, et chacune arrive une seule fois.
hall-help-always-photo = Les photos et les nombres de prises de parole attendent de même dans le téléphone.
hall-help-always-two = Deux téléphones peuvent servir un même groupe : chacun voit les cartes de l’autre, et qui modifie une carte après l’autre voit les deux textes et choisit.
hall-help-https-title = Ce qui demande une adresse sûre
hall-help-https-opens = Une adresse sûre commence par { $start }. Avec elle, la page du groupe se rouvre sans aucune connexion, tant que son lien est valable.
hall-help-https-sends = Avec elle, certains téléphones envoient ce qui attend même si la page est fermée.
hall-help-https-camera = Avec elle, la caméra de l’accueil lit les codes des invitations dans la page.
hall-help-https-secret = Avec elle, personne sur le réseau ne lit ce qui est envoyé.
hall-help-without-title = Une salle sans adresse sûre
hall-help-without-open = Tant que la page du groupe reste ouverte, elle marche entièrement, avec ou sans connexion. Gardez-la ouverte jusqu’à la fin du travail et ne la rechargez pas sans connexion.
hall-help-without-closed = Si la page se ferme sans connexion, rien n’est perdu : elle se rouvre au retour de la connexion, avec tout ce qui a été écrit.
hall-help-without-scan = À l’accueil, on cherche les noms ou on saisit les codes au lieu de les lire à la caméra.
hall-help-without-wifi = Protégez le réseau de la salle par un mot de passe : qui y entre peut lire ce qui y circule.
hall-help-without-pin = Sur l’ordinateur de la salle, chaque personne qui anime la journée entre par un code secret du jour, imprimé par la commune avant le départ. Personne n’y tape le mot de passe qu’il utilise sur le site de la commune.
hall-help-how-title = Donner une adresse sûre à l’ordinateur de la salle
hall-help-how = Avant le jour, la personne chargée de l’informatique prépare un nom qui appartient à la commune, un certificat pour ce nom sur l’ordinateur, et une borne qui conduit ce nom vers lui. Un certificat que l’ordinateur se donne à lui-même fait apparaître un avertissement sur les téléphones et ne convient pas.
hall-help-script-title = Un téléphone très ancien
hall-help-script = Un téléphone qui n’exécute pas les programmes des pages envoie les cartes une à une et ne garde rien sans connexion. Choisissez un téléphone plus récent pour chaque groupe.
