# Une journée sans internet : emporter l’atelier dans la salle, puis réunir ce qui s’y est fait.

hall-title = L’atelier sans internet
hall-take = Préparer une clé pour emporter l’atelier
hall-take-text = Si la salle n’a pas internet, ou une mauvaise connexion, un ordinateur portable emporte l’atelier : les listes, les questions, les groupes et les comptes de celles et ceux qui animent la journée. Toute la salle travaille avec lui, puis ce qui s’y est fait rejoint ce site.
hall-state-home = L’atelier est ici ; aucun ordinateur ne l’a emporté.
hall-state-offered = La clé est prête ; aucun ordinateur n’est encore venu.
hall-state-away = L’atelier est dans la salle.
hall-state-returned = L’ordinateur a rendu l’atelier.
hall-state-ended = La commune a repris l’atelier sans l’ordinateur.
hall-taken-at = Emporté : { $moment }.
hall-seen-at = Dernier contact : { $moment }.
hall-away-text = Tant que l’atelier est dans la salle, on ne peut ici qu’inscrire et inviter. Les présences, les groupes, les cartes et les synthèses s’enregistrent dans la salle, et apparaissent ici à chaque contact.
hall-key = La clé
hall-key-once = Cette clé ne s’affiche qu’une fois. Portez-la maintenant sur l’ordinateur, ne l’envoyez pas par e-mail : qui la détient emporte les noms des participantes et participants.
hall-key-until = Clé valable jusqu’au : { $moment }.
hall-key-over = La clé n’est plus valable : préparez-en une nouvelle pour le même ordinateur, afin qu’il puisse envoyer ce qui s’est fait dans la salle.
hall-command = Sur l’ordinateur, encore relié à internet :
hall-command-again = Sur le même ordinateur :
hall-command-back = En fin de journée, internet retrouvé :
hall-again = Préparer une nouvelle clé pour le même ordinateur
hall-again-text = La nouvelle clé annule la précédente. Elle vaut pour l’ordinateur qui a emporté l’atelier, pas pour un autre.
hall-end = L’ordinateur est perdu, ou n’est plus utile
hall-end-text = Le travail reprend ici ; ce qui resterait sur l’ordinateur sans avoir été envoyé ne sera plus accepté.
hall-end-go = Reprendre l’atelier sans l’ordinateur

pins-title = Codes secrets du jour
pins-lead = Sur l’ordinateur de la salle, personne ne tape le mot de passe qu’il utilise sur ce site : chaque personne qui anime la journée a un code secret, valable ce jour-là seulement.
pins-again = Imprimez cette feuille avant que l’ordinateur n’emporte l’atelier. Imprimée de nouveau, elle porte d’autres codes et les précédents cessent de valoir.
pins-print-ar = Imprimer les codes en arabe
pins-print-fr = Imprimer les codes en français
pins-who = Pour qui
pins-pin = Code secret du jour
pins-hint = Huit chiffres, sur la feuille qui vous a été remise. N’écrivez pas ici votre mot de passe.
pins-hand = Découpez les lignes et remettez à chaque personne la sienne, de la main à la main.
pins-end = Ces codes cessent de valoir à la clôture de l’atelier, ou le lendemain à six heures du matin. Qui a perdu le sien en demande un autre à la personne qui tient l’ordinateur de la salle.
pins-foot = Feuille personnelle, à détruire après distribution
fault-pin = L’identifiant ou le code secret du jour est incorrect. Si vous avez perdu le vôtre, demandez-en un autre à la personne qui tient l’ordinateur de la salle.
hall-row-day_pin = Code secret du jour

hall-both = Modifié des deux côtés
hall-both-text = La salle et le site ont changé la même chose de deux façons. Rien n’est effacé : lisez les deux textes et choisissez.
hall-both-none = Rien n’a été changé de deux façons.
hall-part = Ce qui diffère
hall-at-home = Sur le site
hall-in-hall = Dans la salle
hall-whole = Le tout
hall-there = Présent
hall-not-there = Absent
hall-yes = Oui
hall-no = Non
hall-choose-home = Garder celui du site
hall-choose-hall = Garder celui de la salle
hall-reason-both = Changé des deux côtés.
hall-reason-rival = Le site a créé ce qui tient sa place.
hall-reason-bound = Lié à ce que le site a supprimé ou changé.
hall-reason-renumbered = Une carte du site portait déjà ce numéro ; celle de la salle a reçu le suivant.
hall-chosen-home = La version du site a été gardée.
hall-chosen-hall = La version de la salle a été gardée.
hall-decided = { $count ->
    [0] Rien n’est encore tranché
    [one] { $count } point tranché
   *[other] { $count } points tranchés
}

