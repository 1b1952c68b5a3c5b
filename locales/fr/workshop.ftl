# L’atelier : de la note de cadrage aux groupes.

upload-title = Note de cadrage
upload-lead = Envoyez la note de cadrage de l’atelier telle quelle. Ce qui en est compris vous sera montré à côté de son texte, avant que rien ne soit créé.
upload-file = Fichier de la note
upload-file-hint = Document { $word }, { $odt }, { $web } ou { $text }, en arabe ou en français, de 10 Mo au plus.
upload-go = Envoyer la note
upload-waiting = Notes à confirmer
upload-none = Aucune note n’attend d’être confirmée.

preview-title = Ce qui est compris de la note
preview-lead = Comparez ce qui est compris au texte de la note, corrigez si besoin, puis confirmez. Rien n’est créé avant la confirmation.
preview-faults = Points à corriger
preview-faults-text = Corrigez chaque point dans les champs ci-dessous, puis indiquez qu’il est corrigé.
preview-settled = Ce point est corrigé dans les champs ci-dessous
preview-line = Ligne { $line }
preview-untold = La note ne le dit pas clairement.
preview-commune = Commune
preview-commune-other = La note nomme la commune de { $name }.
preview-commune-none = La note ne dit pas clairement de quelle commune il s’agit.
preview-commune-own = Cette note concerne la commune de { $name }
preview-proposals = Propositions pour ce que la note ne dit pas
preview-proposals-text = Acceptez la proposition, ou changez l’horaire dans les champs ci-dessous.
preview-understood = Informations générales
preview-workshop = Titre de l’atelier
preview-project = Projet
preview-date = Date
preview-start = Début des travaux
preview-venue = Lieu
preview-aims = Objectifs de l’atelier
preview-aims-hint = Un objectif par ligne.
preview-people = Catégories de participantes et participants
preview-people-hint = Dans les mots de la note. Videz un champ pour retirer la catégorie, remplissez un champ vide pour en ajouter une.
preview-people-none = La note ne nomme aucune catégorie de participantes et participants.
preview-past = La date de l’atelier est passée
preview-past-own = La date est juste : l’atelier a eu lieu ce jour-là
preview-category-expected = Nombre attendu dans la catégorie { $number }
preview-groups = Groupes, questions et cartes
preview-add = Ajouter un moment
preview-remove = Retirer ce moment
preview-category = Mots de la note pour la catégorie { $number }
preview-category-word = Type de la catégorie { $number }
preview-programme = Programme de la journée
preview-programme-caption = Les moments de la journée et leur durée
preview-duration = Durée
preview-proposed = Proposé
preview-total = Total
preview-total-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
preview-row = Moment { $row }
preview-kind = Type
preview-number = Numéro de la séance
preview-row-title = Intitulé
preview-from = De
preview-to = À
preview-items = Contenu (un point par ligne)
preview-feeds = Ce que nourrissent les cartes des groupes
preview-feeds-none = Aucune carte à ce moment
preview-feeds-hint = Les séances de travail en groupes nourrissent le plan d’action ou la charte.
preview-go = Confirmer la note et créer l’atelier
preview-after = Après la confirmation, vous saisissez la liste des participantes et participants et envoyez les invitations.
preview-source = Texte de la note

workshops-none = Aucun atelier pour l’instant. Envoyez la note de cadrage pour créer le premier.
workshops-upload = Envoyer une note de cadrage
workshop-state-prepared = En préparation
workshop-state-open = En cours
workshop-state-closed = Clos
workshop-expected = nombre attendu : { $count }
workshop-entered = { $count ->
    [0] Personne sur la liste
    [one] { $count } personne sur la liste
   *[other] { $count } personnes sur la liste
}
workshop-came = { $count ->
    [0] Personne n’est encore là
    [one] { $count } personne venue
   *[other] { $count } personnes venues
}
workshop-thread = Le parcours de l’atelier
workshop-step-programme = Programme
workshop-step-people = Invitations
workshop-step-presence = Accueil
workshop-step-groups = Groupes
workshop-step-outcome = Résultats
workshop-step-close = Clôture
workshop-feeds-charter = Nourrit la charte de la participation citoyenne
workshop-feeds-action_plan = Nourrit le plan d’action
workshop-sex-female = Femme
workshop-sex-male = Homme
workshop-sex-unsaid = Non précisé
workshop-next = Étape suivante
workshop-next-people = Saisissez la liste des participantes et participants et envoyez les invitations.
workshop-next-presence = Le jour de l’atelier, enregistrez la présence de chaque personne qui arrive.
workshop-next-groups = Formez les groupes de travail avec les personnes présentes.
workshop-next-cards = Suivez les cartes des groupes, puis rassemblez-les en thèmes.
workshop-next-minutes = Consultez le procès-verbal de l’atelier.
workshop-who = Participantes et participants
workshop-programme-pdf = Programme de la journée à imprimer

