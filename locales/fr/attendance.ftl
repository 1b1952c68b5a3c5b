# L’accueil : la page de l’invitation, et le bureau d’accueil le jour de l’atelier.

invited-door = À l’accueil
invited-own = Cette page est personnelle : montrez le code à votre arrivée et ne le transmettez pas.
invited-when = Date et lieu
invited-calendar-add = Ajouter à l’agenda
invited-calendar = Les travaux commencent à { $start }. Code d’invitation à l’accueil : { $code }
invited-here = Votre présence a été enregistrée à { $time }. Bienvenue.
invited-left = Votre départ a été enregistré à { $time }. Vous pouvez revenir avec le même code.
invited-way-after = Ce qu’est devenu ce que vous avez dit
invited-way-outcome = Résultats de l’atelier
invited-way-votes = Voter maintenant
invited-way-synthesis = Confirmer les synthèses ou objecter
invited-way-results = Résultats des votes
own-rows-title = Votre ligne dans le tirage des groupes
own-rows-lead = Voici ce que le tirage a pris de vous. Personne d’autre ne le voit ; seule son empreinte est publiée.
own-rows-words = Le texte de la ligne, tel qu’il est enregistré :
own-rows-digest = Son empreinte { $sha }, la même que devant votre repère dans la liste publiée :
own-rows-unsealed = Ce tirage date d’avant les empreintes des lignes.
own-rows-none = Aucun tirage ne vous concerne.

fault-row-code-misread = Le code « { $said } » n’est pas tel qu’il figure sur la feuille. Relisez-le sur le papier.
fault-row-code-unknown = Le code « { $said } » ne figure pas sur la liste de cet atelier. Vérifiez la feuille.
fault-row-code-twice = Le code « { $said } » est celui de plusieurs personnes. Enregistrez la présence par le nom.

door-scan = Scanner le code d’invitation
door-no-camera = Le navigateur ne prête pas la caméra à cette page. Saisissez le code d’invitation ou le nom.
door-seen-came = Arrivée
door-seen-left = Départ
door-seen-mistaken = Correction
door-came = Présence enregistrée. Bienvenue.
door-left = Départ enregistré.
door-mistaken = Enregistrement corrigé.
door-unknown = Il n’est pas de cet atelier. Cherchez par le nom, ou enregistrez sans invitation.
door-recognised = Invitation reconnue. Aucun nom sur cet appareil : c’est noté ici et partira seul.
door-ended = L’accueil est terminé sur cet appareil : l’atelier est clôturé ou le compte est fermé. Tout ce qu’il gardait est effacé.
door-no-search = La recherche par nom demande une connexion. Scannez le code d’invitation ou saisissez-le en entier.
door-waits = Enregistré sur cet appareil, envoyé au retour de la connexion.
door-waits-named = Enregistré sur cet appareil, envoyé au retour de la connexion. Le nom n’est pas gardé sur l’appareil : laissez la page ouverte et inscrivez-le aussi sur la feuille à signer.
door-unsent = L’enregistrement n’est pas parvenu, et ce navigateur ne garde rien. Réessayez, ou inscrivez-le sur papier.
door-undo = Annuler
door-back = L’enregistrement est annulé.
door-own = Page personnelle
door-waiting = Enregistrements en attente de connexion :
door-stays-open = Laissez cette page ouverte jusqu’à la fin de l’accueil : ce qui est enregistré est gardé même sans connexion, mais la page ne s’ouvre de nouveau qu’à son retour.
door-in-hall = dans la salle
door-by-device = selon cet appareil
door-online = Connecté
door-offline = Hors connexion
door-offline-since = Hors connexion depuis
door-list-as-of = Liste telle qu’à
door-list-people = invitations :
door-one-scan = pour un seul scan
door-aim = Visez le code
door-aim-left = Scannez le code de la personne qui part
door-acts = Gestes de l’accueil
door-by-name = Par nom
door-by-row = Code de ligne
door-by-name-go = Chercher par nom
door-guest = Sans invitation
door-stay = Annuler et revenir aux arrivées
door-to-camera = Revenir à la caméra
door-row-hint = Hors connexion : saisissez le code d’invitation, ou celui de la ligne sur la feuille à signer.
door-row-known = Invitation reconnue
door-sex-why = (pour l’équilibre des groupes)
door-workshop = Page de l’atelier
door-word-came = Bienvenue
door-word-already = Déjà enregistré
door-word-unknown = Code inconnu
door-word-left = Départ enregistré
door-word-refused = Enregistrement refusé
door-word-ended = Accueil terminé
door-checking = Vérification
door-since = Depuis { $time } · rien n’a changé
door-returned = L’appareil enregistre de nouveau les arrivées.
door-next = Suivant
door-handed = Code remis, suivant
door-day-code = Votre code pour voter aujourd’hui :
door-slip = Écrivez-le sur un papier, ou dites-le deux fois.
door-later-code = Et le code de la page personnelle pour la suite, sur le papier seulement :
door-give-code = Un code pour voter aujourd’hui
door-no-code = Le code du jour demande une connexion. Réessayez à son retour.
door-word-code = Code du jour
door-scan-again = Scanner encore
door-moved = L’atelier est sur l’ordinateur de la salle
door-moved-since = Les présences ne s’enregistrent plus ici depuis { $time }. Ouvrez l’accueil à l’adresse de la salle.
door-moved-here = Les présences ne s’enregistrent plus ici. Ouvrez l’accueil à l’adresse de la salle.
door-hall-address = Adresse de la salle et son code
door-closed = L’atelier est clôturé. Plus aucune présence n’est enregistrée.
door-now = Derniers enregistrements
door-again = Personne suivante
door-group = { $session } : groupe { $number }
door-unseated = Arrivée après la formation des groupes, sans groupe pour l’instant.
door-latecomers = Placer les retardataires dans les groupes

