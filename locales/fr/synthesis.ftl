# Cartes, thèmes, synthèses et procès-verbal.

outcome-sessions = Séances
outcome-session = Séance { $number } : { $title }
outcome-session-bare = Séance { $number }
outcome-group = Groupe { $number }
outcome-card = Carte
outcome-question = Question
outcome-said = Ce qui a été dit
outcome-withdrawn = Retirée par son groupe
outcome-choose = Choisir
outcome-up = Monter
outcome-cards-count = { $count ->
    [0] Aucune carte pour l’instant
    [one] { $count } carte
   *[other] { $count } cartes
}

outcome-cards-title = Cartes
outcome-no-sessions = Cet atelier n’a pas de séance de travail en groupes.
outcome-no-groups = Les groupes de cette séance ne sont pas encore formés.
outcome-no-answers = Aucune carte n’a encore été écrite.

outcome-themes-title = Thèmes
outcome-themes-how = Choisissez des cartes proches, puis le thème qui les réunit. Pour diviser un thème, choisissez une partie de ses cartes et donnez un nouvel intitulé.
outcome-themes-loose = Cartes sans thème
outcome-themes-release = Les retirer de leur thème
outcome-themes-into = Réunir dans le thème
outcome-themes-new = Ou dans un nouveau thème, intitulé
outcome-themes-new-hint = Quelques mots, dans la langue des participantes et des participants.
outcome-themes-put = Réunir les cartes choisies
outcome-themes-made = Thèmes formés
outcome-no-themes = Aucun thème n’est encore formé.
outcome-themes-change = Modifier ce thème
outcome-themes-name = Intitulé du thème
outcome-themes-remove = Supprimer ce thème vide
outcome-themes-merge-into = Le fondre dans le thème
outcome-themes-merge = Fondre les deux thèmes
outcome-card-from = Groupe { $group } · { $time }
outcome-themes-last = Dernière modification : { $what }, { $time }
outcome-themes-undo = L’annuler
outcome-themes-lost = Une autre personne a déplacé des cartes que vous aviez choisies ; elles ne le sont plus. Voyez où elles sont.
outcome-near = { $count ->
    [0] Aucune paire de cartes proches
    [one] Deux cartes disent peut-être la même chose
   *[other] { $count } paires de cartes proches
}
outcome-near-how = Une suggestion fondée sur les seuls mots. Rien n’est réuni sans vous.
outcome-near-choose = Choisir ces deux cartes
theming-made = thème créé
theming-renamed = intitulé modifié
theming-moved = cartes déplacées
theming-split = thème divisé
theming-merged = thèmes réunis
theming-removed = thème vide supprimé
fault-cards-moved-meanwhile = Une autre personne a déplacé entre-temps les cartes : { $numbers }. Rien n’a bougé. Voyez où elles sont, puis choisissez de nouveau.
refused-theme-voted-on = Un vote est en cours sur ce thème. Clôturez d’abord ce vote.
refused-step-not-last = Une autre personne a fait une modification entre-temps : rien n’a été annulé. Rouvrez la page.

outcome-synthesis-title = Synthèses
outcome-no-sentences = La synthèse de cette séance n’est pas encore écrite.
outcome-rests-on = S’appuie sur les cartes :
outcome-sentence-new = Ajouter une phrase à la synthèse
outcome-sentence-change = Modifier une phrase de la synthèse
outcome-sentence-text = La phrase
outcome-sentence-hint = Une seule phrase claire, où les participantes et les participants reconnaissent ce qu’ils ont dit.
outcome-sentence-cards = Les cartes sur lesquelles elle s’appuie
fault-choose-cards = Choisissez au moins une carte.
fault-choose-theme = Choisissez un thème ou écrivez l’intitulé d’un nouveau.
fault-changed-meanwhile = Une autre personne a modifié ce texte entre-temps. Il dit maintenant : « { $now } ». Le vôtre est gardé ci-dessous : comparez-les, puis enregistrez celui que vous retenez.
fault-card-question = Choisissez une des questions de la séance du groupe.
refused-sentence-without-card = Une phrase de synthèse s’appuie sur au moins une carte. Choisissez-la.
refused-card-of-another-workshop = Une des cartes choisies a été retirée ou n’est pas de cet atelier. Rouvrez la page, puis choisissez de nouveau.
refused-card-of-another-session = Une des cartes choisies a été retirée ou n’est pas de cette séance. Rouvrez la page, puis choisissez de nouveau.
refused-card-of-another-group = Cette carte a déjà été envoyée par un autre groupe. Écrivez-la de nouveau depuis la page de votre groupe.
refused-card-withdrawn = Cette carte a été retirée et ne se modifie plus. Écrivez-en une nouvelle.
refused-card-in-synthesis = Une phrase de la synthèse s’appuie sur cette carte : elle ne peut pas être retirée. Demandez d’abord à la facilitatrice ou au facilitateur de modifier la phrase.
refused-themes-apart = Seuls deux thèmes différents de la même séance peuvent se fondre.
refused-theme-holds-cards = Ce thème contient encore des cartes. Déplacez-les ou fondez-le dans un autre.
refused-workshop-not-open = L’atelier n’a pas commencé. Il s’ouvre à la première présence enregistrée.
refused-workshop-closed = Cet atelier est clos : son contenu ne change plus.
refused-session-without-synthesis = L’atelier se clôt quand chaque séance qui nourrit un des deux textes a sa synthèse. Complétez les synthèses, puis recommencez.
refused-group-key-ended = Le lien du groupe n’est plus valable. Demandez-en un nouveau à la facilitatrice ou au facilitateur. Les cartes envoyées sont gardées.