day-title = Programme de l’atelier
day-caption = Programme de la journée, durée : { $total }
day-time = Horaire
day-date = Date
day-start = Début des travaux
day-venue = Lieu
day-project = Projet
day-session = Séance
day-content = Contenu
day-number = Séance { $number }
day-aims = Objectifs de l’atelier
day-people = Participantes et participants
day-kingdom = Royaume du Maroc
day-ministry = Ministère de l’Intérieur
day-province = Province de { $name_fr }
day-prefecture = Préfecture de { $name_fr }
day-commune = Commune de { $name_fr }
day-held = { $date }, { $venue }
day-foot = Programme de l’atelier · { $address }

questions-title = Questions des séances
questions-text = Les groupes répondent à ces questions par leurs cartes.
questions-field = Questions
questions-hint = Une question par ligne, dans l’ordre.

people-title = Liste des participantes et participants
people-none = La liste est vide. Ajoutez une personne, ou collez une liste entière.
people-nameless = Sans nom
people-walk-in = Venue sans invitation
people-invited = Invitation envoyée
people-invite = Inviter
people-invite-all = Inviter les autres ({ $count })
people-came = présence enregistrée
people-add = Ajouter une personne
people-name = Nom
people-name-hint = Facultatif : on peut participer sans donner son nom.
people-category = Catégorie
people-choose = Choisissez la catégorie
people-sex = Sexe
people-sex-hint = Tel que la personne le dit, pour équilibrer les groupes et mesurer la parité.
people-contact-hint = Facultatif : pour l’invitation seulement, jamais publié.
people-phone = Autre téléphone
people-phone-hint = Facultatif : à côté de l’adresse e-mail. L’invitation part par e-mail et la lettre porte le téléphone.
people-function = Fonction
people-organisation = Organisme
people-file = Liste des participantes et participants, fichier { $csv }
people-paste = Ajouter une liste entière
people-list = Liste
people-list-hint = Une personne par ligne : nom, catégorie, sexe, téléphone, séparés par un point-virgule ou une tabulation. Un tableau dont la première ligne nomme les colonnes peut aussi être collé. La liste est prise entière ou pas du tout.
people-paste-go = Ajouter la liste

invitation-heading = Invitation
invitation-code = Code de l’invitation

presence-title = Accueil
presence-find = Enregistrer les présences
presence-search = Nom ou code de l’invitation
presence-search-hint = Une partie du nom suffit, avec ou sans accents.
presence-more = { $count ->
    [one] { $count } personne de plus correspond. Saisissez davantage du nom.
   *[other] { $count } personnes de plus correspondent. Saisissez davantage du nom.
}
presence-none = Personne de ce nom ou de ce code sur la liste. Cherchez autrement, ou enregistrez une arrivée sans invitation.
presence-mark-female = Présente
presence-mark-male = Présent
presence-mark-unsaid = Présent(e)
presence-already = La présence était déjà enregistrée ; rien n’a changé.
presence-left = Enregistrer le départ
presence-back = Annuler
presence-gone = départ enregistré
presence-counts = Dans la salle
presence-of = { $count ->
    [0] sur une liste vide
    [one] sur { $count } personne de la liste
   *[other] sur { $count } personnes de la liste
}
presence-by-category = Présences par catégorie
presence-here = Présentes et présents
presence-listed = Sur la liste
presence-expected = Nombre attendu
presence-walk-in = Arrivée sans invitation
presence-walk-in-go = Ajouter et enregistrer la présence