sheet-title = Saisir la feuille de présence signée
sheet-lead = Saisissez les codes des lignes signées, tels qu’ils figurent sur le papier. Chaque code juste est pris aussitôt ; ce qui n’est pas compris reste dans le champ, avec sa raison.
sheet-rows = Codes des lignes signées
sheet-codes = Codes
sheet-codes-hint = Un code par ligne, ou séparés par des espaces. Le code d’invitation entier est aussi accepté.
sheet-time = Heure d’arrivée
sheet-time-hint = Facultatif : l’heure actuelle si le champ reste vide.
sheet-marked = { $count ->
    [0] Aucune nouvelle présence enregistrée.
    [one] { $count } présence enregistrée.
   *[other] { $count } présences enregistrées.
}
sheet-already = { $count ->
    [0] Aucune présence n’était déjà enregistrée.
    [one] { $count } présence était déjà enregistrée.
   *[other] { $count } présences étaient déjà enregistrées.
}
sheet-walk-ins = Participantes et participants sans invitation
sheet-people = Lignes remplies à la main
sheet-people-hint = Une personne par ligne : nom, catégorie, sexe, séparés par un point-virgule. Toutes sont prises, ou aucune.
sheet-paper = Feuille de présence à signer
sheet-how = Chaque personne signe en face de son nom. Le code est celui de la ligne ; il sert à saisir la feuille une fois signée. Les lignes vides sont pour les personnes venues sans invitation.
sheet-number = N°
sheet-code = Code
sheet-signature = Signature
sheet-signed-by = Responsable de l’accueil

people-letters = Lettres d’invitation à imprimer
letter-none = Personne n’est encore sur la liste des invitations.
letter-to-female = À Madame
letter-to-male = À Monsieur
letter-to-unsaid = À Madame, Monsieur
letter-subject = Objet : invitation à participer à
letter-greeting = Madame, Monsieur,
letter-body = J’ai l’honneur de vous inviter à prendre part aux travaux : { $title }, le { $date }.
letter-project = Cet atelier est organisé dans le cadre de : { $project }.
letter-reception = Accueil et inscription à partir de
letter-code = Merci de présenter ce code à l’accueil. Le lien ouvre votre page personnelle : date, lieu et programme.
letter-caption = Code d’invitation : { $code }
letter-end = Dans l’attente de vous accueillir, je vous prie d’agréer l’expression de ma considération distinguée.
letter-president = La présidente ou le président du conseil communal
badges-title = Badges des participantes et participants
badges-fold = Découpez les badges le long des tirets et pliez-les sur les points : le nom devant, le code personnel derrière.
badges-own = Code personnel, à ne pas prêter.
