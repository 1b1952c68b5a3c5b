# La note de cadrage : ce qui en est compris, ce qui est proposé, ce qui est à corriger.

paper-commune-name = { $name_fr }

paper-place-line = Ligne { $line } : « { $text } »
paper-place-paragraph = Paragraphe { $line } : « { $text } »
paper-place-whole = Tout le document

paper-kind-reception = Accueil
paper-kind-session = Séance
paper-kind-break = Pause
paper-kind-closing = Clôture

paper-category-elected = Élus et élues
paper-category-staff_participation = Cadres administratifs chargés des approches participatives
paper-category-staff_pac = Cadres administratifs chargés du suivi du programme d’action de la commune
paper-category-staff_openness = Cadres administratifs chargés du programme d’ouverture de la commune
paper-category-staff = Autres cadres administratifs
paper-category-focal_point = Point focal
paper-category-ieecag = Membres de l’instance de l’équité, de l’égalité des chances et de l’approche genre
paper-category-dialogue_mechanism = Membres des mécanismes de dialogue et de concertation
paper-category-association = Associations de la société civile
paper-category-local_authority = Autorité locale
paper-category-deconcentrated_service = Services déconcentrés
paper-category-partner = Partenaires, expertes et experts
paper-category-private_sector = Secteur privé
paper-category-university = Université et recherche
paper-category-media = Médias
paper-category-resident = Citoyennes et citoyens
paper-category-other = Autre catégorie

paper-proposal-times = « { $title } » n’a pas d’horaire dans la note ; ce qui l’entoure lui laisse de { $from } à { $to }.
paper-proposal-closing = « { $title } » n’a pas d’horaire dans la note ; nous proposons { $from }, à la fin de la dernière séance.
paper-proposal-end = La note ne dit pas quand finit « { $title } », qui commence à { $from } ; nous proposons { $to }, au début de ce qui suit.
paper-proposal-break = Rien n’est prévu de { $from } à { $to } ; nous proposons d’y ajouter une pause.
paper-proposal-start = Le texte ne dit pas à quelle heure commencent les travaux ; nous proposons { $from }, au début de la première séance.
paper-proposal-numbers = Les séances ne sont pas numérotées dans la note ; il y en a { $count }, nous proposons de les numéroter dans leur ordre.
paper-proposal-afternoon = « { $title } » est écrite avec les heures du matin, après ce qui la précède ; nous proposons de { $from } à { $to }, donc l’après-midi ou le soir.
paper-proposal-lengths = La note donne des durées et non des horaires ; nous proposons des horaires calculés à partir de { $from }.
paper-proposal-parallel = « { $title } » réunit des points qui ont lieu en même temps ; nous proposons d’en faire une seule séance, dont chacun est un point.
paper-proposal-banner = La ligne « { $title } » coiffe ce qui suit, sans horaire ; nous proposons de ne pas en faire un point du programme.