groups-title = Groupes de travail
groups-here = { $count ->
    [0] Personne n’est dans la salle. Enregistrez d’abord les présences.
    [one] { $count } personne est dans la salle.
   *[other] { $count } personnes sont dans la salle.
}
groups-how = Comment les groupes sont-ils formés ?
groups-how-text = Ils réunissent les seules personnes présentes, de sorte que deux groupes ne diffèrent jamais de plus d’une personne, ni par leur nombre, ni par celui des femmes ou des hommes, ni par celui de chaque catégorie, sauf si des places fixées l’empêchent. À la séance suivante, chacune et chacun travaille autant que possible avec d’autres personnes.
groups-how-again = La clé du tirage et sa liste sont publiées, sous des repères et sans noms : n’importe qui peut refaire le même tirage.
groups-seed = Clé du tirage :
groups-links-once = Les liens des rapporteuses et rapporteurs ne s’affichent qu’une fois. Montrez maintenant le code au téléphone de chacune et chacun ; le lien peut être renouvelé à tout moment.
groups-unseated = { $count ->
    [one] { $count } personne est arrivée après le tirage et n’a pas de groupe.
   *[other] { $count } personnes sont arrivées après le tirage et n’ont pas de groupe.
}
groups-proposed = Proposition : groupe { $number }
groups-seat = Les placer dans les groupes proposés
groups-seat-one = Placer dans le groupe { $number }
groups-placed-late = arrivée après le tirage
groups-placed-hand = placement à la main
groups-fix = Fixer des personnes dans un groupe avant le tirage
groups-fix-text = Une personne fixée reste dans son groupe au prochain tirage, et les autres s’équilibrent autour d’elle. On peut fixer une personne seule, ou deux ensemble.
groups-fix-go = Fixer
groups-free = Ne plus fixer
groups-who = Personne
groups-who-choose = Choisissez la personne
groups-with = Avec une deuxième personne
groups-with-nobody = Personne d’autre
groups-with-hint = Facultatif : les deux restent ensemble.
groups-to = Numéro du groupe
groups-move = Déplacer une personne à la main
groups-move-text = Un déplacement à la main est enregistré comme tel : il se voit à côté du nom et sur la page publique du tirage.
groups-move-go = Déplacer
groups-published-title = Le tirage des groupes, tel qu’il a été fait
groups-published-lead = La clé du tirage, ce qu’il a donné et sa méthode. Chaque personne y figure sous un repère propre au tirage, sans son nom ni le code de son invitation ; une empreinte tient lieu de son sexe et de sa catégorie : elle les fixe sans les dire.
groups-published-own = Qui a participé trouve sa ligne entière sur la page de son invitation et peut en vérifier l’empreinte. Qui contrôle lit toute la liste et refait le tirage.
groups-published-none = Aucun groupe n’est encore formé.
groups-published-seed = Clé du tirage
groups-published-present = Personnes tirées
groups-published-when = Moment du tirage
groups-published-even = Plus grand écart entre deux groupes
groups-even = en nombre : { $people }, par sexe : { $sex }, par catégorie : { $category }
groups-published-again = Personnes réunies une nouvelle fois
groups-again = paires : { $repeats }, le minimum possible étant { $least }
groups-published-digest = Empreinte de la liste, inscrite au moment du tirage
groups-published-file = Télécharger la liste ({ $csv })
groups-published-whole = La liste entière, pour le contrôle
groups-published-later = Ce qui a changé depuis le tirage
groups-later-moved = { $label } : déplacement à la main du groupe { $from } au groupe { $to }
groups-later-hand = { $label } : placement à la main dans le groupe { $to }
groups-later-late = { $label } : arrivée après le tirage, groupe { $to }
groups-published-list = Montrer la liste
groups-published-caption = Les personnes tirées et leur groupe
groups-published-label = Repère
groups-published-commitment = Empreinte de la ligne
groups-published-group = Groupe
groups-published-fixed = place fixée
groups-method-title = La méthode exacte
groups-method-why = Avec la clé, le nombre de groupes et la liste, ces étapes mènent aux mêmes groupes :
groups-method-order = Chaque personne a une empreinte { $sha } : celle de la clé, d’un retour à la ligne, de son repère et de la case tirée au hasard de sa ligne. La liste est rangée par sexe (femmes, hommes, non précisé), puis par numéro de catégorie, puis par empreinte.
groups-method-deal = La liste est distribuée à tour de rôle : la personne au rang i, compté à partir de 0, va dans le groupe dont le numéro est le reste de i divisé par le nombre de groupes.
groups-method-split = Tant que deux groupes diffèrent de plus d’une personne, par leur nombre, un sexe, une catégorie ou un sexe dans une catégorie, ils sont réunis et partagés de nouveau : chaque personne est appariée à une autre du même sexe et de la même catégorie, sinon du même sexe, sinon parmi celles qui restent ; puis de même par catégorie ; deux personnes appariées vont de deux côtés différents.
groups-method-fixed = Une personne fixée dans un groupe échange sa place avec la première qui n’y est pas fixée, du même sexe et de la même catégorie, sinon du même sexe, sinon de la même catégorie, sinon avec la première de toutes.
groups-method-search = S’il reste un écart de plus d’une personne, ou si des personnes se retrouvent plus souvent qu’il ne le faut, des échanges sont essayés ; leurs numéros viennent de la clé par le générateur { $dice }, ils sont gardés ou non selon l’acceptation tardive, et le meilleur résultat rencontré est retenu. Le détail des nombres est dans le texte source du programme, fichier { $file }.
groups-method-bound = Le nombre de personnes qui se retrouvent ne peut descendre sous une limite connue : un groupe de s personnes réparti sur n groupes laisse ensemble au moins r·q(q+1)/2 + (n−r)·q(q−1)/2 paires, q et r étant le quotient et le reste de s par n. Soixante personnes en six groupes, réparties de nouveau sur six, gardent au moins 24 paires.
groups-method-commitment = L’empreinte d’une ligne est l’empreinte { $sha } de ses cases avant le groupe, séparées par des virgules ; la dernière est tirée au hasard et empêche de deviner. L’empreinte de la liste est celle des lignes « repère, virgule, empreinte », dans l’ordre des repères ; le registre la tient depuis le tirage.
groups-method-command = Le programme lui-même refait le tirage à partir de la liste entière et dit si le résultat est celui qui est publié :
groups-method-sources = Références : { $sources }
groups-members = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
groups-qr = Code du lien du groupe { $number }
groups-link = Lien de la rapporteuse ou du rapporteur
groups-renew = Nouveau lien pour la rapporteuse ou le rapporteur
groups-no-session = Le programme n’a pas de séance de travail en groupes.
groups-draw = Former les groupes
groups-redraw = Refaire le tirage
groups-count = Nombre de groupes
groups-seed-hint = Facultatif : sans clé, une clé est tirée au hasard.