outcome-steps-title = Prochaines étapes
outcome-no-steps = Aucune étape n’est encore fixée.
steps-new = Ajouter une étape
steps-change = Modifier une étape
steps-text = Étape
steps-owner = Qui s’en charge
steps-owner-hint = Une fonction ou un service, pas le nom d’une personne.
steps-due = Échéance
fault-due-before-workshop = Choisissez une échéance postérieure à l’atelier.

outcome-close-title = Clôture
close-checks = Ce qui est fait, ce qui manque
close-present = { $count ->
    [0] Aucune présence enregistrée
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
close-synthesis-there = { $session } : { $count ->
    [0] aucune phrase de synthèse
    [one] { $count } phrase de synthèse
   *[other] { $count } phrases de synthèse
}
close-synthesis-missing = { $session } : la synthèse est nécessaire et reste à écrire
close-themes-there = Toutes les cartes sont réunies en thèmes
close-themes-missing = { $count ->
    [one] { $count } carte sans thème
   *[other] { $count } cartes sans thème
}
close-steps-there = { $count ->
    [one] { $count } prochaine étape fixée
   *[other] { $count } prochaines étapes fixées
}
close-steps-missing = Les prochaines étapes ne sont pas fixées
close-what = Après la clôture, le procès-verbal est figé ; cartes, thèmes et synthèses ne changent plus et sont publiés, sans aucun nom.
close-go = Clore l’atelier et établir le procès-verbal
close-draft = Voir le projet de procès-verbal
close-done = Atelier clos : { $moment }.
close-minutes = Procès-verbal à imprimer
close-public = Page publique de l’atelier

rapporteur-questions = Questions de la séance
rapporteur-text = Qu’a dit le groupe ?
rapporteur-words = Texte de la carte
rapporteur-send = Envoyer la carte
rapporteur-sent = La carte n° { $number } est arrivée. Merci.
rapporteur-waiting = Gardée dans ce téléphone, envoyée au retour de la connexion
rapporteur-own = Cartes du groupe
rapporteur-none = Vous n’avez pas encore écrit de carte.
rapporteur-edit = Modifier la carte n° { $number }
rapporteur-withdraw = Retirer cette carte
rapporteur-withdraw-hint = Une carte retirée garde son numéro et reste marquée.
rapporteur-closed = L’atelier est clos. Les cartes du groupe sont gardées ci-dessous.
rapporteur-early = L’atelier n’a pas commencé. Rouvrez cette page au début du travail en groupes.

attendance-total = Total
attendance-caption = Personnes présentes par catégorie et par sexe
attendance-few = non publié
attendance-unsaid = Sexe non précisé : { $count }.
attendance-all = { $count ->
    [one] { $count } personne a pris part à l’atelier.
   *[other] { $count } personnes ont pris part à l’atelier.
}
attendance-why-few = Les nombres inférieurs à 5, et ceux qui permettraient de les calculer, ne sont pas publiés, afin que personne ne soit reconnu.

workshop-contents = Sur cette page
workshop-programme = Programme de la journée
workshop-programme-caption = Les séances et leurs horaires
workshop-hour = Heure
workshop-present = Qui était là
workshop-said = Ce que les groupes ont dit
workshop-steps-caption = Ce qui sera fait, par qui et quand

minutes-title = Procès-verbal : { $title }
minutes-title-draft = Projet de procès-verbal : { $title }
minutes-foot = Procès-verbal de l’atelier · { $address }
minutes-time = Début
minutes-present = Personnes présentes
minutes-invited = Personnes invitées
minutes-attendance = Présences
minutes-results = Résultats des groupes de travail
minutes-no-cards = Ce groupe n’a pas écrit de carte.
minutes-no-themes = Les cartes n’ont pas été réunies en thèmes.
minutes-no-synthesis = Pas de synthèse pour cette séance.
minutes-cards = { $count ->
    [0] (sans carte)
    [one] (carte { $numbers })
   *[other] (cartes { $numbers })
}
minutes-no-steps = Aucune étape n’a été fixée.
minutes-closed = Travaux achevés et procès-verbal clos : { $moment }.
minutes-not-closed = Projet de procès-verbal : l’atelier n’est pas encore clos.
minutes-signs-focal-point = Le point focal de la commune
minutes-signs-facilitator = La facilitatrice ou le facilitateur de l’atelier
minutes-signs-president = La présidente ou le président du conseil communal, ou la personne déléguée