paper-fault-impossible-date = La date « { $said } » n’existe pas au calendrier. Veuillez la corriger.
paper-fault-impossible-time = L’heure « { $said } » est impossible. Veuillez l’écrire entre 00:00 et 23:59.
paper-fault-weekday = Le jour ne correspond pas à la date dans « { $said } » : cette date tombe un { $right ->
    [monday] lundi
    [tuesday] mardi
    [wednesday] mercredi
    [thursday] jeudi
    [friday] vendredi
    [saturday] samedi
   *[sunday] dimanche
}. Veuillez corriger l’un ou l’autre.
paper-fault-no-date = La date de l’atelier est introuvable. Veuillez l’écrire en entier, par exemple : mercredi 1er novembre 2023.
paper-fault-dates-differ = La note donne deux dates pour l’atelier : { $first } et { $second }. Veuillez garder la bonne.
paper-fault-several-days = La note donne plusieurs jours avant « { $said } ». Veuillez écrire une note par jour, ou ne garder que le jour de l’atelier.
paper-fault-no-commune = Le nom de la commune est introuvable. Veuillez l’écrire dans le titre, par exemple : commune de Béni Mellal.
paper-fault-unknown-commune = Aucune commune ne porte le nom « { $name } ». Veuillez vérifier son écriture.
paper-fault-homonyms = Plusieurs communes portent le nom « { $name } » : { $choices }. Veuillez choisir la bonne, ou nommer sa province dans la note.
paper-fault-no-programme = Le programme de l’atelier est introuvable. Veuillez écrire chaque point avec son horaire, par exemple : 09h30-10h30.
paper-fault-overlap = « { $second } » commence à { $from }, avant que « { $first } » ne finisse à { $until }. Veuillez corriger l’un des horaires.
paper-fault-backwards = « { $title } » commence à { $from } et finit à { $to }. Veuillez corriger l’horaire.
paper-fault-repeated-number = Le numéro de séance { $number } est répété. Veuillez donner à chaque séance le sien.
paper-fault-start = Le texte fait commencer les travaux à { $told }, mais « { $title } » commence à { $from } dans le programme. Veuillez accorder les deux.
paper-fault-starts-differ = Le texte fait commencer les travaux à { $first } et le programme à { $second }. Veuillez accorder les deux.
paper-fault-untimed = « { $title } » n’a pas d’horaire, et ce qui l’entoure ne suffit pas pour en proposer un. Veuillez écrire son début et sa fin.
paper-fault-no-end = La fin de « { $title } » est inconnue. Veuillez l’écrire.
paper-fault-no-room = Il n’y a pas de temps pour « { $title } » : ce qui la précède finit quand commence ce qui la suit. Veuillez fixer son horaire.
paper-fault-nameless = Un point du programme a un horaire mais pas de titre. Veuillez écrire de quoi il s’agit.
paper-fault-damaged = Des lettres sont abîmées à cet endroit. Veuillez enregistrer de nouveau le fichier en UTF-8 ou au format DOCX.
paper-fault-unread-time = L’horaire « { $said } » figure dans la note, mais aucun point du programme ne lui correspond. Veuillez ajouter le point qui manque, ou confirmer qu’il n’en est pas un.
paper-fault-unread-part = Une partie du document n’a pas pu être lue : { $part }. Veuillez en copier le contenu dans le document lui-même, puis l’envoyer de nouveau.
paper-fault-lengths-start = La note donne des durées sans dire à quelle heure commencent les travaux. Veuillez écrire l’heure de début.

paper-refused-empty = Le fichier est vide. Veuillez le vérifier et l’envoyer de nouveau.
paper-refused-too-large = Le fichier dépasse { $limit } Mo. Veuillez en retirer les images et l’envoyer de nouveau.
paper-refused-too-long = Le fichier est bien plus long qu’une note de cadrage. Veuillez envoyer la note seule.
paper-refused-bomb = Le contenu compressé du fichier est trop grand pour être ouvert sans danger. Veuillez enregistrer de nouveau la note au format DOCX.
paper-refused-broken = Le document est abîmé et ne s’ouvre pas. Veuillez l’ouvrir dans votre traitement de texte et l’enregistrer de nouveau.
paper-refused-locked = Le document est protégé par un mot de passe. Veuillez l’enregistrer sans protection, puis l’envoyer.
paper-refused-not-docx = Ce fichier compressé n’est pas un document DOCX. Veuillez envoyer la note elle-même en DOCX, ODT, HTML ou Markdown.
paper-refused-pdf = Le programme ne peut pas être lu dans un PDF. Veuillez ouvrir le document d’origine, l’enregistrer au format DOCX, puis l’envoyer.
paper-refused-old-word = Ce format est ancien. Veuillez ouvrir le document dans votre traitement de texte, l’enregistrer au format DOCX, puis l’envoyer.
paper-refused-image = Ce fichier est une image ou un son. Veuillez envoyer le document d’origine au format DOCX.
paper-refused-binary = Ce fichier n’est pas un texte lisible. Veuillez enregistrer la note au format DOCX, puis l’envoyer.
paper-refused-no-programme = Rien dans ce fichier n’indique une note de cadrage : ni programme, ni date, ni commune. Veuillez vérifier le choix du fichier.