fault-paper-unsettled = Corrigez ce point dans les champs, puis indiquez qu’il est corrigé.
fault-paper-undecided = Acceptez cette proposition, ou changez l’horaire dans les champs.
fault-paper-past = Ce jour est passé. Veuillez corriger la date ou la confirmer.
fault-paper-commune = Confirmez que cette note concerne votre commune.
fault-programme-empty = Ajoutez au moins un moment au programme.
fault-row-backwards = Ce moment finit avant de commencer. Corrigez l’un des deux horaires.
fault-row-overlap = Ce moment commence avant la fin du précédent. Corrigez l’un des deux horaires.
fault-row-number = Ce numéro de séance est déjà donné. Donnez à chaque séance le sien.
fault-workshop-start = Rien ne commence à cette heure au début de la journée. Faites concorder les horaires.
fault-questions-many = Il y a trop de questions ({ $limit } au plus). Gardez les plus importantes.
fault-list-category = Ligne { $row }, colonne { $column } : la catégorie « { $said } » est inconnue. Écrivez-la comme dans la note.
fault-list-no-category = La liste ne dit pas la catégorie de toutes les personnes. Écrivez-la, ou choisissez celle des autres.
fault-code-unknown = Aucune invitation de cet atelier ne porte ce code. Vérifiez-le ou cherchez par le nom.
fault-seed-long = La clé est trop longue. Soixante lettres ou chiffres suffisent.
fault-groups-fixed = Une personne présente est fixée dans un groupe dont le numéro dépasse ce nombre. Formez plus de groupes, ou ne la fixez plus.
fault-group-unknown = Cette séance n’a pas de groupe de ce numéro.
fault-not-here = La présence de cette personne n’est pas encore enregistrée. Enregistrez-la d’abord à l’accueil.
fault-groups-number = Choisissez un nombre entre 1 et le nombre de personnes présentes, sans dépasser 40 groupes.