hall-row-other = Une donnée de l’atelier
hall-row-workshop = L’atelier
hall-row-session = La séance
hall-row-agenda_item = Un point du programme
hall-row-question = La question
hall-row-aim = L’objectif
hall-row-category = La catégorie
hall-row-participant = La participante ou le participant
hall-row-person = La personne
hall-row-drawing = La formation des groupes
hall-row-working_group = Le groupe
hall-row-group_member = L’appartenance à un groupe
hall-row-card = La carte
hall-row-theme = Le thème
hall-row-theme_card = La carte dans son thème
hall-row-sentence = Une phrase de la synthèse
hall-row-sentence_card = La carte sur laquelle repose une phrase
hall-row-next_step = La prochaine étape
hall-row-media = Le fichier
hall-row-sighting = Ce qui a été vu à l’entrée
hall-row-card_detail = Le détail de la carte
hall-row-group_photo = La photo du papier du groupe
hall-row-voice_count = Le nombre d’interventions
hall-row-fixed_seat = La place fixée
hall-row-draw_label = Le code dans la liste du tirage
hall-row-drawn_seat = La place tirée
hall-part-other = Une autre donnée
hall-part-title = Titre
hall-part-name = Nom
hall-part-contact = Contact
hall-part-text = Texte
hall-part-label = Intitulé
hall-part-number = Numéro
hall-part-position = Ordre
hall-part-sex = Sexe
hall-part-category_id = Catégorie
hall-part-person_id = Personne
hall-part-group_id = Groupe
hall-part-theme_id = Thème
hall-part-card_id = Carte
hall-part-question_id = Question
hall-part-session_id = Séance
hall-part-starts_at = Début
hall-part-ends_at = Fin
hall-part-held_on = Jour
hall-part-venue = Lieu
hall-part-state = État
hall-part-lang = Langue
hall-part-owner = Qui s’en charge
hall-part-due_on = Échéance
hall-part-invited_at = Invitation
hall-part-arrived_at = Arrivée
hall-part-left_at = Départ
hall-part-withdrawn_at = Retrait
hall-part-written_at = Écriture
hall-part-opened_at = Ouverture
hall-part-closed_at = Clôture
hall-part-walk_in = Venue sans invitation
hall-part-code = Code
hall-part-row_code = Code de la ligne
hall-part-why = Raison
hall-part-who = Qui s’en charge
hall-part-due = Moment
hall-part-sign = Signe que c’est fait
hall-part-stance = Position
hall-part-voices = Nombre
hall-part-what = Ce qui a été vu
hall-part-at = Heure
hall-part-about = À propos de
hall-part-placed = Manière dont la personne a été placée
hall-part-placed_at = Heure du placement

hall-laptop = Cet ordinateur conduit l’atelier dans la salle. Ce qui s’y fait est gardé ici, et rejoint le site de la commune dès qu’un contact est possible.
hall-laptop-met = Dernier contact : { $moment }.
hall-laptop-unsent = { $count ->
    [0] Rien n’attend d’être envoyé.
    [one] { $count } changement attend d’être envoyé.
   *[other] { $count } changements attendent d’être envoyés.
}
hall-laptop-waiting = { $count ->
    [0] Rien n’attend un choix sur le site de la commune.
    [one] { $count } point changé des deux côtés attend un choix sur le site de la commune.
   *[other] { $count } points changés des deux côtés attendent un choix sur le site de la commune.
}
hall-trouble-line = Le site de la commune n’est pas joignable ; un nouvel essai suivra de lui-même.
hall-trouble-closed = La clé n’est plus valable : préparez-en une nouvelle pour cet ordinateur sur le site de la commune.
hall-trouble-refused = Le site de la commune a refusé l’envoi. Lisez la fenêtre de commande.

hall-start-title = L’atelier dans la salle
hall-start-text = Cet ordinateur conduit l’atelier du jour sans internet.
hall-start-go = Entrer dans l’atelier
hall-reached = L’adresse de l’ordinateur dans la salle
hall-reached-none = Aucun réseau n’est encore connu. Ouvrez le point d’accès de l’ordinateur, puis relancez la commande.
hall-address = Code de l’adresse de l’ordinateur dans la salle
hall-how = Comment la salle se relie-t-elle ?
hall-how-wifi = Ouvrez un point d’accès Wi-Fi sur l’ordinateur et reliez-y les téléphones.
hall-how-address = Photographiez le code ou tapez l’adresse entière, telle quelle.
hall-how-warning = La liaison à cette adresse n’est pas sécurisée : laissez la page d’écriture ouverte sur chaque téléphone, car elle ne se recharge pas sans réseau.

refused-in-the-hall = L’atelier est dans la salle, sur un ordinateur portable : sa journée ne se change que là-bas. Inscrire et inviter restent possibles ici.
refused-hall-left = Cet atelier n’est plus sur cet ordinateur : il a été rendu au site de la commune, ou la commune l’a repris. Plus rien ne s’enregistre ici. Continuez à l’adresse de la commune.
refused-hall-ended = La commune a repris l’atelier sans cet ordinateur.
refused-at-home = Cette page est restée sur le site de la commune. Sur cet ordinateur, il n’y a que l’atelier.
refused-hall-taken = Un autre ordinateur a emporté cet atelier. Reprenez-le sur le site de la commune avant de préparer une nouvelle clé.
refused-hall-version = L’ordinateur n’a pas la même version de Mithaq que le site. Installez la même, puis recommencez.
refused-hall-foreign = L’envoi contient des données étrangères à cet atelier ; rien n’en a été pris.
refused-hall-journal = Le journal de l’ordinateur ne fait pas suite à ce qui en est déjà arrivé ; l’envoi n’a pas été pris.
refused-hall-folder = Ce dossier contient un autre atelier. Choisissez un dossier vide.
refused-hall-bound = La version de la salle ne peut pas être prise telle quelle : elle tient à ce que le site n’a plus, ou autre chose y tient sa place. Corrigez d’abord le site, ou gardez sa version.
fault-hall-row = L’envoi de l’ordinateur n’a pas été compris.

event-workshop-pins_drawn = Codes secrets du jour préparés
event-workshop-hall_offered = Clé préparée pour emporter l’atelier
event-workshop-hall_taken = Atelier emporté dans la salle
event-workshop-hall_merged = Travail de la salle intégré
event-workshop-hall_decided = Choix entre deux textes
event-workshop-hall_returned = Atelier rendu par la salle
event-workshop-hall_ended = Atelier repris sans l’ordinateur
event-workshop-hall_part_received = Partie du travail de la salle reçue
event-workshop-hall_brought = Changements du site apportés
event-workshop-hall_sent = Travail de la salle envoyé
event-workshop-hall_left = Salle quittée

cli-hall = Emporter un atelier dans une salle sans internet, l’y conduire, puis réunir ce qui s’est fait. La page de l’atelier, sur le site, montre la clé et la commande entière. Ouvrez un point d’accès Wi-Fi sur l’ordinateur : la commande affiche l’adresse et son code. Sans HTTPS, les téléphones refusent ce qui demande une liaison sûre : la caméra dans la page et le rechargement sans réseau ; écrire dans une page ouverte fonctionne.
cli-hall-home = L’adresse de la commune sur le site, comme https://…/fr/beni-mellal (la première fois seulement).
cli-hall-key = La clé montrée par la page de l’atelier (la première fois, ou une nouvelle).
cli-hall-every = Nombre de secondes entre deux essais de contact.
cli-hall-pin = Tirer un autre code secret du jour pour une personne qui a perdu le sien.
cli-hall-pin-drawn = { $login } : le code secret du jour est { $pin }. Remettez-le de la main à la main ; le précédent ne vaut plus.
cli-hall-pin-unknown = Aucune personne animant cette journée n’a l’identifiant { $login }. Identifiants connus : { $known }.
cli-hall-sync = Réunir maintenant, une fois.
cli-hall-return = Réunir tout ce qui reste et rendre l’atelier au site.
cli-hall-erase = Supprimer ensuite la base de cet ordinateur, pour qu’aucun nom n’y reste.
cli-hall-coming = L’atelier vient de { $home }
cli-hall-here = L’atelier est sur cet ordinateur.
cli-hall-clock = L’horloge de cet ordinateur diffère de celle du site de { $seconds } secondes : réglez-la, les heures de la journée viennent d’elle.
cli-hall-address = Dans la salle : { $address }
cli-hall-met = Envoyés : { $sent } ; apportés : { $brought } ; en attente d’un choix : { $conflicts }.
cli-hall-returned = L’atelier est rendu. Tout ce qui s’est fait dans la salle est sur le site de la commune.
cli-hall-delete = Supprimez maintenant le dossier { $folder } : il contient des noms.
cli-hall-erased = La base a été supprimée de cet ordinateur.
cli-hall-empty = Ce dossier ne contient pas d’atelier : donnez --home et --key comme sur la page de l’atelier.
cli-hall-secure = L’adresse de la commune doit commencer par https:// : la clé et les noms y passent.
cli-hall-trouble-line = Le site n’est pas joignable : { $why }
cli-hall-trouble-closed = Cette clé n’est pas valable sur le site. Préparez-en une nouvelle sur la page de l’atelier.
cli-hall-trouble-refused = Le site refuse : { $why }