refused-question-answered = Un groupe a déjà répondu à l’une des questions retirées ou modifiées : elle ne peut plus changer. Ajoutez une nouvelle question à côté.
refused-already-seated = Cette personne fait partie d’un groupe : sa présence est établie. Vous pouvez enregistrer son départ.
refused-no-session = Les groupes ne se forment que pour une séance.
refused-groups-at-work = Les groupes ont écrit des cartes à cette séance : le tirage ne peut plus être refait. Les personnes arrivées depuis peuvent rejoindre les groupes.
refused-no-groups = Les groupes de cette séance ne sont pas encore formés. Formez-les d’abord.
people-file-hint = Un fichier { $xlsx }, { $ods } ou { $csv }, au lieu d’une liste collée.
people-put-right = Corriger
people-nothing-new = { $count ->
    [one] Rien de nouveau dans cette liste : la personne qui y figure est déjà inscrite. Rien n’a changé, aucune invitation n’est partie.
    *[other] Rien de nouveau dans cette liste : les { $count } personnes qui y figurent sont déjà inscrites. Rien n’a changé, aucune invitation n’est partie.
}
people-entered = Nouvelles personnes inscrites : { $count }
people-changed = Personnes dont les données ont été corrigées : { $count }
people-stayed = Personnes déjà inscrites, laissées telles quelles : { $count }
person-title = Une personne de la liste
person-change = Corriger les données
person-change-go = Enregistrer la correction
person-changed = La correction est enregistrée. Le code de l’invitation reste le même, aucune seconde invitation n’est partie.
person-join = Personne inscrite deux fois
person-join-hint = Les deux lignes n’en font plus qu’une : présence, place et participation aux votes. Les données de cette page valent, ce qui y manque est pris de l’autre ligne. L’un des deux codes ne sert plus, ni son badge.
person-join-other = L’autre ligne de la même personne
person-join-choose = Choisissez l’autre ligne
person-join-go = Réunir les deux lignes
person-joined = Les deux lignes n’en font plus qu’une.
person-remove = Retirer de la liste
person-remove-hint = Le nom et tout ce qui est connu de la personne sont effacés, le code de l’invitation ne sert plus. C’est possible tant que la personne n’est pas venue et n’a participé à rien.
person-remove-go = Retirer de la liste
person-removed = La personne est retirée de la liste.
person-renew = Code perdu
person-renew-hint = Si la lettre ou le badge est perdu, son code est désactivé et n’ouvre plus rien ; un nouveau code figure sur les lettres et badges imprimés à partir de maintenant.
person-renew-go = Désactiver et donner un nouveau code
person-renewed = L’ancien code est désactivé, un nouveau est donné. Réimprimez la lettre.
event-workshop-code_withdrawn = Désactivation d’un code personnel
fault-join-same = Choisissez une autre ligne que celle de cette page.
refused-join-drawn = Ces deux lignes ne peuvent être réunies : toutes deux figurent dans les groupes dont le tirage est publié. Vous pouvez enregistrer le départ de l’une d’elles.
refused-join-voted = Ces deux lignes ne peuvent être réunies : toutes deux ont pris part au même vote, et chaque personne n’a qu’une voix.
refused-join-replied = Ces deux lignes ne peuvent être réunies : toutes deux ont répondu à la même phrase de la synthèse.
refused-join-evaluated = Ces deux lignes ne peuvent être réunies : toutes deux ont rempli l’évaluation, et nul ne sait laquelle est la leur.
refused-join-certified = Ces deux lignes ne peuvent être réunies : chacune a son attestation.
refused-remove-seen = Cette personne ne peut être retirée : l’accueil a enregistré son arrivée ou son départ. Si elle est inscrite deux fois, réunissez les deux lignes.
refused-remove-drawn = Cette personne ne peut être retirée : elle a une place dans un groupe. Si elle est inscrite deux fois, réunissez les deux lignes.
refused-remove-took-part = Cette personne ne peut être retirée : elle a voté, évalué la journée, répondu à une synthèse, ou a une attestation. Si elle est inscrite deux fois, réunissez les deux lignes.
workshop-change = Changer le titre, le jour ou le lieu
workshop-change-text = Tant que la journée n’a pas commencé. Les personnes invitées en sont averties, et le nouveau jour remplace l’ancien dans leur agenda. Les heures et les séances se changent dans le programme.
refused-workshop-begun = La journée de l’atelier a commencé : son titre, son jour et son lieu ne changent plus.
refused-workshop-unchanged = Rien n’a été changé. Corrigez le titre, le jour ou le lieu, puis enregistrez.
workshop-state-postponed = Reporté
workshop-state-cancelled = Annulé
workshop-unseen = non public
workshop-next-cancelled = Cet atelier est annulé. Tout ce qui était préparé est conservé ; il peut être annoncé de nouveau.
workshop-next-postponed = Cet atelier est reporté et son jour n’est pas encore fixé. La préparation continue.
workshop-off-cancelled = Cet atelier est annulé.
workshop-off-postponed = Cet atelier est reporté à un jour qui sera annoncé.
workshop-did-title = Ce qui a changé avant le jour de l’atelier
workshop-did-changed = Titre, jour ou lieu changé
workshop-did-retimed = Heures de la journée changées
workshop-did-cancelled = Atelier annulé
workshop-did-postponed = Atelier reporté
workshop-did-called = Atelier annoncé de nouveau
workshop-did-shown = Atelier rendu public
workshop-did-put_back = Atelier retiré du public
workshop-did-day = Du { $from } au { $to }
workshop-did-open = Il était prévu le { $from }
calling-title = Publication, report et annulation
calling-shown = Cet atelier est public.
calling-unseen = Seuls l’espace de la commune et les personnes invitées voient cet atelier. Le rendre public est une décision à part : ni la confirmation de la note ni les invitations ne le publient.
calling-nothing = La journée a commencé ou est passée et l’atelier est public : il n’y a rien à décider ici.
calling-day = Nouveau jour
calling-day-hint = Laissez vide s’il n’est pas encore fixé.
calling-reason-hint = Tout le monde le lit, et les personnes invitées le reçoivent.
calling-show = Rendre public
calling-text-show = Chacun voit le titre, le jour, le lieu, le programme et les catégories invitées, puis, après la clôture, ce qui a été dit et les synthèses, sans aucun nom.
calling-go-show = Rendre l’atelier public
calling-call = Annoncer de nouveau
calling-text-call = L’atelier se tient le jour que vous fixez, avec tout ce qui était préparé. Les personnes invitées en sont averties.
calling-go-call = Annoncer l’atelier de nouveau
calling-postpone = Reporter
calling-text-postpone = Tout ce qui est préparé reste : la liste, les invitations, le programme. Les personnes invitées sont averties, et l’ancien jour est rayé de leur agenda.
calling-go-postpone = Reporter l’atelier
calling-cancel = Annuler
calling-text-cancel = L’atelier ne se tient pas. Les personnes invitées sont averties et chacun lit le motif. Vous pourrez revenir sur cette décision en l’annonçant de nouveau.
calling-go-cancel = Annuler l’atelier
calling-put_back = Retirer du public
calling-text-put_back = Le public ne le voit plus ; le retrait et son motif restent consignés. Possible avant le jour de l’atelier seulement.
calling-go-put_back = Retirer l’atelier du public
announced-later = Les résultats de l’atelier, sans aucun nom, seront publiés ici après sa clôture.
refused-workshop-cancelled = Cet atelier est annulé : rien ne se fait de sa journée. Annoncez-le d’abord de nouveau, à la page « Publication, report et annulation ».
refused-workshop-postponed = Cet atelier est reporté et son jour n’est pas fixé. Fixez d’abord le nouveau jour, à la page « Publication, report et annulation ».
refused-workshop-day-began = La journée de cet atelier a commencé ou est passée : il n’est plus ni reporté, ni annulé, ni retiré du public.
refused-workshop-cancelled-before = Cet atelier est déjà annulé.
refused-workshop-postponed-before = Cet atelier est déjà reporté. Fixez un jour ou annulez-le.
refused-workshop-called-before = Cet atelier se tient le jour annoncé.
refused-workshop-shown-before = Cet atelier est déjà public.
refused-workshop-not-shown = Cet atelier n’est pas public.
by-hand-title = Créer un atelier sans note
by-hand-lead = Pour un atelier qui n’a pas de note de cadrage. Si vous en avez une, le plus simple est de l’envoyer :
by-hand-lang = Langue de l’atelier
by-hand-lang-ar = Arabe
by-hand-lang-fr = Français
by-hand-feeds = Ce que nourrissent les cartes des groupes
by-hand-day = La journée dont part le programme
by-hand-people-hint = Cochez chaque catégorie invitée, avec le nombre attendu s’il est connu.
by-hand-expected = Nombre attendu : { $category }
by-hand-go = Créer l’atelier
by-hand-after = Le public ne voit pas l’atelier avant que vous le rendiez public. Les heures et les séances se changent ensuite dans le programme.
fault-day-one-text = Les groupes ne travaillent qu’une fois ce jour-là : ils ne nourrissent qu’un texte. Choisissez une journée entière ou un seul texte.
